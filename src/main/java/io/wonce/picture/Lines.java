package io.wonce.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A text in a size, to be laid out in a width; what does not fit ends in "…", and no letter is cut in two. */
final class Lines {
    private static final String MORE = "…";
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private final String text;
    private final Letters letters;

    Lines(String text, Font own, Font machines) {
        this.letters = new Letters(own, machines);
        this.text = letters.drawable(text);
    }

    /** Whether the fonts have all its letters, and there is one. */
    boolean canBeDrawn() {
        return letters.canDraw(text);
    }

    /** In one line, where that is wide enough. */
    Optional<TextLayout> whole(float width) {
        return Optional.of(layout(text)).filter(line -> line.getAdvance() <= width);
    }

    /** In one line. */
    TextLayout one(float width) {
        return whole(width).orElseGet(() -> cut(text, width));
    }

    /** In two lines at the most. */
    List<TextLayout> two(float width) {
        LineBreakMeasurer breaks = new LineBreakMeasurer(
                letters.inFonts(text).getIterator(), BreakIterator.getLineInstance(Locale.ROOT), SMOOTH);
        List<TextLayout> lines = new ArrayList<>();
        lines.add(breaks.nextLayout(width));
        String rest = text.substring(breaks.getPosition());
        if (!rest.isEmpty()) {
            lines.add(new Lines(letters, rest).one(width));
        }
        return lines;
    }

    private Lines(Letters letters, String text) {
        this.letters = letters;
        this.text = text;
    }

    private TextLayout cut(String whole, float width) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(whole);
        TextLayout fits = layout(MORE);
        for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
            TextLayout longer = layout(whole.substring(0, end).stripTrailing() + MORE);
            if (longer.getAdvance() > width) {
                return fits;
            }
            fits = longer;
        }
        return fits;
    }

    private TextLayout layout(String line) {
        return new TextLayout(letters.inFonts(line).getIterator(), SMOOTH);
    }
}
