package io.wonce.chaos;

import java.time.Duration;

/** How everything comes to rest after a storm. */
enum Calm {
    /** As time goes by: leases end, pauses pass. */
    WAITED {
        @Override
        void down(Scene scene, Books books, Post post, People people) {
            people.lookAgain();
            rest(Duration.ofMinutes(15), books, post, people, () -> {});
        }
    },
    /** In a hurry: the bots are stopped in order, so that nobody is about to send anything; nothing has to wait any longer then, and one of them suffices. */
    HURRIED {
        @Override
        void down(Scene scene, Books books, Post post, People people) {
            scene.stopAll();
            books.endPauses();
            scene.openOne();
            people.lookAgain();
            rest(Duration.ofMinutes(5), books, post, people, people::lookAgain);
        }
    };

    /** Ends when nothing waits any more: no letter, no question, nothing in the outbox. */
    abstract void down(Scene scene, Books books, Post post, People people);

    /** Does {@code urge} whenever nothing moves but what people have not looked at yet. */
    private static void rest(Duration patience, Books books, Post post, People people, Runnable urge) {
        int quiet = 0;
        long end = System.nanoTime() + patience.toNanos();
        while (quiet < 3 && System.nanoTime() < end) {
            long open = people.open();
            boolean still = post.waiting() == 0 && books.waiting() == 0;
            boolean done = still && open == 0;
            if (still && !done) {
                urge.run();
            }
            quiet = done ? quiet + 1 : 0;
            Scene.sleep(Duration.ofMillis(done ? 300 : 1_000));
        }
        Round.say("calm: " + post.waiting() + " letters, " + people.open() + " questions, " + books.waiting()
                + " deliveries wait");
    }
}
