package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of symbols that begin alike, in a tree: all branches of all nodes stand in one table. Not changed any more once it is shared. */
final class PhraseTree {
    /** Enough for the lexicons as they are. */
    private static final int USUAL = 1 << 17;
    /** The hash of no branch. */
    private static final int NONE = 0;

    private final Node root = new Node(null, "", 0);
    private @Nullable Node[] table = new @Nullable Node[USUAL];
    /** The hash of each, so that nearly no other node is looked at. */
    private int[] hashes = new int[USUAL];

    private int size;

    Node root() {
        return root;
    }

    /** The node that a symbol leads to, if any. */
    @Nullable
    Node next(Node from, String symbol) {
        return from.leaf ? null : table[slot(from, symbol)];
    }

    /** The node that any token of a class leads to, if any. */
    @Nullable
    Node next(Node from, Wildcard wildcard) {
        return (from.wildcards & wildcard.bit()) == 0 ? null : table[slot(from, wildcard.symbol())];
    }

    /** The same as for a symbol; made if there was none. */
    Node grow(Node from, String symbol) {
        int slot = slot(from, symbol);
        Node next = table[slot];
        if (next != null) {
            return next;
        }
        Node grown = new Node(from, symbol, ++size);
        table[slot] = grown;
        hashes[slot] = hash(from, symbol);
        from.leaf = false;
        from.wildcards |= Wildcard.bits(symbol);
        if (2 * size >= table.length) {
            widen();
        }
        return grown;
    }

    private void widen() {
        @Nullable Node[] narrow = table;
        table = new @Nullable Node[2 * narrow.length];
        hashes = new int[table.length];
        for (Node node : narrow) {
            if (node != null && node.from != null) {
                int slot = slot(node.from, node.symbol);
                table[slot] = node;
                hashes[slot] = hash(node.from, node.symbol);
            }
        }
    }

    /** Where the branch of a node stands, or the free place where it would. */
    private int slot(Node from, String symbol) {
        int hash = hash(from, symbol);
        int slot = (hash ^ hash >>> 15) & hashes.length - 1;
        while (hashes[slot] != NONE) {
            Node node = hashes[slot] == hash ? table[slot] : null;
            if (node != null && node.from == from && node.symbol.equals(symbol)) {
                return slot;
            }
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private static int hash(Node from, String symbol) {
        int hash = symbol.hashCode() + from.salt;
        return hash == NONE ? 1 : hash;
    }

    /** Where a row of symbols leads. */
    static final class Node {
        private static final int SPREAD = 0x9E3779B9;

        private final @Nullable Node from;
        private final String symbol;
        /** Another for each node, so that its branches stand elsewhere. */
        private final int salt;

        private List<Entry> entries = List.of();
        private boolean leaf = true;
        /** Which of them lead on from here: most nodes need not be looked up for any. */
        private int wildcards;

        private int reached;

        private Node(@Nullable Node from, String symbol, int number) {
            this.from = from;
            this.symbol = symbol;
            this.salt = number * SPREAD;
        }

        boolean isLeaf() {
            return leaf;
        }

        /** What the rows that end here mean. */
        List<Entry> entries() {
            return entries;
        }

        /** Whether this is the first time that it is reached in a step, which are counted from 1. */
        boolean isReachedFirst(int step) {
            boolean first = reached != step;
            reached = step;
            return first;
        }

        void add(Entry entry) {
            if (entries.isEmpty()) {
                entries = new ArrayList<>(1);
            }
            entries.add(entry);
        }
    }
}
