package io.wonce.picture;

import io.wonce.words.Chart;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where everything stands on a chart: the weeks on the left, what is expected on the right; every bar with its number. */
final class ChartLayout {
    private static final int MARGIN = 48;
    private static final int LEFT_END = 752;
    private static final int RIGHT = 812;
    private static final int TOP = 226;
    private static final int BASE = 552;
    private static final int ROW = 64;
    private static final int THICK = 20;
    private static final float BAR = 22;
    private static final Color TEXT = new Color(0x111827);
    private static final Color SOFT = new Color(0x4B5563);
    private static final Color LINE = new Color(0x9CA3AF);

    private final Chart chart;
    private final Lettering lettering;

    ChartLayout(Chart chart, Lettering lettering) {
        this.chart = chart;
        this.lettering = lettering;
    }

    /** Empty where the fonts lack letters of it. */
    Optional<BufferedImage> draw() {
        boolean drawable = Stream.of(
                        List.of(chart.title(), chart.weekly(), chart.said(), chart.real(), chart.coming()),
                        chart.weeks(),
                        chart.times(),
                        chart.worth().stream().filter(worth -> !worth.isBlank()).toList())
                .flatMap(List::stream)
                .allMatch(text -> lettering.plain(text, 24).canBeDrawn());
        if (!drawable) {
            return Optional.empty();
        }
        BufferedImage image = new BufferedImage(Layout.WIDTH, Layout.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setPaint(Color.WHITE);
        canvas.fillRect(0, 0, Layout.WIDTH, Layout.HEIGHT);
        say(lettering.bold(chart.title(), 46).one(Layout.WIDTH - 2 * MARGIN), TEXT, MARGIN, 76, canvas);
        say(lettering.bold(chart.weekly(), 27).one(LEFT_END - MARGIN), TEXT, MARGIN, 136, canvas);
        say(lettering.bold(chart.coming(), 27).one(Layout.WIDTH - MARGIN - RIGHT), TEXT, RIGHT, 136, canvas);
        legend(canvas);
        weeks(canvas);
        expected(canvas);
        canvas.dispose();
        return Optional.of(image);
    }

    private void legend(Graphics2D canvas) {
        float half = (LEFT_END - MARGIN) / 2f;
        key(Bars.HATCHED, chart.said(), MARGIN, half, canvas);
        key(Bars.FULL, chart.real(), MARGIN + half, half, canvas);
    }

    private void key(Bars bars, String name, float x, float room, Graphics2D canvas) {
        bars.draw(new Rectangle2D.Double(x, 160, 30, 24), canvas);
        say(lettering.plain(name, 25).one(room - 52), TEXT, x + 42, 181, canvas);
    }

    private void weeks(Graphics2D canvas) {
        int weeks = chart.weeks().size();
        int most = Stream.of(chart.announcements(), chart.orders())
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        float step = (LEFT_END - MARGIN) / (float) Math.max(1, weeks);
        float size = String.valueOf(most).length() < 3 ? 21 : 15;
        for (int week = 0; week < weeks; week++) {
            float middle = MARGIN + step * (week + 0.5f);
            column(Bars.HATCHED, chart.announcements().get(week), most, middle - BAR - 1.5f, size, canvas);
            column(Bars.FULL, chart.orders().get(week), most, middle + 1.5f, size, canvas);
            TextLayout name = lettering.plain(chart.weeks().get(week), 22).one(step);
            say(name, SOFT, middle - name.getAdvance() / 2, BASE + 34, canvas);
        }
        canvas.setPaint(LINE);
        canvas.setStroke(new BasicStroke(2));
        canvas.draw(new Line2D.Double(MARGIN, BASE, LEFT_END, BASE));
    }

    private void column(Bars bars, int number, int most, float x, float size, Graphics2D canvas) {
        double height = most == 0 ? 0 : (double) number / most * (BASE - TOP);
        bars.draw(new Rectangle2D.Double(x, BASE - height, BAR, height), canvas);
        TextLayout label = lettering.plain(String.valueOf(number), size).one(LEFT_END);
        float left = x + (BAR - label.getAdvance()) / 2;
        double above = BASE - height - 8;
        canvas.setPaint(Color.WHITE);
        canvas.fill(new Rectangle2D.Double(
                left, above - label.getAscent() * 0.8, label.getAdvance(), label.getAscent() * 0.85));
        say(label, TEXT, left, (float) above, canvas);
    }

    private void expected(Graphics2D canvas) {
        int most = chart.expected().stream().mapToInt(Integer::intValue).max().orElse(1);
        float room = Layout.WIDTH - MARGIN - RIGHT;
        for (int time = 0; time < chart.times().size(); time++) {
            float y = 184 + (float) ROW * time;
            int number = chart.expected().get(time);
            TextLayout name =
                    lettering.plain(chart.times().get(time) + ": " + number, 24).one(room);
            say(name, TEXT, RIGHT, y, canvas);
            worth(chart.worth().get(time), room - name.getAdvance() - 16)
                    .ifPresent(sum -> say(sum, SOFT, Layout.WIDTH - MARGIN - sum.getAdvance(), y, canvas));
            Bars.DOTTED.draw(new Rectangle2D.Double(RIGHT, y + 9, room * number / most, THICK), canvas);
        }
    }

    /** In full or not at all: a number that is cut off is another one. */
    private Optional<TextLayout> worth(String sum, float room) {
        return Stream.of(22f, 18f)
                .filter(size -> !sum.isBlank())
                .flatMap(size -> lettering.plain(sum, size).whole(room).stream())
                .findFirst();
    }

    private static void say(TextLayout line, Color colour, float x, float baseline, Graphics2D canvas) {
        canvas.setPaint(colour);
        line.draw(canvas, x, baseline);
    }
}
