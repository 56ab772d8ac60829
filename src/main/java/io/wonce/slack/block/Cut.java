package io.wonce.slack.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text within Slack's limits: what is too long ends in "…", and no emoji or letter is cut in two. A length is counted as Slack may
 * count it at worst: in UTF-16 units, after {@link #escaped}.
 */
final class Cut {
    private static final String MORE = "…";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private Cut() {}

    /** {@code raw} in at most {@code most}, in which control characters are spaces. */
    static String to(String raw, int most) {
        String enough = raw.substring(0, Math.min(raw.length(), 2 * most));
        String text = CONTROL.matcher(enough).replaceAll(" ");
        return length(text) <= most ? text : begin(text, most - MORE.length()).stripTrailing() + MORE;
    }

    /** {@code text} for fields that Slack reads as mark-up: it names no channel, no person and no link. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String begin(String text, int most) {
        Matcher graphemes = GRAPHEME.matcher(text);
        int end = 0;
        int room = most;
        while (graphemes.find()) {
            room -= length(graphemes.group());
            if (room < 0) {
                break;
            }
            end = graphemes.end();
        }
        return text.substring(0, end);
    }

    private static int length(String text) {
        return escaped(text).length();
    }
}
