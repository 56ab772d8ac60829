package io.wonce.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The fonts: Inter, which the program brings along, for Latin, Greek and Cyrillic, and whatever the machine has for other scripts.
 *
 * @param bold for names and amounts
 * @param plain for the rest
 */
record Lettering(Font bold, Font plain) {
    /** Loads Inter. */
    static Lettering load() {
        return new Lettering(font("InterDisplay-Bold.otf"), font("Inter-Medium.otf"));
    }

    /** A line of bold text, not yet laid out. */
    Lines bold(String text, float size) {
        return new Lines(text, bold.deriveFont(size), new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont(size));
    }

    /** A line of plain text, not yet laid out. */
    Lines plain(String text, float size) {
        return new Lines(text, plain.deriveFont(size), new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(size));
    }

    private static Font font(String name) {
        try (InputStream file = Objects.requireNonNull(Lettering.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        } catch (FontFormatException unusable) {
            throw new IllegalStateException(name + " is no font here", unusable);
        }
    }
}
