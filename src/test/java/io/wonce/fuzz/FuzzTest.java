package io.wonce.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short run, of inputs of at most 64 KB; {@code mvn -B -Pfuzz test} is the long one. */
final class FuzzTest {
    private static final long SEED = 20_261_127;
    private static final int INPUTS_A_PERCENT = 150;

    @ParameterizedTest
    @MethodSource("targets")
    void nothing_that_anybody_sends_breaks_it(int target) {
        Fuzz.Share share = Fuzz.shares().get(target);

        Fuzz.Report report = Fuzz.run(share.target(), (long) INPUTS_A_PERCENT * share.percent(), SEED);

        assertThat(report.crashes()).as(report.toString()).isZero();
        assertThat(report.slowest()).as(report.toString()).isLessThanOrEqualTo(Fuzz.MOST_MILLISECONDS);
        assertThat(report.largest()).as(report.toString()).isLessThan(Fuzz.MOST_MEGABYTES);
    }

    static Stream<String> a_long_command_takes_no_more_memory_than_there_is_for_one() {
        return Stream.of(
                "/deal won krMper maandtwee×een kwartton¥ " + "\n1".repeat(32_770), "count ex" + "\nD-".repeat(21_840));
    }

    /** Found by seeds 20261128, half a megabyte too much then, and 17, that took for ever. */
    @ParameterizedTest
    @MethodSource
    void a_long_command_takes_no_more_memory_than_there_is_for_one(String typed) {
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (CommandTarget commands = new CommandTarget(SEED)) {
            commands.take(typed);
            long before = memory.getCurrentThreadAllocatedBytes();

            commands.take(typed);

            assertThat((memory.getCurrentThreadAllocatedBytes() - before) / 1e6).isLessThan(Fuzz.MOST_MEGABYTES - 2);
        }
    }

    static IntStream targets() {
        return IntStream.range(0, Fuzz.shares().size());
    }
}
