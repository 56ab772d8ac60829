package io.wonce.domain.deal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a name into plain lower-case words: no diacritics, no punctuation, letters that stand alone joined ("B. V." is "bv"). */
final class NameText {
    private static final int LONGEST = 200;
    private static final int LONGEST_JOINED_PART = 3;

    private NameText() {}

    static List<String> words(String name) {
        return joinSingleLetters(split(plain(name)));
    }

    private static String plain(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String decomposed = Normalizer.normalize(cut.replace("&amp;", "&"), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed.toLowerCase(Locale.ROOT).codePoints().forEach(c -> appendPlain(plain, c));
        return plain.toString();
    }

    private static void appendPlain(StringBuilder out, int c) {
        switch (c) {
            case 'ß' -> out.append("ss");
            case 'ø' -> out.append('o');
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'ł' -> out.append('l');
            case 'đ' -> out.append('d');
            case 'ı' -> out.append('i');
            case '\u2018', '\u2019', '`', '\u00b4' -> out.append('\'');
            default -> {
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private static List<String> split(String plain) {
        List<String> words = new ArrayList<>();
        for (String part : spaced(plain).split(" ", -1)) {
            String word = withoutApostrophes(part);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Letters, digits and apostrophes stay; "&" between short parts joins them (H&amp;M, AT&amp;T); all else becomes a space. */
    private static String spaced(String plain) {
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int c = plain.codePointAt(i);
            if (Character.isLetterOrDigit(c) || c == '\'') {
                out.appendCodePoint(c);
            } else if (!joinsShortParts(plain, i) && !joinsInitials(plain, i)) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static boolean joinsShortParts(String plain, int at) {
        return plain.charAt(at) == '&' && isShort(lettersFrom(plain, at, -1)) && isShort(lettersFrom(plain, at, 1));
    }

    /** Whether it is a dot between two letters that stand alone: "D.S.M." is one word, "D.S.M. N.V." are two. */
    private static boolean joinsInitials(String plain, int at) {
        return plain.charAt(at) == '.' && lettersFrom(plain, at, -1) == 1 && lettersFrom(plain, at, 1) == 1;
    }

    private static boolean isShort(int letters) {
        return letters > 0 && letters <= LONGEST_JOINED_PART;
    }

    private static int lettersFrom(String plain, int at, int step) {
        int letters = 0;
        for (int i = at + step; i >= 0 && i < plain.length() && Character.isLetterOrDigit(plain.charAt(i)); i += step) {
            letters++;
        }
        return letters;
    }

    /** Drops "'t", "'s" and the like, the possessive's end and the elided article's begin (l'Oréal). */
    private static String withoutApostrophes(String part) {
        if (part.indexOf('\'') < 0) {
            return part;
        }
        String word = part.startsWith("'") && part.length() == 2 ? "" : part;
        word = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        word = word.startsWith("l'") || word.startsWith("d'") ? word.substring(2) : word;
        return word.replace("'", "");
    }

    private static List<String> joinSingleLetters(List<String> words) {
        List<String> joined = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (word.codePointCount(0, word.length()) == 1) {
                letters.append(word);
            } else {
                flush(letters, joined);
                joined.add(word);
            }
        }
        flush(letters, joined);
        return joined;
    }

    private static void flush(StringBuilder letters, List<String> joined) {
        if (letters.length() > 0) {
            joined.add(letters.toString());
            letters.setLength(0);
        }
    }
}
