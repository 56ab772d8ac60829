package io.wonce.chaos;

import io.wonce.chaos.Books.Heard;
import io.wonce.chaos.Books.Posted;
import io.wonce.domain.chat.MessageRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger and the chats beside the truth. Every list holds what is wrong, in words. */
final class Verdict {
    private final Story story;
    private final Map<Integer, Note> notes;
    private final Books books;
    private final Map<MessageRef, List<Heard>> heard;
    private final Map<String, Set<Long>> dealsOf = new TreeMap<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> countedTwice = new ArrayList<>();
    private final List<String> celebratedTwice = new ArrayList<>();
    private final List<String> promptsLost = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private long undecidable;

    private Verdict(Story story, Map<Integer, Note> notes, Books books) {
        this.story = story;
        this.notes = notes;
        this.books = books;
        this.heard = books.heard().stream().collect(Collectors.groupingBy(Heard::message));
    }

    /** Looks at everything once all is calm. */
    static Verdict of(Story story, Map<Integer, Note> notes, Scene scene, Books books, Witness witness) {
        Verdict verdict = new Verdict(story, notes, books);
        verdict.announcements();
        verdict.orders();
        verdict.count(scene);
        verdict.celebrations(scene);
        verdict.prompts();
        verdict.rest(witness);
        return verdict;
    }

    int lost() {
        return lost.size();
    }

    int countedTwice() {
        return countedTwice.size();
    }

    int celebratedTwice() {
        return celebratedTwice.size();
    }

    int promptsLost() {
        return promptsLost.size();
    }

    /** How many posts nobody can tell whether Teams took them: never sent again, by the design. */
    long undecidable() {
        return undecidable;
    }

    /** All that is wrong. */
    List<String> complaints() {
        return Stream.of(lost, countedTwice, celebratedTwice, promptsLost, broken)
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

    /** One order is one deal, and one deal is one order. */
    private void orders() {
        Map<Long, Set<String>> ordersOf = new HashMap<>();
        heard.values().stream()
                .flatMap(List::stream)
                .forEach(one -> one.deal().ifPresent(deal -> {
                    dealsOf.computeIfAbsent(one.customer(), any -> new TreeSet<>())
                            .add(deal);
                    ordersOf.computeIfAbsent(deal, any -> new TreeSet<>()).add(one.customer());
                }));
        dealsOf.forEach((customer, deals) -> {
            if (deals.size() > 1) {
                countedTwice.add("one order, counted as deals " + deals + ": " + customer);
            }
        });
        ordersOf.forEach((deal, customers) -> {
            if (customers.size() > 1) {
                broken.add("deal " + deal + " holds the orders of " + customers);
            }
        });
    }

    private void count(Scene scene) {
        Set<Long> counted = books.counted();
        Set<Long> expected = new HashSet<>();
        for (Telling telling : story.tellings()) {
            if (!telling.slip() && telling.act() != Act.VERBAL) {
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

    /** Each milestone of a deal is celebrated once, wherever that is. */
    private void celebrations(Scene scene) {
        Map<String, Long> slots = new HashMap<>();
        List<Posted> posted = books.posted("celebration");
        for (Posted party : posted) {
            String[] parts = party.slot().split(":");
            slots.merge(parts[1] + ":" + parts[2], 1L, Long::sum);
            if (party.isUndecidable()) {
                undecidable++;
            } else if (!party.state().equals("ARRIVED")) {
                broken.add("not celebrated: " + party);
            }
        }
        slots.forEach((milestone, times) -> {
            if (times > 1) {
                celebratedTwice.add("celebrated on " + times + " platforms: " + milestone);
            }
        });
        books.milestones().stream()
                .filter(milestone -> !slots.containsKey(milestone))
                .forEach(milestone -> broken.add("reached, and never celebrated: " + milestone));
        Set<String> known = posted.stream().map(Posted::arrived).collect(Collectors.toSet());
        Set<String> asked = books.posted("prompt").stream().map(Posted::arrived).collect(Collectors.toSet());
        Stream.concat(scene.slack.posts().stream(), scene.teams.posts().stream())
                .filter(post -> !asked.contains(post.id()))
                .collect(Collectors.groupingBy(
                        post -> post.text().lines().findFirst().orElse("") + customer(post)))
                .forEach((what, posts) -> {
                    if (posts.size() > 1) {
                        celebratedTwice.add("stands there " + posts.size() + " times: " + posts);
                    }
                    boolean unknown = posts.stream().noneMatch(post -> known.contains(post.id()));
                    if (unknown
                            && posts.stream()
                                    .noneMatch(post -> scene.teams.posts().contains(post))) {
                        broken.add("stands there, and is not in the books: " + posts);
                    }
                });
    }

    private String customer(Floor.Post post) {
        return dealsOf.keySet().stream().filter(post.text()::contains).collect(Collectors.joining());
    }

    /** Each announcement is answered once, by a question or by what became of it. */
    private void prompts() {
        Map<String, Posted> slots = books.posted("prompt").stream().collect(Collectors.toMap(Posted::slot, one -> one));
        notes.forEach((number, note) -> {
            Telling telling = story.tellings().get(number);
            List<Heard> made = telling.slip() ? List.of() : heard.getOrDefault(note.ref(), List.of());
            for (Heard one : made) {
                Posted prompt = slots.get("prompt:" + one.number());
                boolean undecided = prompt != null && prompt.isUndecidable();
                undecidable += undecided ? 1 : 0;
                if (prompt == null) {
                    promptsLost.add("no question: " + one);
                } else if (!undecided) {
                    check(one, prompt, note);
                }
            }
        });
    }

    private void check(Heard one, Posted prompt, Note note) {
        List<String> there = note.replies().stream()
                .map(Note.Reply::id)
                .filter(prompt.arrived()::equals)
                .toList();
        if (!prompt.state().equals("ARRIVED") || there.size() != 1) {
            promptsLost.add("question lost: " + one + " " + prompt);
        } else if (one.placement().equals("UNRESOLVED")) {
            promptsLost.add("question never answered: " + one + " " + prompt);
        }
    }

    private void rest(Witness witness) {
        witness.complaint().ifPresent(broken::add);
        broken.addAll(Replay.differences(books));
        if (books.waiting() > 0) {
            broken.add(books.waiting() + " deliveries wait for ever");
        }
        books.givenUp().forEach((reason, times) -> {
            if (!reason.startsWith("perhaps sent")) {
                broken.add(times + " deliveries were given up: " + reason);
            }
        });
    }

    private static boolean isCommand(MessageRef message) {
        return message.messageId().startsWith("command:");
    }
}
