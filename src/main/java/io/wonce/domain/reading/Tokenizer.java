package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a plain message into tokens, looking at most a few characters ahead. */
final class Tokenizer {
    private static final String JOINERS = "'-&._!";
    private static final Set<String> SITES =
            Set.of("com", "nl", "be", "de", "eu", "org", "io", "fr", "es", "net", "ai", "co", "app");
    private static final List<String> MONEY = List.of("euro", "dollar", "pound", "yen", "franken");
    private static final String MOUTHS = ")(DPpOo/\\|]*";
    private static final int LONGEST_EMOJI_NAME = 40;
    private static final int LONGEST_PER = 7;
    private static final int FEWEST_DIGITS = 3;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int line;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(Plain plain) {
        return new Tokenizer(plain.text()).run();
    }

    private List<Token> run() {
        int at = 0;
        while (at < text.length()) {
            at = next(at, text.codePointAt(at));
        }
        return tokens;
    }

    private int next(int at, int c) {
        if (c == '\n') {
            int end = add(Token.Type.BREAK, at, at + 1);
            line++;
            return end;
        }
        if (c == ' ') {
            return at + 1;
        }
        if (Character.isDigit(c)) {
            return add(Token.Type.NUMBER, at, numeralEnd(at));
        }
        if (Character.isLetter(c) || (c == '\'' && elided(at))) {
            return word(at);
        }
        return mark(at, c);
    }

    private int mark(int at, int c) {
        int size = Character.charCount(c);
        return switch (c) {
            case Plain.PERSON -> add(Token.Type.PERSON, at, at + 1);
            case Plain.CHANNEL -> add(Token.Type.CHANNEL, at, at + 1);
            case Plain.LINK -> add(Token.Type.LINK, at, at + 1);
            case ':', ';' ->
                emojiEnd(at) > 0 ? add(Token.Type.EMOJI, at, emojiEnd(at)) : add(Token.Type.MARK, at, at + 1);
            case '.' ->
                add(
                        Token.Type.MARK,
                        at,
                        text.startsWith("...", at) ? at + 3 : text.startsWith("..", at) ? at + 2 : at + 1);
            default -> add(Characters.isEmoji(c) ? Token.Type.EMOJI : Token.Type.MARK, at, at + size);
        };
    }

    /** The end of ":tada:" or ":-)"; 0 where neither begins. */
    private int emojiEnd(int at) {
        int face = faceEnd(at);
        return face > 0 ? face : text.charAt(at) == ':' ? nameEnd(at) : 0;
    }

