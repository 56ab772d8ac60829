package io.wonce.chaos;

import io.wonce.chaos.Note.Letter;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Delivers as platforms do: some letters overtake others, some come twice at once, and what is not taken comes again until it is.
 * Slack's pauses, of a minute and five, are seconds here: no fault lasts for minutes either.
 */
final class Post implements AutoCloseable {
    private static final int CARRIERS = 24;
    private static final int LONGEST_WAY_MILLIS = 300;
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMillis(50),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5));

    private final ExecutorService carriers = Executors.newFixedThreadPool(CARRIERS, work -> {
        Thread thread = new Thread(work, "post");
        thread.setDaemon(true);
        return thread;
    });
    private final Random dice;
    private final Runnable acknowledged;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();

    /** Tells {@code acknowledged} of each letter that was taken, when it is. */
    Post(Random dice, Runnable acknowledged) {
        this.dice = dice;
        this.acknowledged = acknowledged;
    }

    /** Takes letters to deliver, with so many copies of each beside it. */
    void send(List<Letter> letters, int copies) {
        for (Letter letter : letters) {
            waiting.incrementAndGet();
            after(Duration.ofMillis(way()), () -> bring(letter, 0));
            for (int i = 0; i < copies; i++) {
                after(Duration.ofMillis(way()), letter::copy);
            }
        }
    }

    /** How many letters nobody took yet. */
    int waiting() {
        return waiting.get();
    }

    /** How often a letter had to be brought again. */
    int repeated() {
        return repeated.get();
    }

    @Override
    public void close() {
        carriers.shutdownNow();
    }

    private void bring(Letter letter, int attempt) {
        if (letter.bring(attempt)) {
            waiting.decrementAndGet();
            acknowledged.run();
            return;
        }
        repeated.incrementAndGet();
        after(PAUSES.get(Math.min(attempt, PAUSES.size() - 1)), () -> bring(letter, attempt + 1));
    }

    private synchronized int way() {
        return dice.nextInt(4) == 0 ? dice.nextInt(LONGEST_WAY_MILLIS) : 0;
    }

    private void after(Duration wait, Runnable work) {
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, carriers)
                .execute(work);
    }
}
