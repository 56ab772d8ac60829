package io.wonce.slack.load;

import io.wonce.slack.load.SlackEventsBench.Report;
import java.util.List;
import java.util.Optional;

/** Everybody in turn, at one, two and four connections for each core. */
final class PerCore {
    private static final List<Integer> CONNECTIONS = List.of(1, 2, 4);
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final double MEDIAN = 0.5;
    private static final double MOST = 0.99;

    private final Pace pace;
    private final Turns bare;
    private final Turns mixed;
    private final Turns wins;
    private final Optional<Turns> statements;

    /** Of those who are warm. */
    PerCore(Pace pace, Turns bare, Turns mixed, Turns wins, Optional<Turns> statements) {
        this.pace = pace;
        this.bare = bare;
        this.mixed = mixed;
        this.wins = wins;
        this.statements = statements;
    }

    void hold(Report report) {
        for (int each : CONNECTIONS) {
            forget();
            for (int round = 0; round < pace.rounds(); round++) {
                bare.take(each * CORES, pace.turn());
                mixed.take(each * CORES, pace.turn());
                wins.take(each * CORES, pace.turn());
                statements.ifPresent(turns -> turns.take(each * CORES, pace.turn()));
            }
            String suffix = "-" + each + "-per-core";
            compare(report, "slack-mixed" + suffix, mixed, bare, "bare-bolt");
            compare(report, "slack-wins" + suffix, wins, bare, "bare-bolt");
            statements.ifPresent(turns -> compare(report, "slack-wins" + suffix, wins, turns, "pgbench"));
        }
        forget();
    }

    private void forget() {
        bare.forget();
        mixed.forget();
        wins.forget();
        statements.ifPresent(Turns::forget);
    }

    private static void compare(Report report, String name, Turns ours, Turns theirs, String whose) {
        report.line(name, ours.inSecond(), "events/s", theirs.inSecond(), whose);
        report.line(name + "-p50", ours.within(MEDIAN), "ms", theirs.within(MEDIAN), whose);
        report.line(name + "-p99", ours.within(MOST), "ms", theirs.within(MOST), whose);
    }
}
