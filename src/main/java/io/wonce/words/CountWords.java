package io.wonce.words;

import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.Milestone;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The running count in a few words. */
final class CountWords {
    private final Voice voice;

    CountWords(Voice voice) {
        this.voice = voice;
    }

    /** {@code Week 48: 7 opdrachten · 18 aankondigingen · 2 nog te koppelen}. */
    String footnote(OrderCount count) {
        return inPeriod(count, numbers(count, orders(count.orders())));
    }

    /** {@code Week 48: 7 opdrachten}. */
    String brief(OrderCount count) {
        return inPeriod(count, orders(count.orders()));
    }

    /** {@code 7 van 10 deze week}. */
    String brief(OrderCount count, int target) {
        return voice.say("count.target", "n", count.orders(), "target", target);
    }

    /** {@code 7 van 10 deze week · 18 aankondigingen}. */
    String footnote(OrderCount count, int target) {
        return numbers(count, brief(count, target));
    }

    private String inPeriod(OrderCount count, String numbers) {
        return voice.say("count.footnote", "period", voice.sentence(period(count.period())), "numbers", numbers);
    }

    private String numbers(OrderCount count, String orders) {
        return Voice.facts(List.of(
                Optional.of(orders),
                Optional.of(voice.say("count.announcements", "n", count.announcements())),
                Optional.of(voice.say("count.unresolved", "n", count.unresolved()))
                        .filter(line -> count.unresolved() > 0)));
    }

    /** What the count does now that {@code deal} has reached {@code milestone}. */
    String effect(Deal deal, Milestone milestone, OrderCount count) {
        Milestone counting = count.countingMilestone();
        boolean countedBefore = deal.milestones().keySet().stream()
                .anyMatch(reached -> reached != milestone && reached.isAtLeast(counting));
        if (countedBefore) {
            return stays(deal, count);
        }
        return milestone.isAtLeast(counting)
                ? voice.say("count.moves", "n", count.orders())
                : voice.say("count.waits", "milestone", voice.milestone(counting));
    }

    /** That the count did not move; for a deal that an earlier period counted, when that was. */
    String stays(Deal deal, OrderCount count) {
        return countedAt(deal, count.countingMilestone())
                .map(voice.moments()::day)
                .filter(day -> day.isBefore(count.period().first()))
                .map(day -> voice.say("count.before", "when", voice.moments().date(day)))
                .orElseGet(() -> voice.say("count.stays", "n", count.orders()));
    }

    private static Optional<Instant> countedAt(Deal deal, Milestone counting) {
        return deal.milestones().entrySet().stream()
                .filter(reached -> reached.getKey().isAtLeast(counting))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
    }

    String orders(int orders) {
        return voice.say("count.orders", "n", orders);
    }

    /** {@code 0,6 opdracht}: of an order that several people earned. */
    String orders(BigDecimal orders) {
        return voice.say("count.orders", "n", orders);
    }

    /** {@code week 48}, {@code november 2026}; weeks of another year with their year. */
    String period(Period period) {
        String label = period.label();
        int week = label.indexOf("-W");
        if (week > 0) {
            return week(label.substring(0, week), Integer.parseInt(label.substring(week + 2)));
        }
        if (label.startsWith("FY")) {
            return fiscal(period);
        }
        if (label.contains("-Q")) {
            return voice.say("period.quarter", "n", label.substring(6), "year", label.substring(0, 4));
        }
        if (label.matches("\\d+-\\d\\d-\\d\\d")) {
            return voice.moments().formatted(period.first(), "yMMMMEEEEd");
        }
        return label.matches("\\d+-\\d\\d") ? voice.moments().formatted(period.first(), "yMMMM") : label;
    }

    /** {@code fiscal year 2026/27}, {@code Q1 of fiscal year 2026/27}; {@code fiscal year 2026} where it is that year. */
    private String fiscal(Period period) {
        int ends = Integer.parseInt(period.label().substring(2, 6));
        int quarter =
                period.label().length() > 6 ? Integer.parseInt(period.label().substring(8)) : 0;
        boolean isOneYear =
                period.first().minusMonths(3L * Math.max(0, quarter - 1)).getYear() == ends;
        String year = isOneYear
                ? String.valueOf(ends)
                : (ends - 1) + "/" + String.valueOf(ends).substring(2);
        return quarter == 0
                ? voice.say("period.fiscal-year", "year", year)
                : voice.say("period.fiscal-quarter", "n", quarter, "year", year);
    }

    private String week(String year, int week) {
        boolean isThisYear = year.equals(String.valueOf(voice.moments().today().getYear()));
        return isThisYear ? voice.say("period.week", "n", week) : voice.say("period.week.of", "n", week, "year", year);
    }
}
