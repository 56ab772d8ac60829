package io.wonce.chaos;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How everything comes to rest after a storm. */
enum Calm {
    /** As time goes by: leases end, pauses pass. */
    WAITED {
        @Override
        void down(Scene scene, Books books, Post post, LongSupplier open, Runnable urge) {
            urge.run();
            rest(Duration.ofMinutes(15), books, post, open, () -> {});
        }
    },
    /** In a hurry: the bots are stopped in order, so that nobody is about to send anything; nothing has to wait any longer then, and one of them suffices. */
    HURRIED {
        @Override
        void down(Scene scene, Books books, Post post, LongSupplier open, Runnable urge) {
            scene.stopAll();
            books.endPauses();
            scene.openOne();
            urge.run();
            rest(Duration.ofMinutes(5), books, post, open, urge);
        }
    };

    /**
     * Ends when nothing waits any more: no letter, no question, nothing in the outbox.
     *
     * @param open how much people have not done yet
     * @param urge lets them look at everything anew
     */
    abstract void down(Scene scene, Books books, Post post, LongSupplier open, Runnable urge);

    /** Does {@code urge} whenever nothing moves but what people have not looked at yet. */
    private static void rest(Duration patience, Books books, Post post, LongSupplier asked, Runnable urge) {
        int quiet = 0;
        long end = System.nanoTime() + patience.toNanos();
        while (quiet < 3 && System.nanoTime() < end) {
            long open = asked.getAsLong();
            boolean still = post.waiting() == 0 && books.waiting() == 0;
            boolean done = still && open == 0;
            if (still && !done) {
                urge.run();
            }
            quiet = done ? quiet + 1 : 0;
            Scene.sleep(Duration.ofMillis(done ? 300 : 1_000));
        }
        Round.say("calm: " + post.waiting() + " letters, " + asked.getAsLong() + " questions, " + books.waiting()
                + " deliveries wait");
    }
}
