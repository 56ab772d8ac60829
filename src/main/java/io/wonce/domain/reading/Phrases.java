package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String[] NO_SYMBOLS = {};

    private final Node root = new Node();
    /** By the letters that a word must begin or end with: the symbol. */
    private final Map<String, String> stems = new HashMap<>();

    private final Map<String, String> endings = new HashMap<>();
    private final BitSet stemLengths = new BitSet();
    private final BitSet endingLengths = new BitSet();

    void add(String pattern, Entry entry) {
        List<Node> ends = List.of(root);
        for (String element : pattern.trim().split(" +", -1)) {
            ends = extend(ends, element);
        }
        ends.stream().filter(end -> end != root).forEach(end -> end.entries.add(entry));
    }

    private List<Node> extend(List<Node> from, String element) {
        boolean optional = element.length() > 1 && element.endsWith("?");
        String choices = optional ? element.substring(0, element.length() - 1) : element;
        List<Node> to = new ArrayList<>(optional ? from : List.of());
        for (String choice : choices.split("\\|", -1)) {
            for (Node node : from) {
                Node end = node;
                for (String word : choice.split("_", -1)) {
                    end = end.child(symbol(word));
                }
                if (!to.contains(end)) {
                    to.add(end);
                }
            }
        }
        return to;
    }

    private String symbol(String word) {
        if (word.equals("..")) {
            return word;
        }
        String folded = Characters.fold(word);
        if (folded.length() > 2 && folded.endsWith("*")) {
            stems.put(folded.substring(0, folded.length() - 1), folded.intern());
            stemLengths.set(folded.length() - 1);
        } else if (folded.length() > 2 && folded.startsWith("*")) {
            endings.put(folded.substring(1), folded.intern());
            endingLengths.set(folded.length() - 1);
        }
        return folded.intern();
    }

    /**
     * Finds every phrase among these neighbouring tokens, in time proportional to their number.
     *
     * @param places the position in the message of each
     * @param breaks whether a comma, a dash or the like stands right before each; a gap does not reach across it
     */
    void match(List<Token> words, int[] places, boolean[] breaks, Consumer<Hit> found) {
        String[][] affixes = new String[words.size()][];
        for (int i = 0; i < affixes.length; i++) {
            affixes[i] = affixes(words.get(i));
        }
        Search search = new Search(words, affixes, places, breaks, found);
        Node opening = root.children.get("^");
        if (opening != null && !words.isEmpty()) {
            search.from(opening, 0, 0, 0);
        }
        for (int i = 0; i < words.size(); i++) {
            search.from(root, i, i, 0);
        }
    }

    private String[] affixes(Token word) {
        if (!word.isWord()) {
            return NO_SYMBOLS;
        }
        String key = word.key();
        List<String> found = new ArrayList<>(2);
        for (int i = stemLengths.nextSetBit(0); i >= 0 && i <= key.length(); i = stemLengths.nextSetBit(i + 1)) {
            addTo(found, stems.get(key.substring(0, i)));
        }
        for (int i = endingLengths.nextSetBit(0); i >= 0 && i <= key.length(); i = endingLengths.nextSetBit(i + 1)) {
            addTo(found, endings.get(key.substring(key.length() - i)));
        }
        return found.isEmpty() ? NO_SYMBOLS : found.toArray(NO_SYMBOLS);
    }

    private static void addTo(List<String> found, @Nullable String symbol) {
        if (symbol != null) {
            found.add(symbol);
        }
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>(4);
        private final List<Entry> entries = new ArrayList<>(1);

        private Node child(String symbol) {
            return children.computeIfAbsent(symbol, s -> new Node());
        }
    }

    private static final class Search {
        private final List<Token> words;
        private final String[][] affixes;
        private final int[] places;
        private final boolean[] breaks;
        private final Consumer<Hit> found;

        private Search(List<Token> words, String[][] affixes, int[] places, boolean[] breaks, Consumer<Hit> found) {
            this.words = words;
            this.affixes = affixes;
            this.places = places;
            this.breaks = breaks;
            this.found = found;
        }

        private void from(Node node, int start, int at, long said) {
            report(node, start, at, said);
            if (at == words.size()) {
                Node end = node.children.get("$");
                if (end != null) {
                    report(end, start, at, said);
                }
                return;
            }
            if (node.children.isEmpty()) {
                return;
            }
            Token word = words.get(at);
            long saying = said | 1L << (at - start);
            follow(node, word.key(), start, at, saying);
            for (String affix : affixes[at]) {
                follow(node, affix, start, at, saying);
            }
            if (word.isNumber()) {
                follow(node, word.key().endsWith("%") ? "#%" : "#", start, at, said);
            } else if (word.isCapitalised() || word.type() == Token.Type.PERSON) {
                follow(node, "@", start, at, said);
            }
            follow(node, "%", start, at, said);
            Node gap = node.children.get("..");
            for (int skip = 0; gap != null && skip <= WIDEST_GAP && at + skip < words.size(); skip++) {
                if (skip > 0 && (breaks[at] || breaks[at + skip])) {
                    return;
                }
                from(gap, start, at + skip, said);
            }
        }

        private void follow(Node node, String symbol, int start, int at, long said) {
            Node next = node.children.get(symbol);
            if (next != null) {
                from(next, start, at + 1, said);
            }
        }

        private void report(Node node, int start, int at, long said) {
            if (at > start) {
                for (Entry entry : node.entries) {
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
