package io.wonce.words;

import io.wonce.domain.outgoing.Click;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that Wonce says, in words, for a platform to render: plain text without any mark-up, controls in reading order.
 *
 * @param mood how it should look
 * @param headline one line; never blank
 * @param lines further lines, in order
 * @param controls what can be clicked
 * @param footnote small print, such as the running count; blank where there is none
 * @param channels ids of the channels that stand in the lines as {@code #ID}, and that the platform may show by their names
 */
public record Card(
        Mood mood, String headline, List<String> lines, List<Control> controls, String footnote, Set<String> channels) {
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
        channels = Set.copyOf(channels);
    }

    /** One that names no channel. */
    public Card(Mood mood, String headline, List<String> lines, List<Control> controls, String footnote) {
        this(mood, headline, lines, controls, footnote, Set.of());
    }

    /** Whether it is said in passing: all below the headline is small print. */
    public boolean isCalm() {
        return mood == Mood.CALM;
    }

    /** What stands below the headline of a calm card. */
    public List<String> smallPrint() {
        return Stream.concat(lines.stream(), Stream.of(footnote)).toList();
    }

    /** The same with less to say, where a platform takes no more: the last lines give way to "…", then the last controls. */
    public Card shorter() {
        if (lines.size() > 1) {
            List<String> fewer = new ArrayList<>(lines.subList(0, (lines.size() - 1) * 9 / 10));
            fewer.add("…");
            return new Card(mood, headline, fewer, controls, footnote, channels);
        }
        return controls.isEmpty()
                ? new Card(mood, headline, List.of(), controls, footnote, channels)
                : new Card(mood, headline, lines, controls.subList(0, controls.size() - 1), footnote, channels);
    }

    /** The same with one line more. */
    Card with(String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(line);
        return new Card(mood, headline, more, controls, footnote, channels);
    }

    /** All of it as plain text, for notifications, screen readers and transcripts. */
    public String plain() {
        StringBuilder text = new StringBuilder(headline);
        lines.forEach(line -> text.append('\n').append(line));
        controls.stream()
                .filter(Control.Note.class::isInstance)
                .forEach(note -> text.append('\n').append(((Control.Note) note).text()));
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

        /**
         * A button that opens an address; nothing comes back of it.
         *
         * @param label what it says
         * @param address where it leads
         * @param primary whether it is the likely choice
         */
        record Link(String label, String address, boolean primary) implements Control {}

        /** A type-ahead search over all deals; the chosen deal is linked to the announcement. */
        record DealSearch(String label, long announcement) implements Control {}

        /** A line among the controls: those that follow it are about it. */
        record Note(String text) implements Control {}

        /** A button that asks for the day on which a deal is expected now. */
        record NewDate(String label, long deal) implements Control {}

        /** A drop-down of choices, such as milestones. */
        record Select(String label, List<Button> options) implements Control {
            public Select {
                options = List.copyOf(options);
            }
        }
    }
}
