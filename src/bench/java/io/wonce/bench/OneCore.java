package io.wonce.bench;

import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A process that has one core for itself. */
final class OneCore {
    private static final int ITERATIONS = 5;
    private static final int WARM_UPS = 3;

    private OneCore() {}

    /** How often it runs the benchmark method in a second. */
    static double inSecond(Class<?> bench, String method, Map<String, String> parameters) throws RunnerException {
        boolean trial = Boolean.getBoolean("bench.trial");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(bench.getName() + "\\." + method + "$")
                .jvmArgs(
                        "-XX:ActiveProcessorCount=1",
                        "-Xmx512m",
                        "-Dbench.cases=" + System.getProperty("bench.cases", ""))
                .forks(1)
                .warmupIterations(trial ? 1 : WARM_UPS)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(trial ? 1 : ITERATIONS)
                .measurementTime(TimeValue.seconds(2))
                .verbosity(VerboseMode.SILENT);
        parameters.forEach(options::param);
        return new Runner(options.build()).runSingle().getPrimaryResult().getScore();
    }
}
