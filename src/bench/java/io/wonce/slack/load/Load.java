package io.wonce.slack.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Senders that all send at once, for a while. */
final class Load {
    private static final double NANOSECONDS = 1e9;

    private final List<Integer> ports;
    private final int senders;
    private final Duration time;

    /** On servers at {@code ports} of this computer, each of which has as many of the senders as the others. */
    Load(List<Integer> ports, int senders, Duration time) {
        this.ports = List.copyOf(ports);
        this.senders = senders;
        this.time = time;
    }

    /** Each sender sends the next request as soon as it has the answer to the last. */
    Answers steady(Supplier<byte[]> requests) {
        return send(requests, 0);
    }

    /** So many requests are sent in a second, answered or not, as long as a sender is free. */
    Answers poured(Supplier<byte[]> requests, double inSecond) {
        return send(requests, NANOSECONDS / inSecond);
    }

    private Answers send(Supplier<byte[]> requests, double gap) {
        ExecutorService threads = Executors.newFixedThreadPool(senders);
        try {
            long begin = System.nanoTime();
            AtomicLong sent = new AtomicLong();
            List<Future<Answers>> parts = new ArrayList<>();
            for (int sender = 0; sender < senders; sender++) {
                int port = ports.get(sender % ports.size());
                parts.add(threads.submit(() -> one(port, requests, gap, begin, sent)));
            }
            Answers all = new Answers();
            for (Future<Answers> part : parts) {
                all.add(part.get());
            }
            return all.during((System.nanoTime() - begin) / NANOSECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a sender failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            threads.shutdown();
        }
    }

    private Answers one(int port, Supplier<byte[]> requests, double gap, long begin, AtomicLong sent) {
        Answers answers = new Answers();
        try (Line line = new Line(port)) {
            while (true) {
                long due = begin + (long) (sent.getAndIncrement() * gap);
                if (Math.max(due, System.nanoTime()) - begin > time.toNanos()) {
                    return answers;
                }
                byte[] request = requests.get();
                LockSupport.parkNanos(due - System.nanoTime());
                long start = System.nanoTime();
                int status = line.send(request);
                answers.add(status, System.nanoTime() - start);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
