package io.wonce.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What stands on the picture of a digest. Lists that belong together are of one length.
 *
 * @param title the number it is about: {@code Week 46: 7 orders}
 * @param weekly what the first half shows: {@code By week}
 * @param said name of the announcements
 * @param real name of the orders
 * @param weeks name of each week, the latest last
 * @param announcements in each of them
 * @param orders in each of them
 * @param coming what the second half shows: {@code Still expected}
 * @param times name of each time at which orders are expected; none: no order is
 * @param expected how many orders are expected then
 * @param worth their weighted value; blank where it is not known, or not for everybody
 */
public record Chart(
        String title,
        String weekly,
        String said,
        String real,
        List<String> weeks,
        List<Integer> announcements,
        List<Integer> orders,
        String coming,
        List<String> times,
        List<Integer> expected,
        List<String> worth)
        implements Drawing {
    public Chart {
        weeks = List.copyOf(weeks);
        announcements = List.copyOf(announcements);
        orders = List.copyOf(orders);
        times = List.copyOf(times);
        expected = List.copyOf(expected);
        worth = List.copyOf(worth);
    }

    @Override
    public String plain() {
        String trend = IntStream.range(0, weeks.size())
                .mapToObj(week -> weeks.get(week) + ": " + announcements.get(week) + "/" + orders.get(week))
                .collect(Collectors.joining(", "));
        String pipeline = IntStream.range(0, times.size())
                .mapToObj(time -> Voice.facts(List.of(
                        Optional.of(times.get(time) + ": " + expected.get(time)),
                        Optional.of(worth.get(time)).filter(known -> !known.isBlank()))))
                .collect(Collectors.joining(", "));
        return String.join(
                ". ",
                title,
                weekly + ", " + said + "/" + real + ": " + trend,
                coming + (pipeline.isEmpty() ? "" : ": " + pipeline));
    }
}
