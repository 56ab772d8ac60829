package io.wonce.picture;

import io.wonce.words.Poster;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where everything stands on a poster; large enough to be read where a phone shows it a third as wide. */
final class Layout {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 64;
    private static final float ROOM = WIDTH - 2 * MARGIN;
    private static final Color GOLD = new Color(0xFDE68A);
    private static final Color SOFT = new Color(255, 255, 255, 235);
    private static final Color GLASS = new Color(255, 255, 255, 46);
    private static final List<Float> NAME_SIZES = List.of(116f, 100f, 88f, 76f);
    private static final float SMALLEST_NAME = 66;

    private final Poster poster;
    private final Lines title;
    private final Optional<Lines> amount;
    private final Optional<Lines> who;
    private final Lines count;
    private final Lettering lettering;

    Layout(Poster poster, Lettering lettering) {
        this.poster = poster;
        this.lettering = lettering;
        this.title = lettering.bold(poster.title(), 42);
        this.amount = poster.amount().map(worth -> lettering.bold(worth, 76));
        this.who = poster.who().map(names -> lettering.plain(names, 44)).filter(Lines::canBeDrawn);
        this.count = lettering.plain(poster.count(), 44);
    }

    /** Empty where the fonts lack letters of it. */
    Optional<BufferedImage> draw() {
        boolean drawable = Stream.concat(Stream.of(title, name(SMALLEST_NAME), count), amount.stream())
                .allMatch(Lines::canBeDrawn);
        if (!drawable) {
            return Optional.empty();
        }
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new Backdrop(WIDTH, HEIGHT).draw(poster, canvas);
        draw(canvas);
        canvas.dispose();
        return Optional.of(image);
    }

    private void draw(Graphics2D canvas) {
        badge(canvas);
        float y = 130;
        for (TextLayout line : name()) {
            y += line.getAscent() * 1.04f;
            say(line, Color.WHITE, y, canvas);
        }
        if (amount.isPresent()) {
            y += 94;
            say(amount.get().one(ROOM), GOLD, y, canvas);
        }
        if (who.isPresent()) {
            y += 68;
            say(who.get().one(ROOM), SOFT, y, canvas);
        }
        boolean bar = poster.progress().isPresent();
        say(count.one(ROOM), SOFT, bar ? 540 : 568, canvas);
        poster.progress().ifPresent(done -> progress(done, canvas));
    }

    private void badge(Graphics2D canvas) {
        TextLayout line = title.one(ROOM - 64);
        canvas.setPaint(GLASS);
        canvas.fill(new RoundRectangle2D.Double(MARGIN, 52, line.getAdvance() + 64, 72, 72, 72));
        canvas.setPaint(Color.WHITE);
        line.draw(canvas, MARGIN + 32, 103);
    }

    /** In one line as large as fits, else in two. */
    private List<TextLayout> name() {
        return NAME_SIZES.stream()
                .flatMap(size -> name(size).whole(ROOM).stream())
                .findFirst()
                .map(List::of)
                .orElseGet(() -> name(SMALLEST_NAME).two(ROOM));
    }

    private Lines name(float size) {
        return lettering.bold(poster.customer(), size);
    }

    private static void say(TextLayout line, Color colour, float baseline, Graphics2D canvas) {
        canvas.setPaint(colour);
        line.draw(canvas, MARGIN, baseline);
    }

    private static void progress(double done, Graphics2D canvas) {
        int thick = 26;
        canvas.setPaint(GLASS);
        canvas.fill(new RoundRectangle2D.Double(MARGIN, 560, ROOM, thick, thick, thick));
        if (done > 0) {
            canvas.setPaint(GOLD);
            canvas.fill(new RoundRectangle2D.Double(MARGIN, 560, Math.max(thick, ROOM * done), thick, thick, thick));
        }
    }
}
