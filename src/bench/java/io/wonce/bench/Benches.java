package io.wonce.bench;

import io.wonce.postgres.BoardBench;
import io.wonce.postgres.CandidateBench;
import io.wonce.slack.load.ReplicasBench;
import io.wonce.slack.load.SlackEventsBench;
import io.wonce.slack.load.StartBench;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Runs every benchmark and prints one line for each figure: {@code bench: NAME VALUE UNIT ratio=R of=WHAT}. */
public final class Benches {
    private static final int SMALL_LEDGER = 10_000;
    private static final int MIDDLE_LEDGER = 100_000;
    private static final int LARGE_LEDGER = 1_000_000;
    private static final double WEEK_COUNT = 10;
    private static final double DASHBOARD = 150;
    private static final double DIGEST = 2_000;

    private static boolean isWrong;

    private Benches() {}

    /** One of them. */
    private interface Bench {
        void run() throws RunnerException;
    }

    /** Takes {@code all}, or the names of some with commas between them. */
    public static void main(String[] args) throws RunnerException {
        Map<String, Bench> benches = all();
        List<String> chosen = args[0].equals("all") ? List.copyOf(benches.keySet()) : List.of(args[0].split(","));
        if (!benches.keySet().containsAll(chosen)) {
            throw new IllegalArgumentException("-Dbench takes " + String.join(", ", benches.keySet()) + " or all");
        }
        for (String name : chosen) {
            benches.get(name).run();
        }
        if (isWrong) {
            throw new IllegalStateException(
                    "large tables were read without an index: see target/bench/plans-board.txt");
        }
    }

    private static Map<String, Bench> all() {
        Map<String, Bench> benches = new LinkedHashMap<>();
        benches.put("reading", ReadingBench::run);
        benches.put("amounts", AmountsBench::run);
        benches.put("audit", AuditBench::run);
        benches.put("candidates", Benches::candidates);
        benches.put("board", Benches::board);
        benches.put("start", () -> StartBench.run(Benches::print));
        benches.put("slack", () -> SlackEventsBench.run(Benches::print));
        benches.put("replicas", () -> ReplicasBench.run(Benches::print));
        return benches;
    }

    private static void candidates() {
        for (CandidateBench.Times times : CandidateBench.among(SMALL_LEDGER, MIDDLE_LEDGER, LARGE_LEDGER)) {
            print("candidates-" + times.deals(), times.search(), "ms", times.similarity(), "similarity()");
        }
    }

    private static void board() {
        BoardBench.Times times = BoardBench.of(LARGE_LEDGER);
        print("week-count-1M-deals", times.weekCount(), "ms", WEEK_COUNT, "10-ms");
        print("week-answer-1M-deals", times.weekAnswer(), "ms", WEEK_COUNT, "10-ms");
        print("dashboard-1M-deals", times.dashboard(), "ms", DASHBOARD, "150-ms");
        print("dashboard-page-1M-deals", times.page(), "ms", DASHBOARD, "150-ms");
        print("digest-500-reps", times.digest(), "ms", DIGEST, "2-s");
        System.out.println("bench: large tables that were read without an index: " + times.tables());
        isWrong |= !times.tables().isEmpty();
    }

    static void print(String name, double value, String unit, double reference, String what) {
        System.out.printf(
                Locale.ROOT, "bench: %s %.2f %s ratio=%.2f of=%s%n", name, value, unit, value / reference, what);
    }
}
