package io.wonce.web.dashboard.view;

import io.wonce.domain.counting.WeekCount;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Announcements against orders, week by week, as bars; in units of a picture.
 *
 * @param width of the picture
 * @param height of the picture
 * @param weeks a pair of bars for each
 * @param lines across, each with its number
 * @param base where the bars stand
 */
public record Chart(int width, int height, List<Pair> weeks, List<Line> lines, double base) {
    private static final int TOP = 32;
    private static final int BOTTOM = 24;
    private static final int LEFT = 30;
    private static final int STEPS = 4;
    private static final double GAP = 0.24;

    public Chart {
        weeks = List.copyOf(weeks);
        lines = List.copyOf(lines);
    }

    /** The picture of {@code trend}. */
    public static Chart of(List<WeekCount> trend, int width, int height) {
        int most = trend.stream()
                .mapToInt(week -> Math.max(week.announcements(), week.orders()))
                .max()
                .orElse(0);
        int step = Math.max(1, (most + STEPS - 1) / STEPS);
        int top = step * STEPS;
        double base = height - BOTTOM;
        double unit = (base - TOP) / top;
        double room = (double) (width - LEFT) / Math.max(1, trend.size());
        double bar = room * (1 - GAP) / 2;
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < trend.size(); at++) {
            WeekCount week = trend.get(at);
            double left = LEFT + at * room + room * GAP / 2;
            pairs.add(new Pair(
                    week,
                    bar(left, bar, week.announcements(), base, unit),
                    bar(left + bar, bar, week.orders(), base, unit)));
        }
        List<Line> lines = IntStream.rangeClosed(0, STEPS)
                .mapToObj(n -> new Line(rounded(base - n * step * unit), n * step))
                .toList();
        return new Chart(width, height, pairs, lines, base);
    }

    /** Two decimals do for a picture. */
    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }

    private static Bar bar(double x, double width, int count, double base, double unit) {
        double height = rounded(count * unit);
        return new Bar(rounded(x + 1), rounded(base - height), rounded(width - 2), height, count);
    }

    /**
     * One week.
     *
     * @param week its numbers
     * @param announcements the left bar
     * @param orders the right bar
     */
    public record Pair(WeekCount week, Bar announcements, Bar orders) {
        /** The number of the week: {@code 48} of {@code 2026-W48}. */
        public String label() {
            String label = week.week().label();
            return label.substring(label.indexOf('W') + 1);
        }

        /** The middle between both bars. */
        public double middle() {
            return rounded(orders.x() - 1);
        }
    }

    /** One bar; {@code count} is what it stands for. */
    public record Bar(double x, double y, double width, double height, int count) {
        /** The middle of the bar. */
        public double middle() {
            return rounded(x + width / 2);
        }

        /** Where its number stands. */
        public double above() {
            return rounded(y - 5);
        }
    }

    /** A line across at {@code y} that stands for {@code count}. */
    public record Line(double y, int count) {}
}
