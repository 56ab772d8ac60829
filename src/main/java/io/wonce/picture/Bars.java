package io.wonce.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** How bars are filled: each in its own pattern, so that nobody needs the colours. */
enum Bars {
    /** Hatched: what was said. */
    HATCHED(new Color(0xB45309)) {
        @Override
        Paint fill() {
            return tile(canvas -> {
                canvas.setStroke(new BasicStroke(3));
                for (int shift = -TILE; shift <= TILE; shift += TILE) {
                    canvas.draw(new Line2D.Double(shift, TILE, shift + TILE, 0));
                }
            });
        }
    },
    /** Full: what it was. */
    FULL(new Color(0x1E3A8A)) {
        @Override
        Paint fill() {
            return ink();
        }
    },
    /** Dotted: what may come. */
    DOTTED(new Color(0x0F766E)) {
        @Override
        Paint fill() {
            return tile(canvas -> canvas.fill(new Ellipse2D.Double(2, 2, 5.5, 5.5)));
        }
    };

    private static final int TILE = 10;

    private final Color ink;

    Bars(Color ink) {
        this.ink = ink;
    }

    abstract Paint fill();

    Color ink() {
        return ink;
    }

    /** A bar; none where there is no height or no width of it. */
    void draw(Rectangle2D bar, Graphics2D canvas) {
        if (bar.isEmpty()) {
            return;
        }
        canvas.setPaint(fill());
        canvas.fill(bar);
        canvas.setPaint(ink);
        canvas.setStroke(new BasicStroke(2.5f));
        canvas.draw(bar);
    }

    Paint tile(Pattern pattern) {
        BufferedImage tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = tile.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setPaint(Color.WHITE);
        canvas.fillRect(0, 0, TILE, TILE);
        canvas.setPaint(ink);
        pattern.draw(canvas);
        canvas.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, TILE, TILE));
    }

    /** What is repeated. */
    interface Pattern {
        void draw(Graphics2D canvas);
    }
}
