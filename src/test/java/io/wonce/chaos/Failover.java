package io.wonce.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * {@code mvn -B -Pfailover verify}: the same story, while the leader of three PostgreSQL servers is killed again and again. Its last
 * line tells how long nothing could be written, and how long the bots, which come to the database by PgBouncer, acknowledged nothing.
 */
final class Failover {
    /** Until the dead one follows the new leader, so that there is somebody to take over next time. */
    private static final int SECONDS_PER_DEATH = 75;

    private Failover() {}

    /** Arguments as {@link Chaos} has them. */
    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        Duration time = Duration.ofMinutes(Long.parseLong(arguments[2]));
        Story story = Story.of(seed, Integer.parseInt(arguments[1]));
        int deaths = (int) (time.toSeconds() / SECONDS_PER_DEATH);
        Weather weather = Weather.of(seed, deaths, List.of(Fault.KILLED_DATABASE));
        AtomicReference<Cluster> cluster = new AtomicReference<>();
        Storm storm = new Storm("failover", seed, story, weather, time, Optional.empty());
        List<String> wrong = Chaos.run(
                storm,
                folder -> {
                    cluster.set(Cluster.form());
                    return cluster.get();
                },
                Calm.WAITED);
        System.out.println("failover: leaders_killed=" + deaths
                + pauses("", cluster.get().outages())
                + pauses("bot_", cluster.get().silences())
                + " wrong=" + wrong.size()
                + " seed=" + seed);
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /** The figures of some pauses, of which there are none in a storm too short for anybody to die. */
    static String pauses(String whose, List<Duration> pauses) {
        List<Long> seconds = pauses.stream().map(Duration::toSeconds).sorted().toList();
        boolean any = !seconds.isEmpty();
        return " " + whose + "median_s=" + (any ? seconds.get(seconds.size() / 2) : "none") + " " + whose + "longest_s="
                + (any ? seconds.get(seconds.size() - 1) : "none");
    }
}
