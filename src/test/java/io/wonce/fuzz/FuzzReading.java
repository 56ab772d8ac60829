package io.wonce.fuzz;

import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.util.List;
import java.util.Locale;

/**
 * Reads whatever comes. {@code main} takes how many inputs and a seed, and ends with a line {@code fuzz: reading inputs=N failures=N
 * slowest_ms=M seed=N}.
 */
public final class FuzzReading {
    private static final List<String> LANGUAGES = List.of("", "nl", "en", "de", "fr", "es", "xx");
    private static final int TRIES = 3;
    private static final double NANOSECONDS = 1e6;

    private final Reader reader = Reader.create();
    private double slowest;
    private int failures;

    /** Runs as many inputs as its first argument says, of the seed that is its second. */
    public static void main(String[] args) {
        long inputs = Long.parseLong(args[0]);
        long seed = Long.parseLong(args[1]);
        FuzzReading fuzz = new FuzzReading();
        fuzz.run(inputs, seed);
        System.out.printf(
                Locale.ROOT,
                "fuzz: reading inputs=%d failures=%d slowest_ms=%.1f seed=%d%n",
                inputs,
                fuzz.failures,
                fuzz.slowest,
                seed);
        if (fuzz.failures > 0) {
            throw new IllegalStateException(fuzz.failures + " inputs broke the reader");
        }
    }

    /** How many of {@code inputs} broke the reader. */
    int run(long inputs, long seed) {
        Babble babble = new Babble(seed);
        for (long input = 0; input < inputs; input++) {
            String text = babble.next();
            long begin = System.nanoTime();
            if (!holds(text, LANGUAGES.get((int) (input % LANGUAGES.size())))) {
                System.out.println("fuzz: input " + input + " of seed " + seed + " breaks the reader");
                failures++;
            }
            slow((System.nanoTime() - begin) / NANOSECONDS, text);
        }
        return failures;
    }

    /** What the slowest input took at the best of some tries, in milliseconds. */
    double slowest() {
        return slowest;
    }

    private boolean holds(String text, String language) {
        try {
            return isSound(reader.read(text, language)) && isSound(reader.readWon(text));
        } catch (RuntimeException | StackOverflowError broken) {
            broken.printStackTrace(System.out);
            return false;
        }
    }

    private static boolean isSound(Reading reading) {
        return reading.score() >= 0
                && reading.score() <= 1
                && reading.statements().stream().allMatch(FuzzReading::isSound);
    }

    private static boolean isSound(Statement statement) {
        return statement.amount().map(amount -> amount.value().signum() >= 0).orElse(true)
                && statement.customer().map(name -> !name.isBlank()).orElse(true);
    }

    /** A machine that did something else meanwhile makes no input slow: it is read again. */
    private void slow(double first, String text) {
        double best = first;
        for (int time = 1; time < TRIES && best > slowest; time++) {
            long begin = System.nanoTime();
            reader.read(text);
            best = Math.min(best, (System.nanoTime() - begin) / NANOSECONDS);
        }
        slowest = Math.max(slowest, best);
    }
}
