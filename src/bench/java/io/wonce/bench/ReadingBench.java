package io.wonce.bench;

import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

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
        double score = OneCore.inSecond(ReadingBench.class, "read", Map.of());
        Benches.print("reading", score, "messages/s", REQUIRED, "required");
    }
}
