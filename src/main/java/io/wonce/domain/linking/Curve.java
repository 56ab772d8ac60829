package io.wonce.domain.linking;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * A signal that time changes: one weight for each of a few moments, and between two moments a line. Its signals are called
 * {@code name@days}.
 */
final class Curve {
    private final boolean silentAtFirst;
    private final double[] days;
    private final List<String> names;

    /** Moments in days, rising. */
    Curve(String name, double... days) {
        this(false, name, days);
    }

    private Curve(boolean silentAtFirst, String name, double... days) {
        this.silentAtFirst = silentAtFirst;
        this.days = days.clone();
        this.names =
                DoubleStream.of(days).mapToObj(day -> name + '@' + name(day)).toList();
    }

    /** A signal that tells nothing until the first of its moments. */
    static Curve silentUntil(double first, String name, double... later) {
        return new Curve(
                true,
                name,
                DoubleStream.concat(DoubleStream.of(first), DoubleStream.of(later))
                        .toArray());
    }

    private static String name(double day) {
        return day == Math.rint(day) ? Long.toString((long) day) : String.format(Locale.ROOT, "%s", day);
    }

    /** The one or two moments that {@code day} lies at or between. */
    List<Signal> at(double day) {
        int last = days.length - 1;
        if (day <= days[0]) {
            return silentAtFirst ? List.of() : List.of(Signal.of(names.get(0)));
        }
        if (day >= days[last]) {
            return List.of(Signal.of(names.get(last)));
        }
        int next = 1;
        while (days[next] < day) {
            next++;
        }
        double part = (day - days[next - 1]) / (days[next] - days[next - 1]);
        Signal later = new Signal(names.get(next), part);
        return silentAtFirst && next == 1 ? List.of(later) : List.of(new Signal(names.get(next - 1), 1 - part), later);
    }
}
