package io.wonce.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code mvn -B -Pchaos verify}: tells a long story in a long storm, prints the figures as its last line, and fails where one is wrong. With
 * {@code -Dchaos.before=JAR}, each replica begins in that earlier version, on the schema that it makes, and is replaced while others go on.
 */
final class Chaos {
    private static final int SECONDS_PER_FAULT = 4;
    /** After what kills all replicas at once, no two versions would serve side by side. */
    private static final List<Fault> ONE_BY_ONE =
            Stream.of(Fault.values()).filter(fault -> fault != Fault.ALL_KILLED).toList();

    private Chaos() {}

    /** Arguments: the seed, or 0 for any; the number of announcements; how many minutes they take to tell. */
    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        long chosen = seed == 0 ? System.nanoTime() % 1_000_000 : seed;
        Duration time = Duration.ofMinutes(Long.parseLong(arguments[2]));
        Story story = Story.of(chosen, Integer.parseInt(arguments[1]));
        int faults = (int) (time.toSeconds() / SECONDS_PER_FAULT);
        Optional<Path> before = Optional.of(System.getProperty("chaos.before", ""))
                .filter(jar -> !jar.isEmpty())
                .map(jar -> Path.of(jar).toAbsolutePath());
        Weather weather = Weather.of(chosen, faults, before.isPresent() ? ONE_BY_ONE : List.of(Fault.values()));
        Storm storm = new Storm("chaos", chosen, story, weather, time, before);
        boolean right = run(storm, before.isPresent() ? Chaos::empty : Chaos::alone, Calm.WAITED)
                .isEmpty();
        System.exit(right ? 0 : 1);
    }

    /** One server, with nothing in it. */
    private static Server empty(Path folder) {
        Server server = LoneServer.found(folder);
        server.start();
        return server;
    }

    /** One server, whose ledger the version before this one left. */
    static Server alone(Path folder) {
        Server server = empty(folder);
        Yesterday.lay(server);
        return server;
    }

    /** Runs a round, prints its figures, and gives back all that is wrong. */
    static List<String> run(Storm storm, Function<Path, Server> database, Calm calm) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "chaos").toAbsolutePath());
        Path own = Files.createTempDirectory(folder, "seed-" + storm.seed() + "-");
        Round.say("logs in " + own + "; for the same again: " + storm.again());
        try (Round round = new Round(own, database.apply(own), storm)) {
            Verdict verdict = round.run(calm);
            verdict.complaints().forEach(complaint -> System.out.println("WRONG: " + complaint));
            Round.say(round.repeated() + " deliveries were repeated, " + round.clicks() + " clicks, "
                    + round.undone() + " taken back, "
                    + verdict.unsure());
            if (!verdict.complaints().isEmpty()) {
                System.out.println("again: " + storm.again());
            }
            System.out.println("chaos: faults=" + storm.weather().faults()
                    + " announcements=" + storm.story().tellings().size()
                    + " lost=" + verdict.lost()
                    + " counted_twice=" + verdict.countedTwice()
                    + " celebrated_twice=" + verdict.celebratedTwice()
                    + " prompts_lost=" + verdict.promptsLost()
                    + " seed=" + storm.seed());
            return verdict.complaints();
        }
    }
}
