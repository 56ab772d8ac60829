package io.wonce.domain.reading;

import java.util.List;

/**
 * The form of a vocabulary's resource file: lines {@code concept: entry; entry; …}; an entry is a word, a phrase of up to four words, or
 * {@code beginning*}. Of an entry that stands there twice, the first counts.
 *
 * <p>A hundred thousand entries are read whenever the program starts, before Java has compiled anything: hence one plain walk over the characters.
 */
final class ConceptFile {
    /** Characters for each entry, or fewer. */
    private static final int USUAL = 10;

    private final Letters letters;
    private final WordTable phrases;
    private final WordTable openers;
    private final WordTable beginnings = new WordTable(new Letters(0), 0);

    ConceptFile(String file) {
        char[] text = file.toCharArray();
        this.letters = new Letters(text.length);
        this.phrases = new WordTable(letters, text.length / USUAL);
        this.openers = new WordTable(letters, 0);
        int from = 0;
        while (from < text.length) {
            int end = from;
            int colon = -1;
            while (end < text.length && text[end] != '\n') {
                colon = colon < 0 && text[end] == ':' ? end : colon;
                end++;
            }
            if (colon > 0 && text[from] != '/') {
                String concept = new String(text, from, colon - from).strip();
                entries(text, colon + 1, end, concept.hashCode());
            }
            from = end + 1;
        }
    }

    WordTable phrases() {
        return phrases;
    }

    /** Words that phrases begin with. */
    WordTable openers() {
        return openers;
    }

    WordTable beginnings() {
        return beginnings;
    }

    /** What is of small letters and spaces alone is taken in as it stands; the rest, one in five, is looked at more closely. */
    private void entries(char[] text, int start, int end, int concept) {
        char[] chars = letters.room(end - start);
        int at = start;
        while (at < end) {
            while (at < end && text[at] == ' ') {
                at++;
            }
            int from = at;
            int place = letters.size();
            int hash = 0;
            int opener = 0;
            int openerHash = 0;
            char c = 0;
            while (at < end) {
                c = text[at];
                if (c == ' ' && opener == 0) {
                    opener = at - from;
                    openerHash = hash;
                } else if ((c < 'a' || c > 'z') && c != ' ') {
                    break;
                }
                chars[place + at - from] = c;
                hash = WordTable.RADIX * hash + c;
                at++;
            }
            if (at == from || (at < end && c != ';') || text[at - 1] == ' ') {
                while (at < end && text[at] != ';') {
                    at++;
                }
                closer(new String(text, from, at - from).strip(), concept);
                chars = letters.room(end - at);
            } else {
                letters.skip(at - from);
                phrases.putIfAbsent(place, at - from, hash, concept);
                if (opener > 0) {
                    openers.putIfAbsent(place, opener, openerHash, 1);
                }
            }
            at++;
        }
    }

    private void closer(String entry, int concept) {
        if (entry.endsWith("*")) {
            beginnings.putIfAbsent(Characters.fold(entry.substring(0, entry.length() - 1)), concept);
        } else if (!entry.isEmpty()) {
            String key = isPlain(entry) ? Characters.fold(entry) : key(entry);
            phrases.putIfAbsent(key, concept);
            if (key.indexOf(' ') > 0) {
                openers.putIfAbsent(key.substring(0, key.indexOf(' ')), 1);
            }
        }
    }

    /** Whether it is of letters and spaces alone, and so the same in a message's tokens. */
    private static boolean isPlain(String entry) {
        for (int i = 0; i < entry.length(); i++) {
            if (entry.charAt(i) != ' ' && !Character.isLetter(entry.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** As a message's tokens would have it. */
    private static String key(String entry) {
        List<Token> tokens = Tokenizer.tokens(Markup.plain(entry));
        return key(tokens, 0, tokens.size());
    }

    /** Words as a phrase. */
    static String key(List<Token> tokens, int from, int to) {
        StringBuilder key = new StringBuilder(tokens.get(from).key());
        for (int at = from + 1; at < to; at++) {
            key.append(' ').append(tokens.get(at).key());
        }
        return key.toString();
    }
}
