package io.wonce.fuzz;

import com.sun.management.ThreadMXBean;
import io.wonce.cli.export.ExportTarget;
import io.wonce.slack.door.SlackTarget;
import io.wonce.slack.listen.SlackListenTarget;
import io.wonce.teams.door.TeamsListenTarget;
import io.wonce.teams.door.TeamsTarget;
import io.wonce.web.api.ApiTarget;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * Feeds every target. {@code main} takes how many inputs and a seed, and prints a line for each target: {@code fuzz: TARGET inputs=N
 * crashes=N slowest_ms=M largest_mb=M seed=N}. It fails where one crashed, took longer than anybody should wait, or more memory than there is
 * for one; where one does not end, it says which and leaves.
 */
public final class Fuzz {
    /** For one input, of the thread's own time. */
    static final double MOST_MILLISECONDS = 100;
    /** For one input, all that it lets go of meanwhile included. */
    static final double MOST_MEGABYTES = 64;

    private static final int TRIES = 5;
    /** Until all that an input needs is compiled, at the latest. */
    private static final int MOST_TRIES = 40;

    private static final int MOST_TOLD = 5;
    private static final double NANOSECONDS = 1e6;
    private static final double BYTES = 1e6;
    /** What the thread itself took: a machine that does something else makes no input slow. */
    private static final ThreadMXBean CLOCK = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Watchdog WATCHDOG = new Watchdog();

    private Fuzz() {}

    /**
     * One of the targets.
     *
     * @param percent its share of all inputs
     */
    record Share(int percent, LongFunction<Target<?>> target) {}

    /**
     * What became of it.
     *
     * @param slowest the milliseconds of the processor that the slowest input took at the best of some tries
     * @param largest the most megabytes that an input took
     */
    record Report(String name, long inputs, long crashes, double slowest, double largest, long seed) {
        boolean isGood() {
            return crashes == 0 && slowest <= MOST_MILLISECONDS && largest <= MOST_MEGABYTES;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "fuzz: %s inputs=%d crashes=%d slowest_ms=%.1f largest_mb=%.1f seed=%d",
                    name,
                    inputs,
                    crashes,
                    slowest,
                    largest,
                    seed);
        }
    }

    static List<Share> shares() {
        return List.of(
                new Share(10, TeamsTarget::new),
                new Share(24, AmountTarget::new),
                new Share(10, ApiTarget::new),
                new Share(8, SlackTarget::new),
                new Share(10, CommandTarget::new),
                new Share(2, ExportTarget::new),
                new Share(4, SlackListenTarget::new),
                new Share(4, TeamsListenTarget::new),
                new Share(28, ReadingTarget::new));
    }

    /** Feeds as many inputs as its first argument says, of the seed that is its second. */
    public static void main(String[] args) {
        long inputs = Long.parseLong(args[0]);
        long seed = Long.parseLong(args[1]);
        List<Report> reports = new ArrayList<>();
        for (Share share : shares()) {
            Report report = run(share.target(), inputs * share.percent() / 100, seed);
            System.out.println(report);
            reports.add(report);
        }
        if (!reports.stream().allMatch(Report::isGood)) {
            throw new IllegalStateException("an input broke something, or took too long");
        }
    }

    static Report run(LongFunction<Target<?>> kind, long inputs, long seed) {
        try (Target<?> target = kind.apply(seed)) {
            return feed(target, inputs, seed);
        } finally {
            WATCHDOG.rests();
        }
    }

    private static <I> Report feed(Target<I> target, long inputs, long seed) {
        long crashes = 0;
        double slowest = 0;
        double largest = 0;
        for (long number = 0; number < inputs; number++) {
            I input = target.next();
            WATCHDOG.begins(target.name(), number);
            long before = CLOCK.getCurrentThreadAllocatedBytes();
            long begin = CLOCK.getCurrentThreadCpuTime();
            if (!eats(target, input) && crashes++ < MOST_TOLD) {
                System.out.println("fuzz: input " + number + " of seed " + seed + " breaks " + target.name());
            }
            double first = milliseconds(begin);
            double size = (CLOCK.getCurrentThreadAllocatedBytes() - before) / BYTES;
            if (size > Math.max(largest, MOST_MEGABYTES)) {
                System.out.println("fuzz: input " + number + " of seed " + seed + " swells " + target.name());
            }
            largest = Math.max(largest, size);
            double took = best(target, input, first, slowest);
            if (took > Math.max(slowest, MOST_MILLISECONDS)) {
                System.out.println("fuzz: input " + number + " of seed " + seed + " keeps " + target.name() + " busy");
            }
            slowest = Math.max(slowest, took);
        }
        return new Report(target.name(), inputs, crashes, slowest, largest, seed);
    }

    private static <I> boolean eats(Target<I> target, I input) {
        try {
            target.take(input);
            return true;
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError broken) {
            broken.printStackTrace(System.out);
            return false;
        }
    }

    /** Code that is not compiled yet makes no input slow either: it is eaten again. */
    private static <I> double best(Target<I> target, I input, double first, double slowest) {
        double best = first;
        for (int time = 1; best > slowest && time < (best > MOST_MILLISECONDS ? MOST_TRIES : TRIES); time++) {
            long begin = CLOCK.getCurrentThreadCpuTime();
            eats(target, input);
            best = Math.min(best, milliseconds(begin));
        }
        return best;
    }

    private static double milliseconds(long begin) {
        return (CLOCK.getCurrentThreadCpuTime() - begin) / NANOSECONDS;
    }
}
