package io.wonce.domain.counting;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many orders there were when; all records are asked of this each time, so that an order that goes takes its record along.
 *
 * @param days those with orders
 * @param weekStart first day of the organisation's week
 * @param fiscalStart month in which its fiscal year begins
 */
public record Tempo(List<DayCount> days, DayOfWeek weekStart, Month fiscalStart) {
    /** Fewer earlier periods make no record. */
    private static final int FEWEST_BEFORE = 3;
    /** Fewer orders in a period are none either. */
    private static final int FEWEST_ORDERS = 3;

    public Tempo {
        days = List.copyOf(days);
    }

    /** The most that there ever were in a week, a month and a quarter; none where there never was an order. */
    public List<Best> bests() {
        return Stream.of(Cycle.WEEK, Cycle.MONTH, Cycle.QUARTER)
                .flatMap(cycle -> best(cycle, sums(cycle).values()).stream())
                .toList();
    }

    /** Weeks in a row with an order, as seen on {@code today}. */
    public Streak streak(LocalDate today) {
        List<LocalDate> weeks = sums(Cycle.WEEK).values().stream()
                .map(sum -> sum.period().first())
                .toList();
        LocalDate thisWeek = Period.week(today, weekStart).first();
        int longest = 0;
        int length = 0;
        LocalDate last = LocalDate.MIN;
        for (LocalDate week : weeks) {
            length = last.equals(week.minusWeeks(1)) ? length + 1 : 1;
            longest = Math.max(longest, length);
            last = week;
        }
        boolean isRunning = !last.isBefore(thisWeek.minusWeeks(1));
        return new Streak(isRunning ? length : 0, longest);
    }

    /**
     * The record that the period of {@code cycle} with {@code day} in it breaks, which may be over by now; empty where it breaks none, or there
     * were too few before.
     */
    public Optional<Broken.Most> broken(Cycle cycle, LocalDate day) {
        TreeMap<LocalDate, Best> sums = sums(cycle);
        Period period = period(cycle, day);
        int before = sums.headMap(period.first()).size();
        int orders = Optional.ofNullable(sums.remove(period.first()))
                .map(sum -> sum.orders().intValue())
                .orElse(0);
        return before < FEWEST_BEFORE || orders < FEWEST_ORDERS
                ? Optional.empty()
                : best(cycle, sums.values())
                        .filter(best -> best.orders().compareTo(BigDecimal.valueOf(orders)) < 0)
                        .map(best -> new Broken.Most(orders, best));
    }

    /** Whether the period of {@code cycle} with {@code day} in it has enough orders for a record, and more than each other one. */
    public boolean leads(Cycle cycle, LocalDate day) {
        TreeMap<LocalDate, Best> sums = sums(cycle);
        LocalDate first = period(cycle, day).first();
        BigDecimal orders =
                Optional.ofNullable(sums.remove(first)).map(Best::orders).orElse(BigDecimal.ZERO);
        return orders.intValue() >= FEWEST_ORDERS
                && sums.values().stream().allMatch(other -> other.orders().compareTo(orders) < 0);
    }

    /** The period of {@code cycle} that holds {@code day}. */
    public Period period(Cycle cycle, LocalDate day) {
        return cycle.running(new Almanac(day, weekStart, fiscalStart));
    }

    private Optional<Best> best(Cycle cycle, Collection<Best> sums) {
        return sums.stream()
                .max(Comparator.comparing(Best::orders)
                        .thenComparing(sum -> sum.period().first(), Comparator.reverseOrder()))
                .map(sum -> new Best(cycle, sum.period(), sum.orders()));
    }

    /** By the first day of each period, the earliest first. */
    private TreeMap<LocalDate, Best> sums(Cycle cycle) {
        TreeMap<LocalDate, Best> sums = new TreeMap<>();
        for (DayCount day : days) {
            Period period = period(cycle, day.day());
            sums.merge(
                    period.first(),
                    new Best(cycle, period, day.orders()),
                    (one, other) -> new Best(cycle, period, one.orders().add(other.orders())));
        }
        return sums;
    }
}
