package io.wonce.domain.organisation;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days of the week as people write them: {@code mon-fri}, {@code ma-do, za}, {@code Sunday to Thursday} as {@code sun-thu}. */
public final class WeekDays {
    private static final int DAYS = 7;
    private static final Pattern DASH = Pattern.compile("(?<!\\s)\\s*+[-–—]\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[,;/\\s]+");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final List<Locale> LANGUAGES =
            Stream.of("en", "nl", "de", "fr", "es").map(Locale::forLanguageTag).toList();

    private WeekDays() {}

    /** The days that are named, in full or abbreviated, in any language that Wonce speaks; empty where one is not understood. */
    public static Optional<Set<DayOfWeek>> read(String typed) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : BETWEEN.split(DASH.matcher(typed.strip()).replaceAll("-"), -1)) {
            String[] ends = part.split("-", 2);
            Optional<DayOfWeek> first = day(ends[0]);
            Optional<DayOfWeek> last = day(ends[ends.length - 1]);
            if (first.isEmpty() || last.isEmpty()) {
                return Optional.empty();
            }
            days.addAll(span(first.get(), last.get()));
        }
        return Optional.of(days);
    }

    /** Such as {@code Mon–Fri}, or {@code Mon, Tue, Sat} where they do not follow one another. */
    public static String shown(Set<DayOfWeek> days, Locale language) {
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        DayOfWeek first = sorted.get(0);
        DayOfWeek last = sorted.get(sorted.size() - 1);
        if (sorted.size() > 2 && last.getValue() - first.getValue() == sorted.size() - 1) {
            return name(first, language) + "–" + name(last, language);
        }
        return sorted.stream().map(day -> name(day, language)).collect(Collectors.joining(", "));
    }

    private static List<DayOfWeek> span(DayOfWeek first, DayOfWeek last) {
        int length = Math.floorMod(last.getValue() - first.getValue(), DAYS) + 1;
        return Stream.iterate(first, day -> day.plus(1)).limit(length).toList();
    }

    private static Optional<DayOfWeek> day(String word) {
        String bare = bare(word);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> LANGUAGES.stream()
                        .anyMatch(language -> STYLES.stream()
                                .anyMatch(style -> bare(day.getDisplayName(style, language))
                                        .equals(bare))))
                .findFirst();
    }

    private static String name(DayOfWeek day, Locale language) {
        return day.getDisplayName(TextStyle.SHORT, language).replace(".", "");
    }

    private static String bare(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