    /** A mouth right after the eyes, or after a nose, with nothing behind it that goes on. */
    private int faceEnd(int at) {
        int mouth = at + 1 < text.length() && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
        if (mouth >= text.length() || MOUTHS.indexOf(text.charAt(mouth)) < 0) {
            return 0;
        }
        int end = mouth + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(mouth)) {
            end++;
        }
        boolean letter = Character.isLetter(text.charAt(mouth));
        boolean follows = end < text.length() && letterOrDigit(end);
        return (letter && at > 0 && !Character.isWhitespace(text.charAt(at - 1))) || follows ? 0 : end;
    }

    private int nameEnd(int at) {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_EMOJI_NAME && isEmojiLetter(text.charAt(end))) {
            end++;
        }
        boolean named = end - at > 2
                && end < text.length()
                && text.charAt(end) == ':'
                && Character.isLetter(text.charAt(at + 1));
        return named ? end + 1 : 0;
    }

    private static boolean isEmojiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+';
    }

    /** Dutch 't and 's at the head of a name. */
    private boolean elided(int at) {
        boolean head = at + 2 < text.length() && "tsTSnN".indexOf(text.charAt(at + 1)) >= 0;
        return head
                && (text.charAt(at + 2) == ' ' || text.charAt(at + 2) == '-')
                && (at == 0 || !letterOrDigit(at - 1));
    }

    private int numeralEnd(int start) {
        int end = start + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean separator = (c == '.' || c == ',' || c == '\'')
                    && end + 1 < text.length()
                    && Character.isDigit(text.charAt(end + 1));
            if (!separator && !Character.isDigit(c)) {
                break;
            }
            end++;
        }
        return end < text.length() && text.charAt(end) == '%' ? end + 1 : end + dashes(end);
    }

    /** The ",-" or ".–" that stands for no cents. */
    private int dashes(int end) {
        if (end + 1 >= text.length()
                || ",.".indexOf(text.charAt(end)) < 0
                || "-–—=".indexOf(text.charAt(end + 1)) < 0) {
            return 0;
        }
        int length = end + 2 < text.length() && "-–—".indexOf(text.charAt(end + 2)) >= 0 ? 3 : 2;
        return end + length < text.length() && letterOrDigit(end + length) ? 0 : length;
    }

    private int word(int start) {
        int end = perEnd(start);
        if (end > start) {
            return add(Token.Type.WORD, start, end);
        }
        end = start + 1;
        while (end < text.length()) {
            if (!letterOrDigit(end) && !joins(start, end)) {
                break;
            }
            if (Character.isDigit(text.charAt(end)) && isCurrency(start, end)) {
                break;
            }
            end++;
            if (end - start <= 6 && text.charAt(end - 1) == '\'' && Elision.isHead(text.substring(start, end))) {
                return add(Token.Type.WORD, start, end);
            }
        }
        if (end < text.length() && text.charAt(end) == '.' && end - start > 2 && text.charAt(end - 2) == '.') {
            end++;
        }
        if (end + 1 < text.length() && text.charAt(end) == '-' && Elision.isList(text, end + 1)) {
            end++;
        }
        return add(Token.Type.WORD, start, end);
    }

    /** Whether a currency ends where digits begin: "EUR500", "R850", "RM13,800", "Rs500"; but "R2" is a code. */
    private boolean isCurrency(int start, int digits) {
        String head = text.substring(start, Math.min(digits, start + 4));
        if (head.equals("RM") || head.equals("Rs")) {
            return true;
        }
        if (head.equals("R")) {
            int end = numeralEnd(digits);
            boolean scaled = end < text.length() && "kKmM".indexOf(text.charAt(end)) >= 0;
            boolean code = end < text.length() && "-/".indexOf(text.charAt(end)) >= 0;
            return !code && (scaled || end - digits >= FEWEST_DIGITS);
        }
        return digits - start <= 3 && Currencies.isCode(head);
    }

    /** "p/m", "p/j": per month, per year. */
    private int perEnd(int start) {
        boolean per = (text.charAt(start) == 'p' || text.charAt(start) == 'P')
                && start + 2 < text.length()
                && text.charAt(start + 1) == '/'
                && Character.isLetter(text.charAt(start + 2));
        int end = start;
        if (per) {
            end = start + 3;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end - start <= LONGEST_PER ? end : start;
    }

    private boolean joins(int start, int at) {
        char c = text.charAt(at);
        if (JOINERS.indexOf(c) < 0 || at + 1 >= text.length() || !letterOrDigit(at + 1) || !letterOrDigit(at - 1)) {
            return false;
        }
        return switch (c) {
            case '.' -> initial(start, at) || site(at + 1);
            case '!' ->
                Character.isUpperCase(text.charAt(at + 1))
                        && Character.isUpperCase(text.charAt(start))
                        && Character.isLowerCase(text.charAt(at - 1));
            case '-' -> !isMoney(at + 1);
            default -> true;
        };
    }

    /** "hundred-dollar", "700-Euro-Auftrag": the currency is a word of its own. */
    private boolean isMoney(int from) {
        return MONEY.stream().anyMatch(word -> text.regionMatches(true, from, word, 0, word.length()));
    }

    private boolean initial(int start, int at) {
        return (at - start == 1 || text.charAt(at - 2) == '.') && Character.isLetter(text.charAt(at + 1));
    }

    private boolean site(int from) {
        int end = from;
        while (end < text.length() && end - from < 4 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return SITES.contains(text.substring(from, end));
    }

    private boolean letterOrDigit(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (Character.isSurrogate(c) && Character.isLetter(text.codePointAt(at)));
    }

    private int add(Token.Type type, int start, int end) {
        String written = text.substring(start, end);
        boolean glued = start > 0 && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '\n';
        tokens.add(new Token(type, written, Characters.fold(written), start, end, line, glued));
        return end;
    }
}
