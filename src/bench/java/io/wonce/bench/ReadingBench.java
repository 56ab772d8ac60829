package io.wonce.bench;

import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How many messages one core reads in a second. */
@State(Scope.Benchmark)
public class ReadingBench {
    private static final int REQUIRED = 20_000;
    private static final int DIFFERENT = 10_000;

    private final Reader reader = Reader.create();
    private final List<String> messages = Messages.make(DIFFERENT);
    private int next;

    /** Reads one message; the next call reads the next. */
    @Benchmark
    public Reading read() {
        next = (next + 1) % DIFFERENT;
        return reader.read(messages.get(next));
    }

    static void run() throws RunnerException {
        var options = new OptionsBuilder()
                .include(ReadingBench.class.getName())
                .jvmArgs("-XX:ActiveProcessorCount=1", "-Xmx512m")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .verbosity(VerboseMode.SILENT)
                .build();
        var score = new Runner(options).runSingle().getPrimaryResult().getScore();
        Benches.print("reading", score, "messages/s", REQUIRED, "required");
    }
}
