package io.wonce.app;

import io.wonce.app.port.Bell;
import io.wonce.app.port.LedgerUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that deliver whenever something was committed or becomes due, until closed. */
public final class Relay implements Shift {
    /** Also looked after this long, in case a ring was lost with another process. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final Deliveries deliveries;
    private final InstantSource clock;
    private final Semaphore rings = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private final Goodbye goodbye = new Goodbye();

    private Relay(Deliveries deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Starts {@code number} threads. A slow platform holds up one of them at a time. */
    public static Relay start(Deliveries deliveries, Bell bell, InstantSource clock, int number) {
        Relay relay = new Relay(deliveries, clock);
        for (int i = 1; i <= number; i++) {
            relay.threads.add(new Thread(relay::run, "wonce-relay-" + i));
        }
        bell.onRing(relay::wake);
        relay.threads.forEach(Thread::start);
        return relay;
    }

    @Override
    public void end() {
        goodbye.begin();
        wake();
    }

    /** Lets deliveries under way end, and takes no new ones. What a backlog has left is delivered by the next process. */
    @Override
    public void close() {
        end();
        try {
            for (Thread thread : threads) {
                thread.join(goodbye.millisLeft());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Rings that come while all threads are awake are one ring. */
    private void wake() {
        rings.drainPermits();
        rings.release(threads.size());
    }

    /** What waits to be delivered. */
    public interface Deliveries {
        /** Delivers until nothing is due; tells how many deliveries were tried. */
        default int deliverDue() {
            return deliverDue(() -> true);
        }

        /**
         * Delivers until nothing is due.
         *
         * @param goesOn asked before each delivery, whether to take it
         * @return how many deliveries were tried
         */
        int deliverDue(BooleanSupplier goesOn);

        /** When something becomes due; empty when nothing waits. */
        Optional<Instant> nextDue();
    }

    private void run() {
        boolean away = false;
        while (!goodbye.hasBegun()) {
            try {
                deliveries.deliverDue(() -> !goodbye.hasBegun());
                away = false;
                sleep(untilDue());
            } catch (LedgerUnavailable unavailable) {
                if (!away) {
                    LOG.warn("the outbox cannot be read now; tried again every {} s", LONGEST_SLEEP.toSeconds());
                }
                away = true;
                sleep(LONGEST_SLEEP);
            } catch (RuntimeException failure) {
                LOG.error("the relay stumbled and goes on", failure);
                sleep(LONGEST_SLEEP);
            }
        }
    }

    private Duration untilDue() {
        Duration wait = deliveries
                .nextDue()
                .map(due -> Duration.between(clock.instant(), due))
                .orElse(LONGEST_SLEEP);
        return wait.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : wait;
    }

    private void sleep(Duration longest) {
        try {
            rings.tryAcquire(Math.max(longest.toMillis(), 1), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            goodbye.begin();
            Thread.currentThread().interrupt();
        }
    }
}
