package io.wonce.web.tryout;

import io.javalin.http.sse.SseClient;
import io.wonce.app.Background;
import io.wonce.app.port.Bell;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** The open tabs: each is told when it is worth looking again. What changed is not said; the page knows how to look. */
final class LiveTabs implements AutoCloseable {
    private static final int TICK_SECONDS = 3;

    private final Set<SseClient> tabs = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean rung = new AtomicBoolean();
    private final AtomicBoolean up = new AtomicBoolean(true);
    private final Queue<AutoCloseable> ends = new ConcurrentLinkedQueue<>();
    private final BooleanSupplier ready;
    private final ScheduledExecutorService crier =
            Executors.newSingleThreadScheduledExecutor(new Background("tryout-tabs"));

    /** Watches with {@code ready} whether the ledger answers, so that tabs hear of that too. */
    LiveTabs(BooleanSupplier ready) {
        this.ready = ready;
    }

    /** Begins to tell them, until closed. */
    void follow(Bell bell) {
        Future<?> ticking = crier.scheduleWithFixedDelay(this::tick, TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS);
        ends.add(() -> ticking.cancel(false));
        ends.add(bell.onRing(this::ring));
    }

    void open(SseClient tab) {
        tab.keepAlive();
        tab.onClose(() -> tabs.remove(tab));
        tabs.add(tab);
        tab.sendComment("here");
    }

    /** Tells all tabs soon; rings in between are one. */
    void ring() {
        if (!rung.getAndSet(true)) {
            crier.execute(this::tell);
        }
    }

    @Override
    public void close() {
        ends.forEach(LiveTabs::end);
        crier.shutdownNow();
        hangUp();
    }

    /** Closes all tabs there are; they may come again. */
    void hangUp() {
        Set.copyOf(tabs).forEach(SseClient::close);
    }

    private static void end(AutoCloseable subscription) {
        try {
            subscription.close();
        } catch (Exception failure) {
            throw new IllegalStateException("the bell did not let go", failure);
        }
    }

    private void tell() {
        rung.set(false);
        tabs.forEach(tab -> tab.sendEvent("changed", "look"));
    }

    /** Finds tabs that went away, and tells when the ledger goes or comes back. */
    private void tick() {
        tabs.forEach(tab -> tab.sendComment("still here"));
        boolean works = ready.getAsBoolean();
        if (up.getAndSet(works) != works) {
            ring();
        }
    }
}
