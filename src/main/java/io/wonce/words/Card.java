package io.wonce.words;

import io.wonce.domain.outgoing.Click;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that Wonce says, in words, for a platform to render: plain text without any mark-up, controls in reading order.
 *
 * @param mood how it should look
 * @param headline one line; never blank
 * @param lines further lines, in order
 * @param controls what can be clicked
 * @param footnote small print, such as the running count; blank where there is none
 */
public record Card(Mood mood, String headline, List<String> lines, List<Control> controls, String footnote) {
    /** How a card should look. */
    public enum Mood {
        QUESTION,
        CELEBRATION,
        CALM,
        REPORT,
        MISTAKE
    }

    public Card {
        lines = List.copyOf(lines);
        controls = List.copyOf(controls);
    }

    /** The same with one line more. */
    Card with(String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(line);
        return new Card(mood, headline, more, controls, footnote);
    }

    /** All of it as plain text, for notifications, screen readers and transcripts. */
    public String plain() {
        StringBuilder text = new StringBuilder(headline);
        lines.forEach(line -> text.append('\n').append(line));
        if (!footnote.isBlank()) {
            text.append('\n').append(footnote);
        }
        return text.toString();
    }

    /** Something to click. */
    public sealed interface Control {
        /**
         * A button.
         *
         * @param label what it says
         * @param detail a second line, such as the evidence for a candidate; blank where there is none
         * @param click what it does
         * @param primary whether it is the likely choice
         */
        record Button(String label, String detail, Click click, boolean primary) implements Control {}

        /** A type-ahead search over all deals; the chosen deal is linked to the announcement. */
        record DealSearch(String label, long announcement) implements Control {}

        /** A drop-down of choices, such as milestones. */
        record Select(String label, List<Button> options) implements Control {
            public Select {
                options = List.copyOf(options);
            }
        }
    }
}
