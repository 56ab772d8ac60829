package io.wonce.picture;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.regex.Pattern;

/** Which characters of a text are drawn, and in which font each. */
final class Letters {
    private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\p{Z}]+");
    private static final int FIRST_PICTOGRAPH = 0x1F000;
    private static final int LAST_PICTOGRAPH = 0x1FAFF;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private final Font own;
    private final Font machines;

    Letters(Font own, Font machines) {
        this.own = own;
        this.machines = machines;
    }

    /** {@code text} in one line without emoji, which Java draws as boxes. */
    String drawable(String text) {
        StringBuilder kept = new StringBuilder();
        SPACE.matcher(text).replaceAll(" ").codePoints().filter(this::isDrawn).forEach(kept::appendCodePoint);
        return SPACE.matcher(kept).replaceAll(" ").strip();
    }

    /** Whether all of it can be drawn with the fonts that are there. */
    boolean canDraw(String text) {
        return !text.isEmpty()
                && text.codePoints().allMatch(c -> isInvisible(c) || own.canDisplay(c) || machines.canDisplay(c));
    }

    /** {@code text} with a font for each of its characters; what joins characters goes with the one before. */
    AttributedString inFonts(String text) {
        AttributedString line = new AttributedString(text);
        Font before = own;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int c = text.codePointAt(at);
            Font font = isInvisible(c) ? before : font(c);
            line.addAttribute(TextAttribute.FONT, font, at, text.offsetByCodePoints(at, 1));
            before = font;
        }
        return line;
    }

    private Font font(int c) {
        return own.canDisplay(c) ? own : machines;
    }

    private boolean isDrawn(int c) {
        boolean pictograph = (c >= FIRST_PICTOGRAPH && c <= LAST_PICTOGRAPH) || c == EMOJI_STYLE || c == KEYCAP;
        boolean strangeSign = Character.getType(c) == Character.OTHER_SYMBOL && !own.canDisplay(c);
        return !pictograph && !strangeSign;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
