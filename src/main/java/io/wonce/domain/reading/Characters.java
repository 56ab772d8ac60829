package io.wonce.domain.reading;

import java.text.Normalizer;
import java.util.Locale;

/** What single characters count as: variants of quotes and spaces made one, accents folded away for comparison. */
final class Characters {
    static final char NOTHING = '\0';
    private static final int FOLDED = 0x250;
    private static final String[] FOLDS = folds();

    private Characters() {}

    /** The plain form of a character, or {@link #NOTHING} for one that cannot be seen. */
    static char clean(char c) {
        if (c < ' ') {
            return ' ';
        }
        if (c < 0x7F) {
            return c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2039', '\u203A' -> '"';
            case '\u2010', '\u2011', '\u2212' -> '-';
            case '\u00AD', '\u061C', '\uFEFF', '\uFE0E', '\uFE0F' -> NOTHING;
            default -> rare(c);
        };
    }

    /** The form to compare by: lower case, without accents. */
    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x7F || (c >= 'A' && c <= 'Z')) {
                return folded(word);
            }
        }
        return word;
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < FOLDED) {
                folded.append(FOLDS[c]);
            } else if (c < 0x300 || c > 0x36F) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** Whether the code point is a picture rather than writing. */
    static boolean isEmoji(int codePoint) {
        return codePoint >= 0x1F000
                || (codePoint >= 0x2190
                        && codePoint < 0x2C00
                        && Character.getType(codePoint) == Character.OTHER_SYMBOL);
    }

    private static char rare(char c) {
        boolean invisible =
                (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F);
        if (invisible || Character.isSurrogate(c)) {
            return NOTHING;
        }
        return Character.isSpaceChar(c) || c < 0xA0 ? ' ' : c;
    }

    private static String[] folds() {
        String[] folds = new String[FOLDED];
        for (char c = 0; c < FOLDED; c++) {
            folds[c] = fold(c);
        }
        return folds;
    }

    private static String fold(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'ø', 'Ø' -> "o";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ' -> "d";
            case 'ı' -> "i";
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .substring(0, 1)
                        .toLowerCase(Locale.ROOT);
        };
    }
}
