package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What everyday words are about (to agree, to wait, money, sport), with the same names in every language, so that what is learned of a word in one
 * language holds for its like in all. Immutable.
 *
 * <p>A resource file for each language has lines {@code concept: entry; entry; …}; an entry is a word, a phrase of up to four words, or
 * {@code beginning*}.
 */
final class Concepts {
    /** Of a token that is about nothing in particular. */
    static final int NONE = 0;

    private static final int LONGEST_PHRASE = 4;
    private static final int SHORTEST_PART = 5;
    /** Languages that write compounds as one word; the last part tells what they are about. */
    private static final Set<String> COMPOUNDING = Set.of("nl", "de");

    private final List<String> languages;
    private final List<Map<String, Integer>> phrases = new ArrayList<>();
    /** Words that phrases begin with. */
    private final List<Set<String>> openers = new ArrayList<>();

    private final List<Map<String, Integer>> beginnings = new ArrayList<>();
    /** Letters of the longest word or beginning that is known; of a longer word, only so many tell what it is about. */
    private int longest;

    private Concepts(List<String> languages) {
        this.languages = languages;
    }

    /** Loads the files of these languages. */
    static Concepts load(List<String> languages) {
        Concepts concepts = new Concepts(languages);
        for (String language : languages) {
            concepts.phrases.add(new HashMap<>());
            concepts.openers.add(new HashSet<>());
            concepts.beginnings.add(new HashMap<>());
            Resources.lines(language + ".concepts").forEach(line -> concepts.add(line, concepts.phrases.size() - 1));
        }
        return concepts;
    }

    private void add(String line, int language) {
        int colon = line.indexOf(':');
        int concept = line.substring(0, colon).strip().hashCode();
        for (String part : line.substring(colon + 1).split("; *", -1)) {
            String entry = part.strip();
            longest = Math.max(longest, entry.length());
            if (entry.endsWith("*")) {
                beginnings.get(language).putIfAbsent(Characters.fold(entry.substring(0, entry.length() - 1)), concept);
            } else if (!entry.isEmpty()) {
                String key = key(entry);
                int space = key.indexOf(' ');
                phrases.get(language).putIfAbsent(key, concept);
                if (space > 0) {
                    openers.get(language).add(key.substring(0, space));
                }
            }
        }
    }

    /** As a message's tokens would have it; of letters and spaces alone, that is plain. */
    private static String key(String entry) {
        if (entry.chars().allMatch(c -> c == ' ' || Character.isLetter(c))) {
            return Characters.fold(entry);
        }
        List<Token> tokens = Tokenizer.tokens(Markup.plain(entry));
        return key(tokens, 0, tokens.size());
    }

    private static String key(List<Token> tokens, int from, int to) {
        StringBuilder key = new StringBuilder(tokens.get(from).key());
        for (int at = from + 1; at < to; at++) {
            key.append(' ').append(tokens.get(at).key());
        }
        return key.toString();
    }

    /** The concept of each token in the first of the languages that knows it, {@link #NONE} for the others. */
    int[] of(List<Token> tokens, int[] spoken) {
        int[] found = new int[tokens.size()];
        for (int at = 0; at < found.length; at++) {
            for (int i = 0;
                    i < spoken.length && found[at] == NONE && tokens.get(at).isWord();
                    i++) {
                mark(tokens, at, spoken[i], found);
            }
        }
        return found;
    }

    private void mark(List<Token> tokens, int at, int language, int[] found) {
        Map<String, Integer> known = phrases.get(language);
        boolean opens = openers.get(language).contains(tokens.get(at).key());
        for (int size = opens ? Math.min(LONGEST_PHRASE, tokens.size() - at) : 1; size > 0; size--) {
            Integer concept = known.get(size == 1 ? tokens.get(at).key() : key(tokens, at, at + size));
            if (concept != null) {
                for (int i = at; i < at + size; i++) {
                    found[i] = concept;
                }
                return;
            }
        }
        found[at] = part(tokens.get(at).key(), language);
    }

    private int part(String word, int language) {
        for (int end = Math.min(longest, word.length()); end >= SHORTEST_PART; end--) {
            Integer concept = beginnings.get(language).get(word.substring(0, end));
            if (concept != null) {
                return concept;
            }
        }
        if (COMPOUNDING.contains(languages.get(language))) {
            for (int from = Math.max(3, word.length() - longest); from <= word.length() - SHORTEST_PART; from++) {
                Integer concept = phrases.get(language).get(word.substring(from));
                if (concept != null) {
                    return concept;
                }
            }
        }
        return NONE;
    }
}
