package io.wonce.bench;

import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Runs every benchmark and prints one line for each: {@code bench: NAME VALUE UNIT ratio=R of=WHAT}. */
public final class Benches {
    private Benches() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws RunnerException {
        ReadingBench.run();
    }

    static void print(String name, double value, String unit, double reference, String what) {
        System.out.printf(
                Locale.ROOT, "bench: %s %.2f %s ratio=%.2f of=%s%n", name, value, unit, value / reference, what);
    }
}
