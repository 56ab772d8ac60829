package io.wonce.words;

import io.wonce.domain.counting.Briefing;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Revaluation;
import io.wonce.domain.counting.Tally;
import io.wonce.domain.counting.Waiting;
import io.wonce.domain.counting.WeekCount;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Picture;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Digests: of a full week, of an empty one, and of one with more of everything than there is room for. */
public final class SampleDigests {
    private static final List<Integer> SAID = List.of(9, 12, 7, 15, 11, 18, 22, 14, 9, 16, 20, 18);
    private static final List<Integer> REAL = List.of(4, 6, 3, 6, 5, 7, 8, 0, 4, 7, 8, 7);

    private SampleDigests() {}

    /** By what is special about them. */
    public static Map<String, Outgoing.Digest> all() {
        Map<String, Outgoing.Digest> all = new LinkedHashMap<>();
        all.put("of a week", digest(full(1, restatements()), false));
        all.put("of a week, late", digest(full(1, List.of()), true));
        all.put("of a week without amounts", digest(full(1, restatements()).withoutAmounts(), false));
        all.put("of an empty week", new Outgoing.Digest(empty(), false, Optional.empty(), Optional.empty()));
        return all;
    }

    /** The charts of digests in every language, and of the smallest and largest of them. */
    public static Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        drawn().forEach((title, digest) -> Words.languages()
                .forEach(language -> charts.put("digest-" + title + "-" + language, chart(digest, language))));
        return charts;
    }

    /** Those that a picture comes with, by their size. */
    static Map<String, Outgoing.Digest> drawn() {
        Map<String, Outgoing.Digest> drawn = new LinkedHashMap<>();
        drawn.put("week", digest(full(1, List.of()), false));
        drawn.put("empty", digest(empty(), false));
        drawn.put("large", digest(full(73, List.of()), false));
        drawn.put("huge", digest(full(800, List.of()), false));
        return drawn;
    }

    private static Chart chart(Outgoing.Digest digest, Locale language) {
        return (Chart) Words.in(language, SampleDeals.AMSTERDAM)
                .drawing(digest, SampleDeals.NOW)
                .orElseThrow();
    }

    private static Outgoing.Digest digest(Briefing briefing, boolean late) {
        return new Outgoing.Digest(
                briefing, late, Optional.of("https://wonce.example.com/dashboard"), Optional.of(new Picture.Drawn()));
    }

    private static Briefing full(int times, List<Restatement> restatements) {
        return new Briefing(
                count(7 * times, 18 * times, times, List.of(SampleDeals.euros("184000"))),
                restatements,
                policies(),
                new Tally(3, List.of(SampleDeals.euros("41500"))),
                new Tally(2, List.of(SampleDeals.euros("61000"))),
                new Tally(1, List.of(SampleDeals.euros("9000"))),
                new Tally(21, List.of(SampleDeals.euros("412000"), dollars("20000"))),
                weeks(times),
                expected(times),
                List.of(),
                Optional.of(new Waiting(2 * times, 4 * times, 14, 30)),
                Optional.empty());
    }

    private static Briefing empty() {
        Tally none = new Tally(0, List.of());
        return new Briefing(
                count(0, 0, 0, List.of()), List.of(), policies(), none, none, none, none, weeks(0), List.of());
    }

    private static List<Restatement> restatements() {
        Instant published = Instant.parse("2026-11-16T07:30:00Z");
        return List.of(
                new Restatement(week(1), published, 9, 8, List.of(new DealId(131)), List.of(), List.of(), List.of()),
                new Restatement(week(3), published, 6, 6, List.of(), List.of(), List.of(), List.of()),
                new Restatement(
                        week(4),
                        published,
                        7,
                        7,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Revaluation(
                                new DealId(140),
                                Optional.of(SampleDeals.euros("30000")),
                                Optional.of(SampleDeals.euros("20000")))),
                        List.of(SampleDeals.euros("120000")),
                        List.of(SampleDeals.euros("110000"))),
                new Restatement(
                        week(5),
                        published,
                        4,
                        4,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(SampleDeals.euros("90000")),
                        List.of(SampleDeals.euros("90000"))));
    }

    private static OrderCount count(int orders, int announcements, int unresolved, List<Money> totals) {
        return new OrderCount(week(0), orders, announcements, unresolved, totals, Milestone.SIGNED, SampleDeals.NOW);
    }

    private static List<CountingPolicy> policies() {
        return List.of(new CountingPolicy(Instant.EPOCH, Milestone.SIGNED));
    }

    private static List<WeekCount> weeks(int times) {
        List<WeekCount> weeks = new ArrayList<>();
        for (int week = 0; week < SAID.size(); week++) {
            weeks.add(new WeekCount(week(SAID.size() - 1 - week), SAID.get(week) * times, 0, REAL.get(week) * times));
        }
        return weeks;
    }

    private static List<ExpectedOrders> expected(int times) {
        List<ExpectedOrders> expected = new ArrayList<>();
        expected.add(expected(new Due.Overdue(), times, "4500"));
        for (int month = 0; month < (times == 1 ? 3 : 9); month++) {
            expected.add(expected(
                    new Due.InMonth(YearMonth.of(2026, 11).plusMonths(month)), (5 - month % 5) * times, "120000"));
        }
        expected.add(new ExpectedOrders(new Due.Undated(), 2 * times, List.of(), List.of(), List.of()));
        return expected;
    }

    private static ExpectedOrders expected(Due due, int orders, String worth) {
        List<Money> weighted = orders > 100
                ? List.of(SampleDeals.euros(worth), dollars("1250000"))
                : List.of(SampleDeals.euros(worth));
        return new ExpectedOrders(due, orders, weighted, weighted, List.of());
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
    }

    /** The one that ended just now, or {@code back} weeks earlier. */
    private static Period week(int back) {
        return Period.week(LocalDate.of(2026, 11, 16).minusWeeks(back), DayOfWeek.MONDAY);
    }
}
