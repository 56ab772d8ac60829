package io.wonce.domain.deal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a whole message in the same plain form as the words of a {@link CustomerKey}, so that a name can be found in it. */
public final class PlainWords {
    private static final int MOST_WORDS = 60;
    private static final int SHORTEST = 3;
    private static final int LONGEST_PIECE = 160;
    private static final int LONGEST_WORD = 40;
    private static final Pattern MARKUP = Pattern.compile("<[@!#][^<>]*>|<?https?:[^\\s>|]*|:[a-z0-9_+-]+:");

    private PlainWords() {}

    /**
     * The words in their order, each once: without mark-up, bare numbers, words of one or two letters and words
     * that tell nothing of which order is meant ("vandaag", "signed").
     *
     * @return at most {@value #MOST_WORDS}: a message that tells of an order does so early
     */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        String plain = MARKUP.matcher(text).replaceAll(" ");
        for (int from = 0; from < plain.length() && words.size() < MOST_WORDS; ) {
            int to = pieceEnd(plain, from);
            NameText.words(plain.substring(from, to)).stream()
                    .map(CommonWords::inFull)
                    .filter(PlainWords::mayTell)
                    .limit((long) MOST_WORDS - words.size())
                    .forEach(words::add);
            from = to;
        }
        return words;
    }

    private static int pieceEnd(String text, int from) {
        if (text.length() - from <= LONGEST_PIECE) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', from + LONGEST_PIECE);
        return space > from ? space : from + LONGEST_PIECE;
    }

    private static boolean mayTell(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST_WORD
                && !CommonWords.isNoise(word)
                && !CommonWords.isPlain(word)
                && word.chars().anyMatch(Character::isLetter);
    }
}
