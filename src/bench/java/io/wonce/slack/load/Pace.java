package io.wonce.slack.load;

import java.time.Duration;

/**
 * How long everything is measured.
 *
 * @param turn of one contestant
 * @param rounds in which each has one turn
 * @param warmUp before that, and three times as long for what writes
 * @param flood of more than can be taken
 */
record Pace(Duration turn, int rounds, Duration warmUp, Duration flood) {
    private static final Pace MEASURED =
            new Pace(Duration.ofSeconds(4), 5, Duration.ofSeconds(10), Duration.ofSeconds(10));
    private static final Pace TRIAL = new Pace(Duration.ofSeconds(1), 1, Duration.ofSeconds(1), Duration.ofSeconds(2));

    /** A short one with {@code -Dbench.trial=true}, whose figures only show that everything works. */
    static Pace chosen() {
        return Boolean.getBoolean("bench.trial") ? TRIAL : MEASURED;
    }

    Duration longWarmUp() {
        return warmUp.multipliedBy(3);
    }
}
