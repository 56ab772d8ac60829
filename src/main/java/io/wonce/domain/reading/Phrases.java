package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of all lexicons in one tree, so that a message is matched once whatever its language.
 *
 * <p>A pattern is a row of elements: {@code word}, {@code a|b} (either; {@code _} joins words of one choice), a trailing {@code ?} (may be
 * absent), {@code stem*}, {@code *ending}, {@code ..} (up to six words between), {@code #} (a numeral), {@code #%} (a percentage), {@code @} (a capitalised word or a
 * mention), {@code %} (any word), {@code ^} (start of a sentence), {@code $} (its end).
 */
final class Phrases {
    private static final int WIDEST_GAP = 6;

    private final PhraseTree tree = new PhraseTree();
    private final Affixes affixes = new Affixes();
    /** Elements of patterns taken in so far. */
    private int step;

    void add(String pattern, Entry entry) {
        if (isWord(pattern)) {
            tree.grow(tree.root(), pattern).add(entry);
            return;
        }
        List<PhraseTree.Node> ends = List.of(tree.root());
        int from = 0;
        while (from < pattern.length()) {
            int space = pattern.indexOf(' ', from);
            int to = space < 0 ? pattern.length() : space;
            if (to > from) {
                ends = extend(ends, pattern.substring(from, to));
            }
            from = to + 1;
        }
        for (PhraseTree.Node end : ends) {
            if (end != tree.root()) {
                end.add(entry);
            }
        }
    }

    /** Whether it is a single word, as two patterns in three are, and stands for itself. */
    private static boolean isWord(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) < 'a' || pattern.charAt(i) > 'z') {
                return false;
            }
        }
        return !pattern.isEmpty();
    }

    private List<PhraseTree.Node> extend(List<PhraseTree.Node> from, String element) {
        boolean optional = element.length() > 1 && element.endsWith("?");
        String choices = optional ? element.substring(0, element.length() - 1) : element;
        List<PhraseTree.Node> to = new ArrayList<>();
        step++;
        for (PhraseTree.Node node : from) {
            if (optional && node.isReachedFirst(step)) {
                to.add(node);
            }
        }
        for (String choice : choices.split("\\|", -1)) {
            for (PhraseTree.Node node : from) {
                PhraseTree.Node end = grow(node, choice);
                if (end.isReachedFirst(step)) {
                    to.add(end);
                }
            }
        }
        return to;
    }

    private PhraseTree.Node grow(PhraseTree.Node from, String words) {
        PhraseTree.Node end = from;
        for (String word : words.split("_", -1)) {
            end = tree.grow(end, symbol(word));
        }
        return end;
    }

    private String symbol(String word) {
        if (word.equals(Wildcard.GAP.symbol())) {
            return word;
        }
        String folded = Characters.fold(word);
        affixes.add(folded);
        return folded;
    }

    /**
     * Finds every phrase among these neighbouring tokens, in time proportional to their number.
     *
     * @param places the position in the message of each
     * @param breaks whether a comma, a dash or the like stands right before each; a gap does not reach across it
     */
    void match(List<Token> words, int[] places, boolean[] breaks, Consumer<Hit> found) {
        List<List<String>> open = new ArrayList<>(words.size());
        for (Token word : words) {
            open.add(affixes.of(word));
        }
        Search search = new Search(tree, words, open, places, breaks, found);
        PhraseTree.Node opening = tree.next(tree.root(), "^");
        if (opening != null && !words.isEmpty()) {
            search.from(opening, 0, 0, 0);
        }
        for (int i = 0; i < words.size(); i++) {
            search.from(tree.root(), i, i, 0);
        }
    }

    private static final class Search {
        private final PhraseTree tree;
        private final List<Token> words;
        private final List<List<String>> affixes;
        private final int[] places;
        private final boolean[] breaks;
        private final Consumer<Hit> found;

        private Search(
                PhraseTree tree,
                List<Token> words,
                List<List<String>> affixes,
                int[] places,
                boolean[] breaks,
                Consumer<Hit> found) {
            this.tree = tree;
            this.words = words;
            this.affixes = affixes;
            this.places = places;
            this.breaks = breaks;
            this.found = found;
        }

        private void from(PhraseTree.Node node, int start, int at, long said) {
            report(node, start, at, said);
            if (at == words.size()) {
                PhraseTree.Node end = tree.next(node, Wildcard.END);
                if (end != null) {
                    report(end, start, at, said);
                }
                return;
            }
            if (node.isLeaf()) {
                return;
            }
            Token word = words.get(at);
            long saying = said | 1L << (at - start);
            follow(node, word.key(), start, at, saying);
            for (String affix : affixes.get(at)) {
                follow(node, affix, start, at, saying);
            }
            if (word.isNumber()) {
                boolean percentage = word.key().endsWith("%");
                follow(node, percentage ? Wildcard.PERCENTAGE : Wildcard.NUMERAL, start, at, said);
            } else if (word.isCapitalised() || word.type() == Token.Type.PERSON) {
                follow(node, Wildcard.NAME, start, at, said);
            }
            follow(node, Wildcard.WORD, start, at, said);
            PhraseTree.Node gap = tree.next(node, Wildcard.GAP);
            for (int skip = 0; gap != null && skip <= WIDEST_GAP && at + skip < words.size(); skip++) {
                if (skip > 0 && (breaks[at] || breaks[at + skip])) {
                    return;
                }
                from(gap, start, at + skip, said);
            }
        }

        private void follow(PhraseTree.Node node, String symbol, int start, int at, long said) {
            follow(tree.next(node, symbol), start, at, said);
        }

        private void follow(PhraseTree.Node node, Wildcard wildcard, int start, int at, long said) {
            follow(tree.next(node, wildcard), start, at, said);
        }

        private void follow(PhraseTree.@Nullable Node next, int start, int at, long said) {
            if (next != null) {
                from(next, start, at + 1, said);
            }
        }

        private void report(PhraseTree.Node node, int start, int at, long said) {
            if (at > start) {
                for (Entry entry : node.entries()) {
                    found.accept(new Hit(entry, places[start], places[at - 1] + 1, literal(start, at, said)));
                }
            }
        }

        /** The places of the words that the pattern names, as bits from the first place on. */
        private long literal(int start, int at, long said) {
            long literal = 0;
            for (int i = start; i < at; i++) {
                int offset = places[i] - places[start];
                if ((said & 1L << (i - start)) != 0 && offset < Long.SIZE) {
                    literal |= 1L << offset;
                }
            }
            return literal;
        }
    }
}
