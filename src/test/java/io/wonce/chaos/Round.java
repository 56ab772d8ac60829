package io.wonce.chaos;

import io.wonce.chaos.Note.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A story is told in a storm, then everything calms down, and the verdict falls. */
final class Round implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Scene scene;
    private final Story story;
    private final Weather weather;
    private final Post post;
    private final People people = new People();
    private final Books books;
    private final Witness witness;
    private final Cancellations cancellations;
    private final ExecutorService hands = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "round");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Integer, Note> notes = new ConcurrentHashMap<>();

    Round(Path folder, long seed, Server server, Story story, Weather weather) {
        this.story = story;
        this.weather = weather;
        this.post = new Post(new Random(seed ^ 0xb0), server::served);
        this.scene = new Scene(folder, server);
        this.books = new Books(scene.server);
        this.witness = new Witness(books);
        this.cancellations = new Cancellations(story, notes, scene.slack, books);
    }

    /** Tells everything within {@code time}, while the weather rages; then calms down, at once or as time goes by. */
    Verdict run(Duration time, Calm calm) {
        scene.open();
        people.start();
        Future<?> storm = hands.submit(() -> rage(time));
        hands.execute(cancellations::work);
        tell(time);
        finish(storm);
        say("all is told; " + post.waiting() + " letters are not delivered yet");
        scene.awaitAll();
        calm.down(scene, books, post, () -> people.open() + cancellations.left(), people::lookAgain);
        Scene.await("a published number", PATIENCE, () -> !books.published().isEmpty());
        witness.look();
        return Verdict.of(story, notes, scene, books, witness);
    }

    int repeated() {
        return post.repeated();
    }

    int undone() {
        return people.undone();
    }

    int clicks() {
        return people.clicks();
    }

    @Override
    public void close() {
        people.close();
        post.close();
        hands.shutdownNow();
        scene.close();
    }

    private void tell(Duration time) {
        long pause = time.toMillis() / Math.max(1, story.tellings().size());
        for (Telling telling : story.tellings()) {
            hands.execute(() -> tell(telling));
            if (telling.number() == story.tellings().size() / 2) {
                hands.execute(this::publish);
            }
            Scene.sleep(Duration.ofMillis(pause));
        }
    }

    private void tell(Telling telling) {
        if (telling.act() == Act.DECLARED) {
            people.mind(telling, scene.slack.declare(telling));
            return;
        }
        Optional<Note> under = telling.under().map(above -> noted(above.number()));
        Floor floor = switch (telling.platform()) {
            case SLACK -> scene.slack;
            case TEAMS -> scene.teams;
            case BROWSER -> throw new IllegalStateException("nobody tells there");
        };
        Told told = floor.tell(telling, under);
        notes.put(telling.number(), told.note());
        post.send(told.letters(), telling.copies());
        if (telling.slip()) {
            post.send(told.note().deleted(), 0);
            return;
        }
        people.mind(telling, told.note());
        if (telling.edited()) {
            post.send(told.note().edited(), telling.copies());
        }
    }

    /** The number of this week as it is now, again until it is taken: who the manager is may not be known while Slack is away. */
    private void publish() {
        while (!scene.slack.command("publish this week").body().contains("ublished")) {
            Scene.sleep(Duration.ofSeconds(1));
        }
    }

    private Note noted(int number) {
        Scene.await("telling " + number, PATIENCE, () -> notes.containsKey(number));
        return notes.get(number);
    }

    private void rage(Duration time) {
        long pause = time.toMillis() / Math.max(1, weather.gusts().size());
        long begun = System.nanoTime();
        int done = 0;
        for (Gust gust : weather.gusts()) {
            long due = begun + Duration.ofMillis(pause * done++).toNanos();
            Scene.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            say(done + "/" + weather.gusts().size() + " " + gust);
            gust.strike(scene, hands);
            witness.glance();
        }
    }

    private static void finish(Future<?> storm) {
        try {
            storm.get();
        } catch (java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException("the storm itself broke", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static void say(String line) {
        System.out.println("chaos " + LocalTime.now(ZoneOffset.UTC).withNano(0) + " " + line);
    }
}
