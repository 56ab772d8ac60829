package io.wonce.slack.load;

import io.wonce.slack.load.SlackEventsBench.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long a process takes until it is ready, and its memory at rest and under load; beside one that only acknowledges. */
public final class StartBench {
    private static final int SENDERS = 8;
    private static final int FEW = 10;

    private final Pace pace = Pace.chosen();
    private final Report report;

    private StartBench(Report report) {
        this.report = report;
    }

    /** Measures, in three minutes. */
    public static void run(Report report) {
        try (Stage stage = new Stage()) {
            new StartBench(report).on(stage);
        }
    }

    private void on(Stage stage) {
        double first = start(stage::bot);
        double own = start(stage::botWithItsOwnDatabase);
        List<Double> bots = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < pace.rounds(); round++) {
            bare.add(start(stage::bareBolt));
            bots.add(start(stage::bot));
        }
        report.line("start", median(bots), "s", median(bare), "bare-bolt");
        report.line("start-empty-database", first, "s", median(bare), "bare-bolt");
        report.line("start-own-database", own, "s", median(bare), "bare-bolt");
        SignedEvents events = stage.events();
        Memory bolt = memory(stage::bareBolt, events);
        Memory bot = memory(stage::bot, events);
        report.line("memory-rest", bot.rest(), "MB", bolt.rest(), "bare-bolt");
        report.line("memory-load", bot.load(), "MB", bolt.load(), "bare-bolt");
        report.line("memory-after", bot.after(), "MB", bolt.after(), "bare-bolt");
    }

    /** In megabytes, the second at most. */
    private record Memory(double rest, double load, double after) {}

    private static double start(Supplier<ServerProcess> launch) {
        try (ServerProcess server = launch.get()) {
            return server.awaitReady();
        }
    }

    private Memory memory(Supplier<ServerProcess> launch, SignedEvents events) {
        try (ServerProcess server = launch.get()) {
            server.awaitReady();
            ServerProcess.pause(pace.warmUp());
            double rest = server.residentMegabytes();
            new Load(List.of(server.port()), SENDERS, pace.turn().multipliedBy(pace.rounds()))
                    .steady(() -> events.next(FEW));
            double load = server.mostMegabytes();
            ServerProcess.pause(pace.warmUp());
            return new Memory(rest, load, server.residentMegabytes());
        }
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }
}
