package io.wonce.slack.load;

import io.wonce.slack.load.SlackEventsBench.Report;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Everybody in turn, round after round, so that a machine that is busy for a while slows all of them down alike; then three times
 * as much as Wonce takes.
 */
final class Contest {
    /** As many as Wonce has to its database by default, and {@code pgbench} too. */
    static final int CONNECTIONS = 10;

    private static final int SENDERS = 16;
    private static final int MANY_SENDERS = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration LONG_WARM_UP = Duration.ofSeconds(30);
    private static final Duration TURN = Duration.ofSeconds(4);
    private static final Duration FLOODED = Duration.ofSeconds(10);
    private static final int ROUNDS = 5;
    private static final int ALL = 100;
    private static final int FEW = 10;
    private static final int FLOOD = 3;
    private static final double MOST = 0.99;
    private static final double MEDIAN = 0.5;
    private static final double PATIENCE = 3_000;

    private final SignedEvents events;
    private final int wonce;
    private final Pgbench pgbench;
    private final Turns bare;
    private final Turns chatter;
    private final Turns mixed;
    private final Turns wins;

    Contest(SignedEvents events, int wonce, int bolt, Pgbench pgbench) {
        this.events = events;
        this.wonce = wonce;
        this.pgbench = pgbench;
        this.bare = new Turns(bolt, () -> events.next(FEW));
        this.chatter = new Turns(wonce, () -> events.next(0));
        this.mixed = new Turns(wonce, () -> events.next(FEW));
        this.wins = new Turns(wonce, () -> events.next(ALL));
    }

    /** Warms everybody up, measures and tells. Whatever was acknowledged has to be among {@code kept}. */
    void hold(KeptMessages kept, Report report) {
        bare.take(SENDERS, WARM_UP);
        mixed.take(SENDERS, WARM_UP);
        wins.take(SENDERS, LONG_WARM_UP);
        bare.forget();
        mixed.forget();
        wins.forget();
        double[] statements = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            bare.take(SENDERS, TURN);
            chatter.take(SENDERS, TURN);
            mixed.take(SENDERS, TURN);
            long before = kept.count();
            kept.mustBe(before + wins.take(SENDERS, TURN).acknowledged());
            statements[round] = pgbench.inSecond(CONNECTIONS, (int) TURN.toSeconds());
        }
        report(report, "slack-chatter", chatter, bare.inSecond(), "bare-bolt");
        report(report, "slack-mixed", mixed, bare.inSecond(), "bare-bolt");
        report(report, "slack-wins", wins, Turns.median(statements), "pgbench");
        report.line("slack-wins", wins.inSecond(), "events/s", bare.inSecond(), "bare-bolt");
        report.line("slack-bare-bolt-p50", bare.within(MEDIAN), "ms", PATIENCE, "patience");
        report.line("slack-bare-bolt-p99", bare.within(MOST), "ms", PATIENCE, "patience");
        flood(report, "slack-mixed", () -> events.next(FEW), mixed.inSecond());
        flood(report, "slack-wins", () -> events.next(ALL), wins.inSecond());
    }

    private static void report(Report report, String name, Turns turns, double reference, String what) {
        report.line(name, turns.inSecond(), "events/s", reference, what);
        report.line(name + "-p50", turns.within(MEDIAN), "ms", PATIENCE, "patience");
        report.line(name + "-p99", turns.within(MOST), "ms", PATIENCE, "patience");
    }

    private void flood(Report report, String name, Supplier<byte[]> requests, double sustained) {
        Answers flooded = new Load(wonce, MANY_SENDERS, FLOODED).poured(requests, FLOOD * sustained);
        report.line(name + "-flood", flooded.offeredInSecond(), "offered/s", sustained, "sustained");
        report.line(name + "-flood-acks", flooded.inSecond(), "events/s", sustained, "sustained");
        report.line(name + "-flood-shed", flooded.shedPercent(), "%", ALL, "all");
        report.line(name + "-flood-slowest", flooded.slowest(), "ms", PATIENCE, "patience");
    }
}
