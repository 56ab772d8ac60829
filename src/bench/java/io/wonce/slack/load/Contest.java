package io.wonce.slack.load;

import io.wonce.slack.load.SlackEventsBench.Report;
import java.util.List;
import java.util.Optional;
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
    private static final int ALL = 100;
    private static final int FEW = 10;
    private static final int FLOOD = 3;
    private static final double MOST = 0.99;
    private static final double MEDIAN = 0.5;
    private static final double PATIENCE = 3_000;

    private final Pace pace = Pace.chosen();
    private final SignedEvents events;
    private final int wonce;
    private final Turns bare;
    private final Turns chatter;
    private final Turns mixed;
    private final Turns wins;
    private final Optional<Turns> statements;

    Contest(SignedEvents events, int wonce, int bolt, Optional<Pgbench> pgbench) {
        this.events = events;
        this.wonce = wonce;
        this.bare = new Turns(Contestant.at(bolt, () -> events.next(FEW)));
        this.chatter = new Turns(Contestant.at(wonce, () -> events.next(0)));
        this.mixed = new Turns(Contestant.at(wonce, () -> events.next(FEW)));
        this.wins = new Turns(Contestant.at(wonce, () -> events.next(ALL)));
        this.statements = pgbench.map(Turns::new);
    }

    /** Warms everybody up, measures and tells. Whatever was acknowledged has to be among {@code kept}. */
    void hold(KeptMessages kept, Report report) {
        bare.take(SENDERS, pace.warmUp());
        mixed.take(SENDERS, pace.warmUp());
        wins.take(SENDERS, pace.longWarmUp());
        new PerCore(pace, bare, mixed, wins, statements).hold(report);
        for (int round = 0; round < pace.rounds(); round++) {
            bare.take(SENDERS, pace.turn());
            chatter.take(SENDERS, pace.turn());
            mixed.take(SENDERS, pace.turn());
            long before = kept.count();
            kept.mustBe(before + wins.take(SENDERS, pace.turn()).acknowledged());
            statements.ifPresent(turns -> turns.take(CONNECTIONS, pace.turn()));
        }
        report(report, "slack-chatter", chatter);
        report(report, "slack-mixed", mixed);
        report(report, "slack-wins", wins);
        statements.ifPresent(
                turns -> report.line("slack-wins", wins.inSecond(), "events/s", turns.inSecond(), "pgbench"));
        report.line("slack-bare-bolt-p50", bare.within(MEDIAN), "ms", PATIENCE, "patience");
        report.line("slack-bare-bolt-p99", bare.within(MOST), "ms", PATIENCE, "patience");
        flood(report, "slack-mixed", () -> events.next(FEW), mixed.inSecond());
        flood(report, "slack-wins", () -> events.next(ALL), wins.inSecond());
    }

    private void report(Report report, String name, Turns turns) {
        report.line(name, turns.inSecond(), "events/s", bare.inSecond(), "bare-bolt");
        report.line(name + "-p50", turns.within(MEDIAN), "ms", PATIENCE, "patience");
        report.line(name + "-p99", turns.within(MOST), "ms", PATIENCE, "patience");
    }

    private void flood(Report report, String name, Supplier<byte[]> requests, double sustained) {
        Answers flooded = new Load(List.of(wonce), MANY_SENDERS, pace.flood()).poured(requests, FLOOD * sustained);
        report.line(name + "-flood", flooded.offeredInSecond(), "offered/s", sustained, "sustained");
        report.line(name + "-flood-acks", flooded.inSecond(), "events/s", sustained, "sustained");
        report.line(name + "-flood-shed", flooded.shedPercent(), "%", ALL, "all");
        report.line(name + "-flood-slowest", flooded.slowest(), "ms", PATIENCE, "patience");
    }
}
