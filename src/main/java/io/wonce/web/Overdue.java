package io.wonce.web;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Hangs up on whoever takes too long to say something, or to take what they are told. The idle time-out of a connection does not: it begins
 * anew with each byte, and a byte now and then holds the connection for ever, and a thread with it that waits to write.
 */
final class Overdue extends AbstractLifeCycle {
    private static final Duration SELDOM = Duration.ofSeconds(1);
    /** Looks there are while somebody's patience lasts, at least. */
    private static final int LOOKS = 4;

    private final Server server;
    private final Duration patience;
    private final Duration pause;
    /** Until when each may speak; empty while it is served. */
    private final Map<EndPoint, OptionalLong> deadlines = new ConcurrentHashMap<>();
    /** What each has not taken yet of what was written. */
    private final Map<EndPoint, Untaken> untaken = new ConcurrentHashMap<>();

    Overdue(Server server, Duration patience) {
        this.server = server;
        this.patience = patience;
        Duration often = patience.dividedBy(LOOKS);
        this.pause = often.compareTo(SELDOM) < 0 ? often : SELDOM;
    }

    /** From now on {@code line} has so much time to say the next thing. */
    void speaks(EndPoint line) {
        deadlines.put(line, OptionalLong.of(System.nanoTime() + patience.toNanos()));
    }

    /** {@code line} has said all, and waits itself. */
    void isServed(EndPoint line) {
        deadlines.put(line, OptionalLong.empty());
    }

    @Override
    protected void doStart() {
        lookLater();
    }

    private void look() {
        try {
            for (Connector connector : server.getConnectors()) {
                connector.getConnectedEndPoints().forEach(this::look);
            }
            deadlines.keySet().removeIf(line -> !line.isOpen());
            untaken.keySet().removeIf(line -> !line.isOpen());
        } finally {
            lookLater();
        }
    }

    /** Who has just come is seen here first. */
    private void look(EndPoint line) {
        long now = System.nanoTime();
        deadlines.putIfAbsent(line, OptionalLong.of(now + patience.toNanos()));
        OptionalLong deadline = deadlines.getOrDefault(line, OptionalLong.empty());
        if (deadline.isPresent() && deadline.getAsLong() - now < 0) {
            line.close(new TimeoutException("said too little in " + patience));
        } else if (now - untakenSince(line, now) > patience.toNanos()) {
            line.close(new TimeoutException("took too little in " + patience));
        }
    }

    /** Since when it waits that the same part of an answer is taken; {@code now} where it does not. */
    private long untakenSince(EndPoint line, long now) {
        if (!isWaiting(line)) {
            untaken.remove(line);
            return now;
        }
        long written = line.getConnection().getBytesOut();
        return untaken.compute(
                        line,
                        (same, before) ->
                                before == null || before.written() != written ? new Untaken(written, now) : before)
                .since();
    }

    /** Whether somebody waits to write more than it takes. */
    private static boolean isWaiting(EndPoint line) {
        return line instanceof AbstractEndPoint writable
                && writable.getWriteFlusher().isPending();
    }

    /** A part of an answer that ends {@code written} bytes after the connection's beginning. */
    private record Untaken(long written, long since) {}

    private void lookLater() {
        if (isStarting() || isRunning()) {
            server.getScheduler().schedule(this::look, pause);
        }
    }
}
