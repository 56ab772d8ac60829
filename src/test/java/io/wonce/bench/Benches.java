package io.wonce.bench;

import io.wonce.postgres.CandidateBench;
import io.wonce.slack.load.SlackEventsBench;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Runs every benchmark and prints one line for each: {@code bench: NAME VALUE UNIT ratio=R of=WHAT}. */
public final class Benches {
    private static final int SMALL_LEDGER = 10_000;
    private static final int LARGE_LEDGER = 1_000_000;

    private Benches() {}

    /** Takes {@code all}, or {@code slack} for that one alone. */
    public static void main(String[] args) throws RunnerException {
        if (List.of(args).contains("slack")) {
            SlackEventsBench.run(Benches::print);
            return;
        }
        ReadingBench.run();
        AuditBench.run();
        double[] searches = CandidateBench.milliseconds(SMALL_LEDGER, LARGE_LEDGER);
        print("candidates-1M", searches[1], "ms", searches[0], "candidates-10k");
        SlackEventsBench.run(Benches::print);
    }

    static void print(String name, double value, String unit, double reference, String what) {
        System.out.printf(
                Locale.ROOT, "bench: %s %.2f %s ratio=%.2f of=%s%n", name, value, unit, value / reference, what);
    }
}
