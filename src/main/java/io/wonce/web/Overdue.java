package io.wonce.web;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Hangs up on whoever takes too long to say something. The idle time-out of a connection does not: it begins anew with each byte, and
 * a byte now and then holds the connection for ever.
 */
final class Overdue extends AbstractLifeCycle {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Server server;
    private final Duration patience;
    /** Until when each may speak; empty while it is served. */
    private final Map<EndPoint, OptionalLong> deadlines = new ConcurrentHashMap<>();

    Overdue(Server server, Duration patience) {
        this.server = server;
        this.patience = patience;
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
        for (Connector connector : server.getConnectors()) {
            for (EndPoint line : connector.getConnectedEndPoints()) {
                look(line);
            }
        }
        deadlines.keySet().removeIf(line -> !line.isOpen());
        lookLater();
    }

    /** Who has just come is seen here first. */
    private void look(EndPoint line) {
        if (!deadlines.containsKey(line)) {
            deadlines.putIfAbsent(line, OptionalLong.of(System.nanoTime() + patience.toNanos()));
        }
        OptionalLong deadline = deadlines.getOrDefault(line, OptionalLong.empty());
        if (deadline.isPresent() && deadline.getAsLong() - System.nanoTime() < 0) {
            line.close(new TimeoutException("said too little in " + patience));
        }
    }

    private void lookLater() {
        if (isStarting() || isRunning()) {
            server.getScheduler().schedule(this::look, LOOK);
        }
    }
}
