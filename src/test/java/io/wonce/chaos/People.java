package io.wonce.chaos;

import io.wonce.chaos.Note.Reply;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** People who answer what the bot asks: truly, but hastily, and again, ever less often, where nothing seems to happen. */
final class People implements AutoCloseable {
    /** What stands on the button under every open question of ours. */
    private static final String NEW = "New order";

    private static final String UNDO = "Undo";
    /** What became of an announcement that was put with a deal which was there. */
    private static final Pattern PUT = Pattern.compile("(Noted with|belongs to) D-\\d");

    private static final long SOON = 500;
    private static final long SELDOM = 10_000;

    private final Queue<Concern> concerns = new ConcurrentLinkedQueue<>();
    private final ExecutorService hands = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "people");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger clicks = new AtomicInteger();
    private final AtomicInteger undone = new AtomicInteger();
    private volatile boolean closing;

    /** They begin to look. */
    void start() {
        hands.execute(this::look);
    }

    /** Somebody told something, and waits for what the bot says. */
    void mind(Telling telling, Note note) {
        concerns.add(new Concern(telling, note));
    }

    int clicks() {
        return clicks.get();
    }

    /** How often somebody took back where they had put an announcement. */
    int undone() {
        return undone.get();
    }

    /** How many questions stand open, or will be as soon as somebody takes their answer back. */
    long open() {
        return concerns.stream()
                .flatMap(concern -> concern.note.replies().stream()
                        .filter(reply -> isAsked(reply, concern.note) || isRegretted(reply, concern)))
                .count();
    }

    /** They look at everything anew. */
    void lookAgain() {
        concerns.forEach(concern -> {
            concern.pause = SOON;
            concern.next = 0;
        });
    }

    @Override
    public void close() {
        closing = true;
        hands.shutdownNow();
    }

    private void look() {
        while (!closing) {
            long now = System.currentTimeMillis();
            concerns.stream().filter(concern -> concern.next <= now).forEach(concern -> look(concern, now));
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void look(Concern concern, long now) {
        List<Reply> replies = concern.note.replies();
        List<Reply> asked =
                replies.stream().filter(reply -> isAsked(reply, concern.note)).toList();
        concern.pause = Math.min(concern.pause * 2, SELDOM);
        concern.next = now + concern.pause;
        asked.forEach(reply -> answer(concern.telling, reply));
        replies.stream()
                .filter(reply -> isRegretted(reply, concern))
                .findFirst()
                .ifPresent(reply -> hands.execute(() -> undo(concern, reply)));
    }

    /** Once; whether the first time was heard nobody may know, and twice does no harm. */
    private void undo(Concern concern, Reply reply) {
        clicks.incrementAndGet();
        if (reply.press(UNDO, false)) {
            concern.undone = true;
            undone.incrementAndGet();
        }
        concern.pause = SOON;
        concern.next = 0;
    }

    private static boolean isRegretted(Reply reply, Concern concern) {
        return concern.telling.click() == Telling.Clicking.UNDONE
                && !concern.undone
                && reply.buttons().contains(UNDO)
                && PUT.matcher(reply.text()).find();
    }

    private void answer(Telling telling, Reply reply) {
        String button = reply.choice(telling.order()).orElse(NEW);
        clicks.incrementAndGet();
        hands.execute(() -> reply.press(button, false));
        switch (telling.click()) {
            case ONCE, UNDONE -> {}
            case DOUBLE -> hands.execute(() -> reply.press(button, false));
            case BOTH -> hands.execute(() -> reply.press(button, true));
        }
    }

    /** Whether {@code reply} is a question that the author of {@code note} may answer. */
    static boolean isAsked(Reply reply, Note note) {
        return reply.buttons().contains(NEW) && note.isNamedIn(reply.text());
    }

    private static final class Concern {
        private final Telling telling;
        private final Note note;
        private volatile boolean undone;
        private volatile long next;
        private volatile long pause = SOON;

        Concern(Telling telling, Note note) {
            this.telling = telling;
            this.note = note;
        }
    }
}
