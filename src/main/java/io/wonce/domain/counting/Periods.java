package io.wonce.domain.counting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the period that people mean: {@code last week}, {@code vorige maand}, {@code oktober}, {@code W46}, {@code 2026-Q4}. What
 * names no year is the last one that has begun; the running quarter is a fiscal one, where the fiscal year is not the year.
 */
public final class Periods {
    private static final int LONGEST = 4;

    /** Every way to write a period, the words by their meaning (see {@code period-words.txt}). */
    private static final List<Shape> CALENDAR = List.of(
            shape("today", (found, almanac) -> some(almanac.running("day", 0))),
            shape("yesterday", (found, almanac) -> some(almanac.running("day", 1))),
            shape("(?:this )?(day|week|month|year)", (found, a) -> some(a.running(found.group(1), 0))),
            shape("last (day|week|month|year)", (found, a) -> some(a.running(found.group(1), 1))),
            shape("(day|week|month|year) last", (found, a) -> some(a.running(found.group(1), 1))),
            shape("(?:this )?quarter", (found, a) -> some(a.runningQuarter(0))),
            shape("last quarter|quarter last", (found, a) -> some(a.runningQuarter(1))),
            shape("(?:week |week|w)(\\d{1,2})", (found, almanac) -> almanac.week(number(found, 1))),
            shape("(?:week |week|w)(\\d{1,2}) (20\\d\\d)", (found, a) -> a.week(number(found, 2), number(found, 1))),
            shape("(20\\d\\d)[ -]?w(\\d{1,2})", (found, a) -> a.week(number(found, 1), number(found, 2))),
            shape("(20\\d\\d) week (\\d{1,2})", (found, a) -> a.week(number(found, 1), number(found, 2))),
            shape("(?:this |last )?m(\\d{1,2})", (found, almanac) -> some(almanac.month(number(found, 1)))),
            shape("m(\\d{1,2}) (20\\d\\d)", (found, a) -> month(number(found, 2), number(found, 1))),
            shape("(20\\d\\d)-(\\d{1,2})", (found, a) -> month(number(found, 1), number(found, 2))),
            shape("(\\d{1,2})[-/](20\\d\\d)", (found, a) -> month(number(found, 2), number(found, 1))),
            shape("(?:q|k|quarter )([1-4])", (found, almanac) -> some(almanac.quarter(number(found, 1)))),
            shape("([1-4])(?:e|st|nd|rd|th)? quarter", (found, almanac) -> some(almanac.quarter(number(found, 1)))),
            shape("(?:q|k|quarter )([1-4]) (20\\d\\d)", (found, a) -> quarter(number(found, 2), number(found, 1))),
            shape(
                    "([1-4])(?:e|st|nd|rd|th)? quarter (20\\d\\d)",
                    (found, a) -> quarter(number(found, 2), number(found, 1))),
            shape("(20\\d\\d)[ -]?[qk]([1-4])", (found, a) -> quarter(number(found, 1), number(found, 2))),
            shape("(20\\d\\d)", (found, almanac) -> some(Period.year(number(found, 1)))),
            shape("year (20\\d\\d)", (found, almanac) -> some(Period.year(number(found, 1)))),
            shape("(20\\d\\d)-(\\d{1,2})-(\\d{1,2})", (found, a) -> day(found, 1, 2, 3)),
            shape("(\\d{1,2})[-/.](\\d{1,2})[-/.](20\\d\\d)", (found, a) -> day(found, 3, 2, 1)));

    private static final String FISCAL_YEAR = "(?:fy|fiscal year|year fiscal)";
    private static final String FISCAL_QUARTER = "(?:fq|fiscal quarter|quarter fiscal)";

