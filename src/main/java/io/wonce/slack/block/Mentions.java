package io.wonce.slack.block;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement.Channel;
import com.slack.api.model.block.element.RichTextSectionElement.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Channels that stand in a text as {@code #ID} and that Slack shows by the names that they have for who reads it. Only those that Wonce
 * itself names there: any other that somebody types stays text.
 */
record Mentions(Set<String> channels) {
    static final Mentions NONE = new Mentions(Set.of());

    /** By how many characters a channel is longer in {@link #text(String)}. */
    static final int BRACKETS = 2;

    private static final Pattern ID = Pattern.compile("#([A-Z0-9]+)");

    /** {@code text} as rich text. */
    List<RichTextElement> elements(String text) {
        List<RichTextElement> elements = new ArrayList<>();
        Matcher found = ID.matcher(text);
        int end = 0;
        while (found.find()) {
            if (channels.contains(found.group(1))) {
                add(text.substring(end, found.start()), elements);
                elements.add(Channel.builder().channelId(found.group(1)).build());
                end = found.end();
            }
        }
        add(text.substring(end), elements);
        return elements;
    }

    /** {@code text} escaped, but for its channels. */
    String text(String text) {
        return ID.matcher(Cut.escaped(text))
                .replaceAll(id -> channels.contains(id.group(1)) ? "<" + id.group() + ">" : id.group());
    }

    private static void add(String text, List<RichTextElement> elements) {
        if (!text.isEmpty()) {
            elements.add(Text.builder().text(text).build());
        }
    }
}
