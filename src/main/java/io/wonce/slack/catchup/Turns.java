package io.wonce.slack.catchup;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One call a second for each workspace, and none earlier than Slack allows. For one thread, which another one may stop. */
final class Turns implements AutoCloseable {
    private static final Duration STEP = Duration.ofSeconds(1);

    private final Map<String, Long> next = new HashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    /**
     * Waits for the turn of {@code workspaceId}, and takes it.
     *
     * @throws CancellationException after closing
     */
    void take(String workspaceId) {
        long wait = next.getOrDefault(workspaceId, System.nanoTime()) - System.nanoTime();
        goOn(Duration.ofNanos(Math.max(0, wait)));
        postpone(workspaceId, STEP);
    }

    /** The next turn comes after {@code wait}. */
    void postpone(String workspaceId, Duration wait) {
        next.put(workspaceId, System.nanoTime() + wait.toNanos());
    }

    /** @throws CancellationException after closing */
    void goOn() {
        goOn(Duration.ZERO);
    }

    boolean isClosed() {
        return closing.getCount() == 0;
    }

    @Override
    public void close() {
        closing.countDown();
    }

    private void goOn(Duration wait) {
        try {
            if (closing.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new CancellationException("Wonce closes");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
