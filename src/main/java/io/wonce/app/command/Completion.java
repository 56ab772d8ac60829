package io.wonce.app.command;

import io.wonce.domain.outgoing.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Proposes how to go on with a command while it is typed. */
public final class Completion {
    /** As many as have room above the field; the others come with their first letter. */
    private static final int MOST_AT_FIRST = 20;

    private static final int MOST = 8;

    private final Vocabulary vocabulary;

    private Completion(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Loads the words of all languages; make one and keep it. */
    public static Completion create() {
        return new Completion(Vocabulary.load());
    }

    /**
     * The commands that begin as {@code typedSoFar}, in the reader's own words first; empty where a verb and a space are typed
     * already, and for what is no command.
     */
    public List<Suggestion> of(String typedSoFar, Locale language) {
        String typed = typedSoFar.stripLeading().toLowerCase(Locale.ROOT);
        if (!typed.startsWith("/") || (!"/deal ".startsWith(typed) && !typed.startsWith("/deal "))) {
            return List.of();
        }
        String begun = typed.length() < "/deal ".length()
                ? ""
                : typed.substring("/deal ".length()).stripLeading();
        return Arrays.stream(Verb.values())
                .flatMap(verb -> word(verb, begun, language).map(word -> suggestion(verb, word, language)).stream())
                .limit(begun.isEmpty() ? MOST_AT_FIRST : MOST)
                .toList();
    }

    private Optional<String> word(Verb verb, String begun, Locale language) {
        return vocabulary.all("verb." + verb, language).stream()
                .filter(word -> word.startsWith(begun))
                .findFirst();
    }

    private Suggestion suggestion(Verb verb, String word, Locale language) {
        return new Suggestion("/deal " + word + " ", vocabulary.example(verb, language), verb);
    }

    /**
     * One way to go on.
     *
     * @param text what to put in the field
     * @param example a whole command to learn from
     * @param verb what it does; {@code io.wonce.words.Words} explains it
     */
    public record Suggestion(String text, String example, Verb verb) {}
}
