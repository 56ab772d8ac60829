package io.wonce.teams.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that stands in a card as it is: it turns no line around, mentions nobody, and what is too long ends in "…". */
final class Clean {
    private static final String MORE = "…";

    /** Marks that set the direction of what follows, also outside the name that they stand in. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\n]]");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern MENTION = Pattern.compile("<(?=/?at\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_~#|!\\[\\]()]");
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private Clean() {}

    /** {@code raw} in at most {@code most} UTF-16 units, for where Teams reads no mark-up; no emoji or letter is cut in two. */
    static String text(String raw, int most) {
        String enough = raw.substring(0, Math.min(raw.length(), 2 * most));
        String upright = DIRECTION.matcher(enough).replaceAll("");
        String whole = HALF.matcher(CONTROL.matcher(upright).replaceAll(" ")).replaceAll("�");
        String text = MENTION.matcher(whole).replaceAll("‹");
        return text.length() <= most ? text : begin(text, most - MORE.length()).stripTrailing() + MORE;
    }

    /** {@link #text} for where a tag may be read as one. */
    static String untagged(String raw, int most) {
        return text(raw, most).replace('<', '‹').replace('>', '›');
    }

    /** {@link #untagged} for where Markdown may be read as such. */
    static String unformatted(String raw, int most) {
        return MARKDOWN.matcher(untagged(raw, most)).replaceAll("\\\\$0");
    }

    private static String begin(String text, int most) {
        Matcher graphemes = GRAPHEME.matcher(text);
        int end = 0;
        while (graphemes.find() && graphemes.end() <= most) {
            end = graphemes.end();
        }
        return text.substring(0, end);
    }
}
