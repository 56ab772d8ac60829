package io.wonce.slack.fake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What goes wrong on purpose. */
public final class Faults {
    private final Map<String, Fault> refusals = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> losses = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private volatile boolean down;

    Faults() {}

    /** Answers 429 with Retry-After to the next calls of a method. */
    public Faults answer429(String method, int seconds, int times) {
        refusals.put(method, new Fault(() -> Refusal.rateLimited(seconds), new AtomicInteger(times)));
        return this;
    }

    /** Answers the next calls of a method with an error. */
    public Faults failWith(String method, String error, int times) {
        refusals.put(method, new Fault(() -> Refusal.of(error), new AtomicInteger(times)));
        return this;
    }

    /** Does what the next call of a method asks, then cuts the connection. */
    public Faults loseAnswer(String method) {
        return loseAnswers(method, 1);
    }

    /** The same, several times: OkHttp tries a call again by itself when a connection that it kept breaks. */
    public Faults loseAnswers(String method, int times) {
        losses.put(method, new AtomicInteger(times));
        return this;
    }

    /** Does what the next calls of a method ask, and answers with HTTP 500. */
    public Faults failAfterTaking(String method, int times) {
        failures.put(method, new AtomicInteger(times));
        return this;
    }

    /**
     * Does what each call of a method asks, and keeps its answer back until the latch that this gives is let down. Of {@code response_url},
     * nothing is done before.
     */
    public CountDownLatch holdAnswer(String method) {
        CountDownLatch latch = new CountDownLatch(1);
        held.put(method, latch);
        return latch;
    }

    /** Cuts every connection and does nothing, until {@link #up()}. */
    public void down() {
        down = true;
    }

    public void up() {
        down = false;
    }

    boolean isDown() {
        return down;
    }

    void refuse(String method) {
        var fault = refusals.get(method);
        if (fault != null && fault.times().getAndDecrement() > 0) {
            throw fault.refusal().get();
        }
    }

    void hold(String method) {
        var latch = held.get(method);
        if (latch == null) {
            return;
        }
        try {
            latch.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    boolean losesAnswer(String method) {
        return isDue(losses, method);
    }

    boolean failsAfterTaking(String method) {
        return isDue(failures, method);
    }

    private static boolean isDue(Map<String, AtomicInteger> kind, String method) {
        var times = kind.get(method);
        return times != null && times.getAndDecrement() > 0;
    }

    private record Fault(Supplier<Refusal> refusal, AtomicInteger times) {}
}
