package io.wonce.app;

import io.wonce.domain.deal.Rate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference rates of the European Central Bank: {@code eurofxref-daily.xml}, {@code eurofxref-hist-90d.xml},
 * {@code eurofxref-hist.xml}, {@code eurofxref.csv} and {@code eurofxref-hist.csv}, as they stand below
 * https://www.ecb.europa.eu/stats/eurofxref/ (the last two in a zip). Each says how many units of a currency one euro is.
 *
 * @param days units for one euro, by day and by code; the euro itself among them
 */
public record EcbFile(Map<LocalDate, Map<String, BigDecimal>> days) {
    private static final MathContext TEN_DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Pattern CUBE = Pattern.compile(
            "<Cube\\s+time=['\"]([^'\"]*)['\"]|<Cube\\s+currency=['\"]([^'\"]*)['\"]\\s+rate=['\"]([^'\"]*)['\"]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    public EcbFile {
        days = Map.copyOf(days);
    }

    /** Reads such a file; empty where {@code text} is none of these, or something in it is no day or number. */
    public static Optional<EcbFile> read(String text) {
        Map<LocalDate, Map<String, BigDecimal>> days = new HashMap<>();
        try {
            if (text.stripLeading().startsWith("<")) {
                readXml(text, days);
            } else {
                readCsv(text, days);
            }
        } catch (Unreadable other) {
            return Optional.empty();
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(new EcbFile(days));
    }

    /**
     * What currencies are worth in {@code base}, to ten digits, the earliest first. Days on which the file says nothing of
     * {@code base} have none, and neither have currencies that this Java does not know.
     */
    public List<Rate> in(Currency base) {
        List<Rate> rates = new ArrayList<>();
        new TreeMap<>(days)
                .forEach((day, units) -> Optional.ofNullable(units.get(base.getCurrencyCode()))
                        .ifPresent(ofBase -> new TreeMap<>(units)
                                .forEach((code, ofOther) -> currency(code)
                                        .filter(currency -> !currency.equals(base))
                                        .ifPresent(currency -> rates.add(new Rate(
                                                currency,
                                                base,
                                                ofBase.divide(ofOther, TEN_DIGITS),
                                                day,
                                                Rate.Source.ECB))))));
        return rates;
    }

    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static void readXml(String text, Map<LocalDate, Map<String, BigDecimal>> days) throws Unreadable {
        Map<String, BigDecimal> units = new HashMap<>();
        Matcher cube = CUBE.matcher(text);
        while (cube.find()) {
            if (cube.group(1) != null) {
                units = unitsOf(day(cube.group(1)), days);
            } else {
                put(cube.group(2), cube.group(3), units);
            }
        }
    }

    private static void readCsv(String text, Map<LocalDate, Map<String, BigDecimal>> days) throws Unreadable {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<String> codes = lines.isEmpty() ? List.of() : cells(lines.get(0));
        if (codes.isEmpty() || !codes.get(0).equalsIgnoreCase("date")) {
            throw new Unreadable();
        }
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, BigDecimal> units = unitsOf(day(cells.get(0)), days);
            for (int at = 1; at < Math.min(cells.size(), codes.size()); at++) {
                boolean isThere = !cells.get(at).isEmpty() && !cells.get(at).equals("N/A");
                if (isThere) {
                    put(codes.get(at), cells.get(at), units);
                }
            }
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.replace("\uFEFF", "").split(",", -1))
                .map(String::strip)
                .toList();
    }

    private static Map<String, BigDecimal> unitsOf(LocalDate day, Map<LocalDate, Map<String, BigDecimal>> days) {
        return days.computeIfAbsent(day, first -> new HashMap<>(Map.of(EURO.getCurrencyCode(), BigDecimal.ONE)));
    }

    private static void put(String code, String number, Map<String, BigDecimal> units) throws Unreadable {
        if (!NUMBER.matcher(number).matches() || new BigDecimal(number).signum() == 0) {
            throw new Unreadable();
        }
        units.put(code, new BigDecimal(number));
    }

    private static LocalDate day(String text) throws Unreadable {
        try {
            return text.matches("\\d.*-.*") ? LocalDate.parse(text) : LocalDate.parse(text, LONG_DAY);
        } catch (DateTimeParseException other) {
            throw new Unreadable();
        }
    }

    /** Something in it is not what it should be. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private Unreadable() {
            super(null, null, false, false);
        }
    }
}
