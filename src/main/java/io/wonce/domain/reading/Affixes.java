package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** The symbols {@code stem*} and {@code *ending} of all phrases. */
final class Affixes {
    private static final int ROOM = 4096;

    private final Letters letters = new Letters(ROOM);
    private final WordTable stems = new WordTable(letters, 0);
    private final WordTable endings = new WordTable(letters, 0);
    /** By the number in the tables, less one. */
    private final List<String> symbols = new ArrayList<>();

    /** Takes in a symbol if it is of that kind, once or more. */
    void add(String symbol) {
        int last = symbol.length() - 1;
        if (last < 2) {
            return;
        }
        if (symbol.charAt(last) == '*') {
            add(stems, symbol.substring(0, last), symbol);
        } else if (symbol.charAt(0) == '*') {
            add(endings, symbol.substring(1), symbol);
        }
    }

    private void add(WordTable table, String letters, String symbol) {
        if (table.get(letters) == WordTable.NONE) {
            symbols.add(symbol);
            table.putIfAbsent(letters, symbols.size());
        }
    }

    /** The symbols that fit a token: stems, then endings, the shortest of each first. */
    List<String> of(Token word) {
        if (!word.isWord()) {
            return List.of();
        }
        List<String> found = new ArrayList<>(2);
        stems.beginnings(word.key(), 1, number -> found.add(symbols.get(number - 1)));
        endings.endings(word.key(), 1, 0, number -> found.add(symbols.get(number - 1)));
        return found;
    }
}
