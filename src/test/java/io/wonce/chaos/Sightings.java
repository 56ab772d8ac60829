package io.wonce.chaos;

import io.wonce.chaos.Books.Heard;
import io.wonce.chaos.Books.Posted;
import io.wonce.chaos.Unsure.Said;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people see of the bot in the chats, beside what its ledger says of that. */
final class Sightings {
    private final Story story;
    private final Map<Integer, Note> notes;
    private final Scene scene;
    private final Books books;
    private final Map<MessageRef, List<Heard>> heard;
    private final List<String> celebratedTwice = new ArrayList<>();
    private final List<String> promptsLost = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final Unsure unsure;

    Sightings(Story story, Map<Integer, Note> notes, Scene scene, Books books, Map<MessageRef, List<Heard>> heard) {
        this.story = story;
        this.notes = notes;
        this.scene = scene;
        this.books = books;
        this.heard = heard;
        this.unsure = new Unsure(
                Set.copyOf(books.texts("select arrived_message_id from outbox where arrived_message_id is not null")));
    }

    /** Looks into every channel. */
    void look() {
        celebrations();
        prompts();
        promptsLost.addAll(unsure.lost());
    }

    List<String> celebratedTwice() {
        return celebratedTwice;
    }

    List<String> promptsLost() {
        return promptsLost;
    }

    List<String> broken() {
        return broken;
    }

    /** The posts of which nobody can tell whether Teams took them. */
    Unsure unsure() {
        return unsure;
    }

    /** Each milestone of a deal is celebrated once, wherever that is. */
    private void celebrations() {
        Map<String, Long> slots = new HashMap<>();
        List<Posted> posted = books.posted("celebration");
        Map<Long, String> customers = books.pairs("select number, coalesce(customer, '(nobody)') from deal");
        List<Said> inTeams = scene.teams.posts().stream()
                .map(post -> new Said(post.id(), post.text()))
                .toList();
        for (Posted party : posted) {
            String[] parts = party.slot().split(":", -1);
            slots.merge(parts[1] + ":" + parts[2], 1L, Long::sum);
            if (party.isUndecidable()) {
                unsure.celebration(party, customers.get(Long.valueOf(parts[1])), inTeams);
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
        seen(posted.stream().map(Posted::arrived).collect(Collectors.toSet()));
    }

    /** A celebration is known again by its first line and its customer. */
    private void seen(Set<String> known) {
        Set<String> asked = Stream.of("prompt", "orphan")
                .flatMap(slot -> books.posted(slot).stream())
                .map(Posted::arrived)
                .collect(Collectors.toSet());
        List<Floor.Post> inTeams = scene.teams.posts();
        Stream.concat(scene.slack.posts().stream(), inTeams.stream())
                .filter(post -> !asked.contains(post.id()))
                .collect(Collectors.groupingBy(
                        post -> post.text().lines().findFirst().orElse("") + customer(post)))
                .values()
                .forEach(same -> {
                    if (same.size() > 1) {
                        celebratedTwice.add("stands there " + same.size() + " times: " + same);
                    }
                    if (same.stream().noneMatch(post -> known.contains(post.id()) || inTeams.contains(post))) {
                        broken.add("stands there, and is not in the books: " + same);
                    }
                });
    }

    private String customer(Floor.Post post) {
        return story.tellings().stream()
                .map(Telling::order)
                .distinct()
                .filter(order -> post.text().contains(order.customer()))
                .map(order -> order.customer() + (post.text().contains(order.amount()) ? order.amount() : ""))
                .collect(Collectors.joining());
    }

    /** Each announcement is answered once, by a question or by what became of it. */
    private void prompts() {
        Map<String, Posted> slots = books.posted("prompt").stream().collect(Collectors.toMap(Posted::slot, one -> one));
        notes.forEach((number, note) -> {
            Telling telling = story.tellings().get(number);
            note.replies().stream()
                    .filter(reply ->
                            telling.platform() == Platform.SLACK && !telling.slip() && People.isAsked(reply, note))
                    .forEach(reply -> broken.add("asked twice, or for ever: " + telling));
            List<Heard> made = telling.slip() ? List.of() : heard.getOrDefault(note.ref(), List.of());
            for (Heard one : made) {
                Posted prompt = slots.get("prompt:" + one.number());
                if (prompt == null) {
                    promptsLost.add("no question: " + one);
                } else if (!prompt.isUndecidable()) {
                    check(one, prompt, note);
                } else if (unsure.question(one.number(), prompt, said(note))) {
                    answered(one, prompt, note);
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
        } else {
            answered(one, prompt, note);
        }
    }

    private void answered(Heard one, Posted prompt, Note note) {
        if (one.placement().equals("UNRESOLVED")) {
            List<String> said = note.replies().stream().map(Note.Reply::text).toList();
            promptsLost.add("question never answered: " + one + " " + prompt + " " + said);
        }
    }

    private static List<Said> said(Note note) {
        return note.replies().stream()
                .map(reply -> new Said(reply.id(), reply.content()))
                .toList();
    }
}
