package io.wonce.slack.load;

import io.wonce.slack.load.WatchedServer.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Who takes how much of the machine while something is done. */
final class Watch {
    private static final long OFTEN = 50;
    private static final double NANOSECONDS = 1e9;

    private final List<ServerProcess> bots;
    private final WatchedServer ledger;

    Watch(List<ServerProcess> bots, WatchedServer ledger) {
        this.bots = bots;
        this.ledger = ledger;
    }

    /**
     * What was seen.
     *
     * @param bots cores that the bots took
     * @param database cores that PostgreSQL took
     * @param senders cores that this process took: who sends, and the platform that is answered to
     * @param busy connections in a transaction, on average
     * @param locked of those, waiting for what another one holds
     * @param writing of those, waiting for the disk or for others that write
     */
    record Seen(
            Answers answers, double bots, double database, double senders, double busy, double locked, double writing) {

        double cores() {
            return bots + database + senders;
        }
    }

    /** Watches while {@code work} is done. */
    Seen during(Supplier<Answers> work) {
        List<Moment> moments = new ArrayList<>();
        ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor();
        try {
            double[] before = computed();
            long begin = System.nanoTime();
            var looking =
                    watcher.scheduleAtFixedRate(() -> moments.add(ledger.look()), OFTEN, OFTEN, TimeUnit.MILLISECONDS);
            Answers answers = work.get();
            double seconds = (System.nanoTime() - begin) / NANOSECONDS;
            looking.cancel(false);
            double[] after = computed();
            watcher.shutdown();
            if (!watcher.awaitTermination(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the ledger does not say what it does");
            }
            return new Seen(
                    answers,
                    (after[0] - before[0]) / seconds,
                    (after[1] - before[1]) / seconds,
                    (after[2] - before[2]) / seconds,
                    mean(moments, Moment::busy),
                    mean(moments, Moment::locked),
                    mean(moments, Moment::writing));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } finally {
            watcher.shutdownNow();
        }
    }

    private double[] computed() {
        return new double[] {
            bots.stream().mapToDouble(ServerProcess::computed).sum(),
            ledger.computed(),
            ServerProcess.computed(ProcessHandle.current())
        };
    }

    private static double mean(List<Moment> moments, ToIntFunction<Moment> figure) {
        return moments.stream().mapToInt(figure).average().orElse(0);
    }
}
