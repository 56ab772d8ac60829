package io.wonce.domain.deal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The blocking keys of a name, the most telling first: the whole key, each rare word, the acronyms, and the rare words with
 * one letter left out, so that two spellings that differ by one letter meet (as in SymSpell). Words for kinds of business get
 * a key only where the name has no other word: half the customers would share it.
 */
final class NameBlocks {
    /** The most keys of one name. */
    static final int MOST = 24;

    private static final int MOST_RARE_WORDS = 4;
    private static final int SHORTEST_WITH_TYPOS = 5;
    private static final int LONGEST_KEY = 40;

    private final Set<String> blocks = new LinkedHashSet<>();

    private NameBlocks() {}

    static Set<String> of(List<String> words, List<String> telling) {
        NameBlocks blocks = new NameBlocks();
        blocks.collect(words, telling);
        return Set.copyOf(blocks.blocks);
    }

    private void collect(List<String> words, List<String> telling) {
        List<String> rare = rare(telling);
        add(SoundFold.of(String.join("", telling)));
        rare.forEach(word -> add(SoundFold.of(word)));
        Acronyms.of(words).forEach(acronym -> add(SoundFold.of(acronym)));
        Acronyms.of(telling).forEach(acronym -> add(SoundFold.of(acronym)));
        rare.stream().sorted(Comparator.comparing(String::length).reversed()).forEach(this::addWithOneLetterLess);
    }

    private static List<String> rare(List<String> telling) {
        List<String> rare = telling.stream()
                .filter(word -> word.length() > 1 && !CommonWords.isKind(word))
                .distinct()
                .limit(MOST_RARE_WORDS)
                .toList();
        return rare.isEmpty()
                ? telling.stream().distinct().limit(MOST_RARE_WORDS).toList()
                : rare;
    }

    private void addWithOneLetterLess(String word) {
        String folded = SoundFold.of(word);
        if (folded.length() < SHORTEST_WITH_TYPOS) {
            return;
        }
        for (int i = 0; i < folded.length(); i++) {
            add(folded.substring(0, i) + folded.substring(i + 1));
        }
    }

    private void add(String block) {
        if (!block.isEmpty() && blocks.size() < MOST) {
            blocks.add(block.length() > LONGEST_KEY ? block.substring(0, LONGEST_KEY) : block);
        }
    }
}
