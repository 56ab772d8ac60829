package io.wonce.chaos;

import io.wonce.chaos.Note.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
    private final Storm storm;
    private final Story story;
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

    /** Of {@code storm}, with the logs in {@code folder}. */
    Round(Path folder, Server server, Storm storm) {
        this.storm = storm;
        this.story = storm.story();
        this.post = new Post(new Random(storm.seed() ^ 0xb0), server::served);
        this.scene = new Scene(folder, server, storm.before());
        this.books = new Books(scene.server);
        this.witness = new Witness(books);
        this.cancellations = new Cancellations(story, notes, scene.slack, books);
    }

    /** Tells everything in time, while the weather rages; then calms down, at once or as time goes by. */
    Verdict run(Calm calm) {
        scene.open();
        people.start();
        Future<?> raging = hands.submit(() -> rage(storm.time()));
        hands.execute(cancellations::work);
        tell(storm.time());
        finish(raging);
        scene.upgrade();
        say("all is told; " + post.waiting() + " letters are not delivered yet");
        scene.awaitAll();
        try (Manager manager = Manager.of(scene)) {
            calm.down(
                    scene,
                    books,
                    post,
                    () -> people.open() + cancellations.left() + manager.sendAgain(),
                    people::lookAgain);
            say(manager.sent() + " questions that Teams did not take were sent again");
        }
        Scene.await("a published number", PATIENCE, () -> !books.published().isEmpty());
        witness.look();
        return Verdict.of(story, notes, scene, books, happened());
    }

    /** What went as it should not, or did not happen and was to be tried. */
    private List<String> happened() {
        List<String> odd = new ArrayList<>(witness.complaint().stream().toList());
        if (undone() == 0) {
            odd.add("nobody took anything back");
        }
        if (storm.before().isPresent() && !scene.wasMixed()) {
            odd.add("the two versions never served side by side");
        }
        return odd;
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

    /** The number of this week as it is once something in it is to be cancelled, again until it is taken: who the manager is may not be known while Slack is away. */
    private void publish() {
        while (!cancellations.isRipe()) {
            Scene.sleep(Duration.ofSeconds(1));
        }
        while (!scene.slack.command("publish this week").body().contains("ublished")) {
            Scene.sleep(Duration.ofSeconds(1));
        }
    }

    private Note noted(int number) {
        Scene.await("telling " + number, PATIENCE, () -> notes.containsKey(number));
        return notes.get(number);
    }

    private void rage(Duration time) {
        Weather weather = storm.weather();
        long pause = time.toMillis() / Math.max(1, weather.gusts().size());
        long begun = System.nanoTime();
        int done = 0;
        for (Gust gust : weather.gusts()) {
            long due = begun + Duration.ofMillis(pause * done++).toNanos();
            Scene.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            say(done + "/" + weather.gusts().size() + " " + gust);
            gust.strike(scene, hands);
            witness.glance();
            scene.look();
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
