package io.wonce.slack.load;

import io.wonce.slack.load.SlackEventsBench.Report;
import io.wonce.slack.load.Watch.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One, two and four processes of the bot on one database, told wins in turn: how many in a second, and what there is no more of first. Once of one
 * organisation, which takes its wins one after another, and once of many.
 */
public final class ReplicasBench {
    private static final List<Integer> REPLICAS = List.of(1, 2, 4);
    private static final int MANY = 24;
    private static final int SENDERS_EACH = 8;
    private static final int WINS_ONLY = 100;
    private static final int PERCENT = 100;
    private static final double CORES = Runtime.getRuntime().availableProcessors();

    private final Pace pace = Pace.chosen();
    private final Report report;

    private ReplicasBench(Report report) {
        this.report = report;
    }

    /** Measures, in eight minutes. */
    public static void run(Report report) {
        new ReplicasBench(report).measure();
    }

    private void measure() {
        measure(1, "slack-replicas-");
        measure(MANY, "slack-organisations-" + MANY + "-replicas-");
    }

    private void measure(int organisations, String name) {
        double alone = 0;
        for (int replicas : REPLICAS) {
            Seen seen = seen(organisations, replicas);
            alone = replicas == 1 ? seen.answers().inSecond() : alone;
            tell(name + replicas, replicas, seen, alone);
        }
    }

    /** On a database of their own, so that none has more to look through than the others. */
    private Seen seen(int organisations, int replicas) {
        List<ServerProcess> bots = new ArrayList<>();
        try (Stage stage = new Stage(organisations)) {
            try {
                for (int bot = 0; bot < replicas; bot++) {
                    bots.add(stage.bot());
                    bots.get(bot).awaitReady();
                }
                stage.install(bots.get(0));
                return seen(stage, bots);
            } finally {
                bots.forEach(ServerProcess::close);
            }
        }
    }

    private Seen seen(Stage stage, List<ServerProcess> bots) {
        SignedEvents events = stage.events();
        List<Integer> ports = bots.stream().map(ServerProcess::port).toList();
        int senders = SENDERS_EACH * bots.size();
        new Load(ports, senders, pace.longWarmUp()).steady(() -> events.next(WINS_ONLY));
        try (WatchedServer ledger = stage.watched()) {
            return new Watch(bots, ledger)
                    .during(() -> new Load(ports, senders, pace.turn().multipliedBy(pace.rounds()))
                            .steady(() -> events.next(WINS_ONLY)));
        }
    }

    private void tell(String name, int replicas, Seen seen, double alone) {
        int pool = Contest.CONNECTIONS * replicas;
        report.line(name, seen.answers().inSecond(), "events/s", alone, "one-replica");
        report.line(name + "-bots", seen.bots(), "cores", CORES, "all-cores");
        report.line(name + "-postgres", seen.database(), "cores", CORES, "all-cores");
        report.line(name + "-senders", seen.senders(), "cores", CORES, "all-cores");
        report.line(name + "-transactions", seen.busy(), "connections", pool, "pool");
        report.line(name + "-locks", seen.locked(), "connections", Math.max(1, seen.busy()), "transactions");
        report.line(name + "-writes", seen.writing(), "connections", Math.max(1, seen.busy()), "transactions");
        Map<String, Double> shares = Map.of(
                "cores", seen.cores() / CORES,
                "connections", seen.busy() / pool,
                "locks", seen.locked() / Math.max(1, seen.busy()));
        Map.Entry<String, Double> first =
                shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "bench: %s is bounded first by %s: %.0f %%%n",
                name,
                first.getKey(),
                PERCENT * first.getValue());
    }
}
