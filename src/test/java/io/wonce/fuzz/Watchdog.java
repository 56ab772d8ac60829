package io.wonce.fuzz;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicReference;

/** Ends this process where one input takes for ever, and says which: nothing else could stop it. */
final class Watchdog {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long SECOND = 1_000;
    private static final int HANGS = 3;

    private final AtomicReference<Bite> underWay = new AtomicReference<>(Bite.NONE);

    Watchdog() {
        TimerTask looks = new TimerTask() {
            @Override
            public void run() {
                look();
            }
        };
        new Timer("watchdog", true).schedule(looks, SECOND, SECOND);
    }

    /** {@code target} begins to eat its input of that {@code number}. */
    void begins(String target, long number) {
        underWay.set(new Bite(target, number, System.nanoTime()));
    }

    /** Nobody eats. */
    void rests() {
        underWay.set(Bite.NONE);
    }

    private void look() {
        Bite bite = underWay.get();
        if (!bite.equals(Bite.NONE) && System.nanoTime() - bite.since() > PATIENCE.toNanos()) {
            System.out.println("fuzz: input " + bite.number() + " keeps " + bite.target() + " for ever");
            Runtime.getRuntime().halt(HANGS);
        }
    }

    private record Bite(String target, long number, long since) {
        static final Bite NONE = new Bite("", 0, 0);
    }
}
