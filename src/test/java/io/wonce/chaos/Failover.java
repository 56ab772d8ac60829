package io.wonce.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
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
        List<String> wrong = Chaos.run(
                seed,
                folder -> {
                    cluster.set(Cluster.form());
                    return cluster.get();
                },
                story,
                weather,
                time,
                Calm.WAITED);
        List<Long> seconds = seconds(cluster.get().outages());
        List<Long> silent = seconds(cluster.get().silences());
        System.out.println("failover: leaders_killed=" + deaths
                + " median_s=" + seconds.get(seconds.size() / 2)
                + " longest_s=" + seconds.get(seconds.size() - 1)
                + " bot_median_s=" + silent.get(silent.size() / 2)
                + " bot_longest_s=" + silent.get(silent.size() - 1)
                + " wrong=" + wrong.size()
                + " seed=" + seed);
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    private static List<Long> seconds(List<Duration> durations) {
        return durations.stream().map(Duration::toSeconds).sorted().toList();
    }
}
