package io.wonce.app.command;

import io.wonce.domain.organisation.Organisation;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads values of the settings that say where an organisation works: how it counts time and money, and what it speaks. */
final class RegionValues {
    private RegionValues() {}

    /** How an organisation changes by {@code value}; empty where the setting cannot take it, or has nothing to do with its region. */
    static Optional<UnaryOperator<Organisation>> change(Setting setting, String value) {
        return switch (setting) {
            case ZONE -> zone(value).map(zone -> o -> o.working(zone, o.weekStart(), o.currency(), o.language()));
            case WEEK -> day(value).map(day -> o -> o.working(o.zone(), day, o.currency(), o.language()));
            case FISCAL_YEAR -> month(value).map(start -> o -> o.startingFiscalYear(start));
            case CURRENCY -> currency(value).map(money -> o -> o.working(o.zone(), o.weekStart(), money, o.language()));
            case LANGUAGE ->
                language(value).map(spoken -> o -> o.working(o.zone(), o.weekStart(), o.currency(), spoken));
            default -> Optional.empty();
        };
    }

    /** A value that would do. */
    static String example(Setting setting, Locale language) {
        return switch (setting) {
            case ZONE -> "Europe/Amsterdam";
            case WEEK ->
                DayOfWeek.MONDAY.getDisplayName(TextStyle.FULL, language).toLowerCase(language);
            case FISCAL_YEAR ->
                Month.JULY.getDisplayName(TextStyle.FULL, language).toLowerCase(language);
            case CURRENCY -> "EUR";
            default -> language.getLanguage();
        };
    }

    /** The language that {@code value} names, by its code or in any language. */
    static Optional<Locale> language(String value) {
        return Vocabulary.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equalsIgnoreCase(value)
                        || Vocabulary.LANGUAGES.stream()
                                .anyMatch(in -> language.getDisplayLanguage(in).equalsIgnoreCase(value)))
                .findFirst();
    }

    /** By its name in full, or by its city. */
    static Optional<ZoneId> zone(String value) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> isNamed(id, value.replace(' ', '_')))
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .map(ZoneId::of);
    }

    /** In full, or by its city. */
    private static boolean isNamed(String id, String value) {
        return id.equalsIgnoreCase(value)
                || (!value.isEmpty() && id.toLowerCase(Locale.ROOT).endsWith("/" + value.toLowerCase(Locale.ROOT)));
    }

    private static Optional<DayOfWeek> day(String value) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> Vocabulary.LANGUAGES.stream()
                        .anyMatch(language ->
                                day.getDisplayName(TextStyle.FULL, language).equalsIgnoreCase(value)))
                .findFirst();
    }

    private static Optional<Month> month(String value) {
        return Arrays.stream(Month.values())
                .filter(month -> Vocabulary.LANGUAGES.stream()
                        .anyMatch(language ->
                                month.getDisplayName(TextStyle.FULL, language).equalsIgnoreCase(value)))
                .findFirst();
    }

    static Optional<Currency> currency(String value) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equalsIgnoreCase(value))
                .findFirst();
    }
}
