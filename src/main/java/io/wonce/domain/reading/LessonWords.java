package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can be learned from one message: its telling words one by one, and each with the word beside it. Words that all wins and all chatter share
 * (grammar, claims, cheers, numbers, names) teach nothing by themselves; a name at the beginning may as well be a word. Each is a hash, which is
 * kept under a {@link LessonSecret} only.
 */
final class LessonWords {
    private static final int WORD = "taught word".hashCode();
    private static final int PAIR = "taught pair".hashCode();
    /** Longer messages say what they say at the beginning. */
    private static final int MOST_WORDS = 64;

    private static final int MOST_HASHES = 64;

    private final Surroundings around;
    private final Symbols symbols;

    LessonWords(Surroundings around, Symbols symbols) {
        this.around = around;
        this.symbols = symbols;
    }

    List<Integer> find() {
        List<Spoken> spoken = spoken();
        Set<Integer> hashes = new TreeSet<>();
        for (int i = 0; i < spoken.size(); i++) {
            Spoken here = spoken.get(i);
            if (here.telling()) {
                hashes.add(word(here.symbol()));
            }
            boolean hasNext = i + 1 < spoken.size();
            if (hasNext && (here.telling() || spoken.get(i + 1).telling())) {
                hashes.add(pair(here.symbol(), spoken.get(i + 1).symbol()));
            }
        }
        return hashes.stream().limit(MOST_HASHES).toList();
    }

    /** The hash of a word, from its symbol. */
    static int word(int symbol) {
        return Features.with(WORD, symbol);
    }

    private static int pair(int symbol, int next) {
        return Features.with(Features.with(PAIR, symbol), next);
    }

    private List<Spoken> spoken() {
        List<Spoken> spoken = new ArrayList<>();
        int last = symbols.first(around.message().size());
        for (int i = 0; i < last && spoken.size() < MOST_WORDS; i++) {
            int at = symbols.from(i);
            Token token = around.message().token(at);
            if (token.type() == Token.Type.MARK || token.type() == Token.Type.BREAK) {
                continue;
            }
            boolean stands = symbols.at(i) != Symbols.symbol(token);
            boolean begins = at == around.message().sentenceAt(at).from();
            if (token.isWord() && (!stands || begins)) {
                spoken.add(new Spoken(Symbols.symbol(token), !isCommon(at)));
            }
            if (!token.isWord() || (stands && (!begins || symbols.to(i) > at + 1))) {
                spoken.add(new Spoken(symbols.at(i), false));
            }
        }
        return spoken;
    }

    private boolean isCommon(int at) {
        Parsed message = around.message();
        return message.means(at, Sense.FUNCTION) || message.means(at, Sense.CHEER) || around.isClaim(at);
    }

    /** A word, or what stands for a name, an amount or a number. */
    private record Spoken(int symbol, boolean telling) {}
}
