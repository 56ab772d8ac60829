package io.wonce.picture;

import io.wonce.words.Poster;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;

/** What is behind the text: a colour and a sign for the milestone, and confetti that falls the same way for one deal each time. */
final class Backdrop {
    private static final List<Color> CONFETTI =
            List.of(new Color(0xFDE68A), new Color(0xF9A8D4), new Color(0x93C5FD), new Color(0x86EFAC), Color.WHITE);
    private static final int PIECES = 100;
    private static final double SPARSE_BELOW = 0.45;

    private final int width;
    private final int height;

    Backdrop(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void draw(Poster poster, Graphics2D canvas) {
        Look look = Look.of(poster.milestone());
        canvas.setPaint(new GradientPaint(0, 0, look.light(), width * 0.6f, height, look.dark()));
        canvas.fillRect(0, 0, width, height);
        canvas.setPaint(faint(Color.WHITE, 26));
        AffineTransform place = AffineTransform.getTranslateInstance(width - 390, 150);
        place.rotate(Math.toRadians(8), 150, 150);
        canvas.fill(place.createTransformedShape(look.sign()));
        confetti(
                new Random(
                        31 * poster.deal().number() + poster.milestone().name().hashCode()),
                canvas);
    }

    /** Dense at the top and on the right, away from the words. */
    private void confetti(Random chance, Graphics2D canvas) {
        for (int piece = 0; piece < PIECES; piece++) {
            double x = chance.nextDouble();
            double y = Math.pow(chance.nextDouble(), 1.7);
            Color colour = CONFETTI.get(chance.nextInt(CONFETTI.size()));
            boolean beside = x >= 0.5 && (y <= 0.17 || x >= 1 - SPARSE_BELOW * (1 - y));
            canvas.setPaint(faint(colour, y <= 0.07 || beside ? 200 : 38));
            flake(x * width, y * height, chance, canvas);
        }
    }

    private static void flake(double x, double y, Random chance, Graphics2D canvas) {
        double size = 13 + 13 * chance.nextDouble();
        double turn = Math.PI * chance.nextDouble();
        if (chance.nextInt(4) == 0) {
            canvas.fill(new Ellipse2D.Double(x, y, size * 0.8, size * 0.8));
            return;
        }
        AffineTransform place = AffineTransform.getRotateInstance(turn, x, y);
        canvas.fill(place.createTransformedShape(new Rectangle2D.Double(x, y, size, size * 0.5)));
    }

    private static Color faint(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