    /** Fiscal years bear the number of the year in which they end: {@code FY27}, {@code 2026/27}. */
    private static final List<Shape> FISCAL = List.of(
            shape("(?:this )?" + FISCAL_YEAR, (found, a) -> some(a.running("fiscal year", 0))),
            shape("last " + FISCAL_YEAR + "|" + FISCAL_YEAR + " last", (f, a) -> some(a.running("fiscal year", 1))),
            shape("(?:this )?" + FISCAL_QUARTER, (found, a) -> some(a.running("fiscal quarter", 0))),
            shape(
                    "last " + FISCAL_QUARTER + "|" + FISCAL_QUARTER + " last",
                    (found, a) -> some(a.running("fiscal quarter", 1))),
            shape(FISCAL_YEAR + " ?(?:20)?(\\d\\d)", (found, a) -> some(a.fiscalYear(2000 + number(found, 1)))),
            shape("(?:" + FISCAL_YEAR + " ?)?20(\\d\\d)[/-](?:20)?(\\d\\d)", Periods::overTwoYears),
            shape(FISCAL_QUARTER + " ?([1-4])", (found, a) -> some(a.fiscalQuarter(number(found, 1)))),
            shape(
                    FISCAL_YEAR + " ?(?:20)?(\\d\\d)[ -][qk]([1-4])",
                    (found, a) -> some(a.fiscalQuarter(2000 + number(found, 1), number(found, 2)))),
            shape(
                    "(?:[qk]|" + FISCAL_QUARTER + " ?)([1-4]) (?:" + FISCAL_YEAR + " ?)(?:20)?(\\d\\d)",
                    (found, a) -> some(a.fiscalQuarter(2000 + number(found, 2), number(found, 1)))),
            shape(
                    FISCAL_QUARTER + " ?([1-4]) 20(\\d\\d)",
                    (found, a) -> some(a.fiscalQuarter(2000 + number(found, 2), number(found, 1)))));

    private final PeriodWords meanings;

    private Periods(PeriodWords meanings) {
        this.meanings = meanings;
    }

    /** Loads the words from the program itself; make one and keep it. */
    public static Periods create() {
        return new Periods(PeriodWords.load());
    }

    /** The period that {@code words} are, all of them; empty where they are something else, or name a day that never was. */
    public Optional<Period> named(List<String> words, Almanac almanac) {
        return read(String.join(" ", meanings.plain(words)), almanac);
    }

    /** The first period that a sentence speaks of, the longest reading of it; "may" is a verb unless it says "in May". */
    public Optional<Period> within(List<String> sentence, Almanac almanac) {
        return windows(meanings.plain(withoutVerbs(sentence)))
                .flatMap(window -> read(String.join(" ", window), almanac).stream())
                .findFirst();
    }

    private static Optional<Period> read(String plain, Almanac almanac) {
        return Stream.concat(CALENDAR.stream(), FISCAL.stream())
                .flatMap(shape -> shape.read(plain, almanac).stream())
                .findFirst();
    }

    private static List<String> withoutVerbs(List<String> sentence) {
        return IntStream.range(0, sentence.size())
                .filter(i -> !isMay(sentence.get(i)) || (i > 0 && "in".equalsIgnoreCase(sentence.get(i - 1))))
                .mapToObj(sentence::get)
                .toList();
    }

    private static boolean isMay(String word) {
        return word.equalsIgnoreCase("may");
    }

    private static Stream<List<String>> windows(List<String> sentence) {
        return IntStream.iterate(LONGEST, size -> size > 0, size -> size - 1)
                .boxed()
                .flatMap(size -> IntStream.rangeClosed(0, sentence.size() - size)
                        .mapToObj(from -> sentence.subList(from, from + size)));
    }

    private static Shape shape(String pattern, BiFunction<MatchResult, Almanac, Optional<Period>> meaning) {
        return new Shape(Pattern.compile(pattern), meaning);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<Period> some(Period period) {
        return Optional.of(period);
    }

    private static Optional<Period> month(int year, int month) {
        return month >= 1 && month <= 12 ? some(Period.month(YearMonth.of(year, month))) : Optional.empty();
    }

    /** Empty where the second is not the year after the first, or the fiscal year is no such one. */
    private static Optional<Period> overTwoYears(MatchResult found, Almanac almanac) {
        Period year = almanac.fiscalYear(2000 + number(found, 2));
        boolean isSo = year.first().getYear() == 2000 + number(found, 1) && number(found, 2) == number(found, 1) + 1;
        return isSo ? some(year) : Optional.empty();
    }

    private static Optional<Period> quarter(int year, int quarter) {
        return some(Period.quarter(year, quarter));
    }

    private static Optional<Period> day(MatchResult found, int year, int month, int day) {
        try {
            return some(Period.day(LocalDate.of(number(found, year), number(found, month), number(found, day))));
        } catch (DateTimeException neverWas) {
            return Optional.empty();
        }
    }

    /** One way to write a period. */
    private record Shape(Pattern pattern, BiFunction<MatchResult, Almanac, Optional<Period>> meaning) {
        Optional<Period> read(String plain, Almanac almanac) {
            Matcher matcher = pattern.matcher(plain);
            return matcher.matches() ? meaning.apply(matcher.toMatchResult(), almanac) : Optional.empty();
        }
    }
}
