package io.wonce.domain.counting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the day on which an order is expected: {@code 15 dec}, {@code 2026-12-15}, {@code december} (its last day), {@code Q1}.
 * What names no year is the next one to come.
 */
public final class CloseDates {
    private static final int LONGEST = 3;

    private static final List<Shape> SHAPES = List.of(
            shape("(20\\d\\d)-(\\d{1,2})-(\\d{1,2})", (f, today) -> day(n(f, 1), n(f, 2), n(f, 3))),
            shape("(\\d{1,2})[-/](\\d{1,2})[-/](20\\d\\d)", (f, today) -> day(n(f, 3), n(f, 2), n(f, 1))),
            shape("(\\d{1,2})[-/](\\d{1,2})", (f, today) -> next(today, n(f, 2), n(f, 1))),
            shape("(\\d{1,2})(?:st|nd|rd|th|e)? m(\\d{1,2})", (f, today) -> next(today, n(f, 2), n(f, 1))),
            shape("(\\d{1,2}) m(\\d{1,2}) (20\\d\\d)", (f, today) -> day(n(f, 3), n(f, 2), n(f, 1))),
            shape("m(\\d{1,2}) (\\d{1,2})(?:st|nd|rd|th)?", (f, today) -> next(today, n(f, 1), n(f, 2))),
            shape("m(\\d{1,2})", (f, today) -> endOf(today, n(f, 1))),
            shape(
                    "m(\\d{1,2}) (20\\d\\d)",
                    (f, today) -> Optional.of(YearMonth.of(n(f, 2), n(f, 1)).atEndOfMonth())),
            shape("today", (f, today) -> Optional.of(today)),
            shape("yesterday", (f, today) -> Optional.of(today.minusDays(1))),
            shape("next week", (f, today) -> Optional.of(endOfWeek(today).plusWeeks(1))),
            shape(
                    "next month",
                    (f, today) ->
                            Optional.of(YearMonth.from(today).plusMonths(1).atEndOfMonth())),
            shape("this month", (f, today) -> Optional.of(YearMonth.from(today).atEndOfMonth())),
            shape("next quarter", (f, today) -> Optional.of(endOfQuarter(today.plusMonths(3)))),
            shape("this quarter", (f, today) -> Optional.of(endOfQuarter(today))),
            shape("q([1-4])", (f, today) -> endOf(today, 3 * n(f, 1))),
            shape(
                    "q([1-4]) (20\\d\\d)",
                    (f, today) -> Optional.of(YearMonth.of(n(f, 2), 3 * n(f, 1)).atEndOfMonth())));

    private final PeriodWords meanings;

    private CloseDates(PeriodWords meanings) {
        this.meanings = meanings;
    }

    /** Loads the words from the program itself; make one and keep it. */
    public static CloseDates create() {
        return new CloseDates(PeriodWords.load());
    }

    /** Looks for a day in {@code words}, the longest reading first; one that never was, such as 31 February, is none. */
    public Found within(List<String> words, LocalDate today) {
        return Stream.iterate(LONGEST, size -> size > 0, size -> size - 1)
                .flatMap(size -> Stream.iterate(0, from -> from + size <= words.size(), from -> from + 1)
                        .flatMap(from -> found(words, from, from + size, today).stream()))
                .findFirst()
                .orElseGet(() -> new Found(Optional.empty(), "", words));
    }

    private Optional<Found> found(List<String> words, int from, int to, LocalDate today) {
        String plain = String.join(" ", meanings.plain(words.subList(from, to)));
        return SHAPES.stream()
                .filter(shape -> shape.fits(plain))
                .findFirst()
                .map(shape -> shape.read(plain, today)
                        .map(date -> new Found(
                                Optional.of(date), String.join(" ", words.subList(from, to)), without(words, from, to)))
                        .orElseGet(() -> new Found(Optional.empty(), "", words)));
    }

    private static List<String> without(List<String> words, int from, int to) {
        return Stream.concat(words.subList(0, from).stream(), words.subList(to, words.size()).stream())
                .toList();
    }

    private static Shape shape(String pattern, BiFunction<MatchResult, LocalDate, Optional<LocalDate>> meaning) {
        return new Shape(Pattern.compile(pattern), meaning);
    }

    private static int n(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static Optional<LocalDate> next(LocalDate today, int month, int day) {
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        return Optional.of(thisYear.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, day) : thisYear);
    }

    private static Optional<LocalDate> endOf(LocalDate today, int month) {
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        boolean over = thisYear.isBefore(YearMonth.from(today));
        return Optional.of((over ? thisYear.plusYears(1) : thisYear).atEndOfMonth());
    }

    /** The Friday of the week that holds {@code day}. */
    private static LocalDate endOfWeek(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(DayOfWeek.FRIDAY);
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        return YearMonth.of(day.getYear(), 3 * day.get(IsoFields.QUARTER_OF_YEAR))
                .atEndOfMonth();
    }

    /**
     * What was found.
     *
     * @param date empty where there is none
     * @param said the words that are the date
     * @param rest the words that are not the date
     */
    public record Found(Optional<LocalDate> date, String said, List<String> rest) {
        public Found {
            rest = List.copyOf(rest);
        }
    }

    /** One way to write a day; what never was, such as 30 February, is none. */
    private record Shape(Pattern pattern, BiFunction<MatchResult, LocalDate, Optional<LocalDate>> meaning) {
        boolean fits(String plain) {
            return pattern.matcher(plain).matches();
        }

        Optional<LocalDate> read(String plain, LocalDate today) {
            Matcher matcher = pattern.matcher(plain);
            try {
                return matcher.matches() ? meaning.apply(matcher.toMatchResult(), today) : Optional.empty();
            } catch (DateTimeException neverWas) {
                return Optional.empty();
            }
        }
    }
}
