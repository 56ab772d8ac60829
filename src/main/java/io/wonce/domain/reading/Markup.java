package io.wonce.domain.reading;

import java.util.BitSet;

/** Takes Slack's and Teams' mark-up off a message, in one pass from left to right. */
final class Markup {
    private static final int LONGEST_LINK = 512;
    private static final String FENCE = "```";

    private final String source;
    private final StringBuilder plain;
    private final BitSet quoted = new BitSet();
    private int line;
    private int at;
    private boolean lineStart = true;

    private Markup(String source) {
        this.source = source;
        this.plain = new StringBuilder(source.length());
    }

    static Plain plain(String text) {
        return new Markup(text).run();
    }

    private Plain run() {
        while (at < source.length()) {
            if (lineStart) {
                openLine();
            } else {
                step(source.charAt(at));
            }
        }
        return new Plain(plain.toString(), quoted);
    }

    private void openLine() {
        lineStart = false;
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        while (source.startsWith(">", at) || source.startsWith("&gt;", at)) {
            quoted.set(line);
            at += source.charAt(at) == '>' ? 1 : 4;
            while (at < source.length() && source.charAt(at) == ' ') {
                at++;
            }
        }
        if (at + 1 < source.length() && "-*+".indexOf(source.charAt(at)) >= 0 && source.charAt(at + 1) == ' ') {
            plain.append('•');
            at++;
        }
    }

    private void step(char c) {
        switch (c) {
            case '\n' -> {
                plain.append('\n');
                line++;
                at++;
                lineStart = true;
            }
            case '<' -> angle();
            case '&' -> entity();
            case '`' -> code();
            case '*', '_', '~' -> emphasis(c);
            default -> letter(c);
        }
    }

    private void angle() {
        int end = source.substring(at, Math.min(source.length(), at + LONGEST_LINK))
                .indexOf('>');
        if (end < 2) {
            plain.append('<');
            at++;
            return;
        }
        String inside = source.substring(at + 1, at + end);
        at += end + 1;
        int bar = inside.indexOf('|');
        switch (inside.charAt(0)) {
            case '@' -> plain.append(Plain.PERSON);
            case '#' -> plain.append(Plain.CHANNEL);
            case '!' -> plain.append(' ');
            default -> label(bar < 0 ? String.valueOf(Plain.LINK) : inside.substring(bar + 1));
        }
    }

    private void label(String text) {
        for (int i = 0; i < text.length(); i++) {
            plain.append(Characters.clean(text.charAt(i)));
        }
    }

    private void entity() {
        for (Entity entity : Entity.values()) {
            if (source.startsWith(entity.written, at)) {
                plain.append(entity.meant);
                at += entity.written.length();
                return;
            }
        }
        plain.append('&');
        at++;
    }

    /** What stands in a code block is read as lines of its own. */
    private void code() {
        boolean fence = source.startsWith(FENCE, at);
        at += fence ? FENCE.length() : 1;
        if (fence) {
            plain.append('\n');
            line++;
            lineStart = true;
        }
    }

    private void emphasis(char mark) {
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
        boolean wordAfter = at + 1 < source.length() && Character.isLetterOrDigit(source.charAt(at + 1));
        boolean spaced =
                at + 1 < source.length() && source.charAt(at + 1) == ' ' && at > 0 && source.charAt(at - 1) == ' ';
        if ((wordBefore && wordAfter) || spaced || (mark == '_' && inEmojiName())) {
            plain.append(mark);
        }
        at++;
    }

    private boolean inEmojiName() {
        return at + 1 < source.length() && source.charAt(at + 1) == ':';
    }

    private void letter(char c) {
        at++;
        if (Character.isHighSurrogate(c)) {
            if (at < source.length() && Character.isLowSurrogate(source.charAt(at))) {
                plain.append(c).append(source.charAt(at));
                at++;
            }
            return;
        }
        char clean = Characters.clean(c);
        if (clean != Characters.NOTHING) {
            plain.append(clean);
        }
    }

    private enum Entity {
        AMPERSAND("&amp;", '&'),
        LESS("&lt;", '<'),
        MORE("&gt;", '>'),
        QUOTE("&quot;", '"'),
        APOSTROPHE("&#39;", '\''),
        SPACE("&nbsp;", ' ');

        private final String written;
        private final char meant;

        Entity(String written, char meant) {
            this.written = written;
            this.meant = meant;
        }
    }
}
