package io.wonce.picture;

import io.wonce.words.Chart;
import io.wonce.words.Drawing;
import io.wonce.words.Poster;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws posters and charts: the same one always the same. Works without a screen. Where this machine cannot draw letters, or not those of
 * a name, there is no picture.
 */
public final class Painter {
    private static final Logger LOG = LoggerFactory.getLogger(Painter.class);

    private final Supplier<Lettering> fonts;
    private final AtomicBoolean told = new AtomicBoolean();
    private @Nullable Lettering loaded;

    Painter(Supplier<Lettering> fonts) {
        this.fonts = fonts;
    }

    /** One with the fonts of the program itself, and those of the machine for other scripts. */
    public static Painter create() {
        return new Painter(Lettering::load);
    }

    /** A PNG of 1200 × 630 pixels, to be shown at half that size; empty where it cannot be drawn. */
    public Optional<byte[]> paint(Drawing drawing) {
        try {
            return draw(drawing).map(Png::of).or(() -> cannot("no font has them"));
        } catch (OutOfMemoryError full) {
            throw full;
        } catch (RuntimeException | Error broken) {
            return cannot(broken.toString());
        }
    }

    private Optional<BufferedImage> draw(Drawing drawing) {
        return drawing instanceof Chart chart
                ? new ChartLayout(chart, lettering()).draw()
                : new Layout((Poster) drawing, lettering()).draw();
    }

    private synchronized Lettering lettering() {
        if (loaded == null) {
            loaded = fonts.get();
        }
        return loaded;
    }

    /** Said once: what is missing stays missing. Java's fonts fail with errors of many kinds on a machine that has none. */
    private Optional<byte[]> cannot(String reason) {
        if (!told.getAndSet(true)) {
            LOG.warn("celebrations go without a picture where this machine cannot draw their letters: {}", reason);
        }
        return Optional.empty();
    }
}
