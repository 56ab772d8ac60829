package io.wonce.chaos;

import io.wonce.chaos.Books.Heard;
import io.wonce.domain.chat.MessageRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger and the chats beside the truth. Every list holds what is wrong, in words. */
final class Verdict {
    private final Story story;
    private final Map<Integer, Note> notes;
    private final Books books;
    private final Map<MessageRef, List<Heard>> heard;
    private final List<String> lost = new ArrayList<>();
    private final List<String> countedTwice = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final Sightings sightings;

    private Verdict(Story story, Map<Integer, Note> notes, Scene scene, Books books) {
        this.story = story;
        this.notes = notes;
        this.books = books;
        this.heard = books.heard().stream().collect(Collectors.groupingBy(Heard::message));
        this.sightings = new Sightings(story, notes, scene, books, heard);
    }

    /** Looks at everything once all is calm, and adds what {@code happened} that is wrong. */
    static Verdict of(Story story, Map<Integer, Note> notes, Scene scene, Books books, List<String> happened) {
        Verdict verdict = new Verdict(story, notes, scene, books);
        verdict.announcements();
        OneToOne pairs = OneToOne.of(story, notes, verdict.heard);
        verdict.countedTwice.addAll(pairs.countedTwice());
        verdict.broken.addAll(pairs.mixed());
        verdict.count(scene);
        verdict.sightings.look();
        verdict.broken.addAll(happened);
        verdict.broken.addAll(pairs.strangers(books));
        verdict.broken.addAll(Restated.wrong(books, scene.slack));
        verdict.rest();
        verdict.broken.addAll(new LogWords(story, scene.environment()).told(scene.logs()));
        return verdict;
    }

    int lost() {
        return lost.size();
    }

    int countedTwice() {
        return countedTwice.size();
    }

    int celebratedTwice() {
        return sightings.celebratedTwice().size();
    }

    int promptsLost() {
        return sightings.promptsLost().size();
    }

    /** What became of the posts of which nobody can tell whether Teams took them. */
    Unsure unsure() {
        return sightings.unsure();
    }

    /** All that is wrong. */
    List<String> complaints() {
        return Stream.of(
                        lost,
                        countedTwice,
                        sightings.celebratedTwice(),
                        sightings.promptsLost(),
                        sightings.broken(),
                        broken)
                .flatMap(List::stream)
                .toList();
    }

    /** One message is one announcement. */
    private void announcements() {
        notes.forEach((number, note) -> {
            Telling telling = story.tellings().get(number);
            List<Heard> made = heard.getOrDefault(note.ref(), List.of());
            if (telling.slip()) {
                made.stream()
                        .filter(one -> !one.isWithdrawn())
                        .forEach(one -> broken.add("deleted, and still heard: " + telling));
            } else if (made.isEmpty()) {
                lost.add("lost: " + telling);
            } else if (made.size() > 1) {
                broken.add("heard more than once: " + telling);
            }
        });
        Set<MessageRef> told = notes.values().stream().map(Note::ref).collect(Collectors.toSet());
        heard.keySet().stream()
                .filter(message -> !told.contains(message) && !isCommand(message))
                .forEach(message -> broken.add("heard, and never told: " + message));
        Set<String> declared = heard.values().stream()
                .flatMap(List::stream)
                .filter(one -> isCommand(one.message()))
                .map(Heard::customer)
                .collect(Collectors.toSet());
        story.tellings().stream()
                .filter(telling -> telling.act() == Act.DECLARED)
                .filter(telling -> !declared.contains(telling.order().customer()))
                .forEach(telling -> lost.add("lost: " + telling));
    }

    /** Also what only a deleted announcement upholds, as long as nobody decides about it. */
    private void count(Scene scene) {
        Set<Long> counted = books.counted();
        Set<Long> expected = new HashSet<>();
        for (Telling telling : story.tellings()) {
            if (telling.act() != Act.VERBAL && !telling.order().cancelled()) {
                expected.addAll(placed(telling));
            }
        }
        if (!counted.equals(expected)) {
            Set<Long> odd = new TreeSet<>(counted);
            odd.addAll(expected);
            odd.removeIf(deal -> counted.contains(deal) && expected.contains(deal));
            broken.add("counted " + counted.size() + ", and not " + expected.size() + ": deals " + odd);
        }
        String told = scene.slack.command("count").json().get("text").getAsString();
        if (!told.matches("(?s).*\\b" + counted.size() + " orders?\\b.*")) {
            broken.add("/deal count says " + told + ", and the ledger " + counted.size());
        }
        long open = books.count("select count(*) from announcement where placement = 'UNRESOLVED'");
        String beside = "(?s).*\\b" + open + " announcements? (is|are) unresolved.*";
        if (open == 0 ? told.contains("unresolved") : !told.matches(beside)) {
            broken.add("/deal count says " + told + ", and " + open + " are not resolved");
        }
    }

    private Set<Long> placed(Telling telling) {
        Stream<Heard> made = telling.act() == Act.DECLARED
                ? heard.values().stream()
                        .flatMap(List::stream)
                        .filter(one -> isCommand(one.message())
                                && one.customer().equals(telling.order().customer()))
                : heard.getOrDefault(notes.get(telling.number()).ref(), List.of()).stream();
        return made.flatMap(one -> one.deal().stream()).collect(Collectors.toSet());
    }

    private void rest() {
        broken.addAll(Replay.differences(books));
        broken.addAll(Rules.broken(books));
        if (books.waiting() > 0) {
            broken.add(books.waiting() + " deliveries wait for ever");
        }
        Set<String> gone = story.tellings().stream()
                .filter(Telling::slip)
                .map(slip -> notes.get(slip.number()).ref().messageId())
                .collect(Collectors.toSet());
        books.givenUp().stream()
                .filter(delivery -> !delivery.isExcused() && !gone.contains(delivery.thread()))
                .forEach(delivery -> broken.add("given up: " + delivery));
    }

    private static boolean isCommand(MessageRef message) {
        return message.messageId().startsWith("command:");
    }
}
