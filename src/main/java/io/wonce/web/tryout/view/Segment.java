package io.wonce.web.tryout.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a typed message.
 *
 * @param text as typed
 * @param mention whether it names somebody, as in {@code @Wonce}
 */
public record Segment(String text, boolean mention) {
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}@])@\\p{L}[\\p{L}\\p{N}_-]*");

    /** Cuts a message into pieces, in order; nothing is lost. */
    public static List<Segment> of(String text) {
        List<Segment> segments = new ArrayList<>();
        Matcher mentions = MENTION.matcher(text);
        int from = 0;
        while (mentions.find()) {
            add(segments, text.substring(from, mentions.start()), false);
            add(segments, mentions.group(), true);
            from = mentions.end();
        }
        add(segments, text.substring(from), false);
        return segments;
    }

    private static void add(List<Segment> segments, String text, boolean mention) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, mention));
        }
    }
}
