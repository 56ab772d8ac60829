package io.wonce.domain.reading;

import java.math.BigDecimal;

/** Tells numbers that may be money from dates, times, counts, percentages and codes. */
final class BareNumbers {
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2049;
    private static final int MOST_GROUPS = 5;
    /** "7 pm" is a time of the day, "700 pm" is money a month. */
    private static final BigDecimal HOURS = BigDecimal.valueOf(24);

    /** Whether a numeral is not the tail of a date, a time or a code. */
    boolean mayBegin(Parsed message, int at) {
        Token token = message.token(at);
        if (!token.glued() || at == 0) {
            return true;
        }
        Token before = message.token(at - 1);
        if (before.isWord()) {
            return Currencies.isCode(before.text())
                    || before.is("rs")
                    || before.is("r")
                    || before.is("rm")
                    || before.is("sfr");
        }
        if (before.isNumber() || before.is("#") || before.is("_") || before.is("@")) {
            return false;
        }
        boolean codeMark = before.is("-") || before.is("/") || before.is(":") || before.is(".") || before.is("\\");
        return !codeMark
                || !(before.glued() && at > 1 && isCodePart(message.token(at - 2)))
                || (before.is(".") && message.token(at - 2).is("rs"));
    }

    private static boolean isCodePart(Token token) {
        return token.isNumber() || token.isWord();
    }

    /** Where a numeral ends whose thousands are set apart by spaces. */
    int groupEnd(Parsed message, int at) {
        int end = at + 1;
        if (leadingDigits(message.token(at).text()) > 3
                || message.token(at).text().length() > 3) {
            return end;
        }
        while (end < message.size() && end - at < MOST_GROUPS && isGroup(message, end)) {
            end++;
        }
        return end;
    }

    private static boolean isGroup(Parsed message, int at) {
        Token token = message.token(at);
        Token before = message.token(at - 1);
        return token.isNumber()
                && before.text().length() <= 3
                && token.start() == before.end() + 1
                && token.line() == before.line()
                && leadingDigits(token.text()) == 3;
    }

    private static int leadingDigits(String text) {
        int count = 0;
        while (count < text.length() && Character.isDigit(text.charAt(count))) {
            count++;
        }
        return count;
    }

    /** Whether a numeral goes on as a code, a date, a time or a percentage. */
    boolean isPartOfCode(Parsed message, int end) {
        if (end >= message.size() || !message.token(end).glued()) {
            return false;
        }
        Token next = message.token(end);
        if (next.is("%") || next.is("°") || next.is("\u2030")) {
            return true;
        }
        boolean joins = next.is("-") || next.is("/") || next.is(":") || next.is("_") || next.is("&") || next.is("#");
        return joins
                && end + 1 < message.size()
                && message.token(end + 1).glued()
                && (message.token(end + 1).isNumber()
                        || (!message.means(end + 1, Sense.MONTHLY)
                                && !message.means(end + 1, Sense.YEARLY)
                                && !next.is("/")));
    }

    /** How likely a number without scale and currency is money; 0 for a number that is not. */
    double certainty(Parsed message, int at, int end, Numeral numeral) {
        boolean leadingZero = message.token(at).text().startsWith("0");
        if (isPercentage(message, end) || leadingZero || numeral.digits() > 9) {
            return 0;
        }
        boolean per = end + 1 < message.size()
                && message.token(end).is("/")
                && (message.means(end + 1, Sense.MONTHLY) || message.means(end + 1, Sense.YEARLY));
        boolean priced = per
                || message.means(end, Sense.VATOUT)
                || message.means(end, Sense.VATIN)
                || message.means(end, Sense.MONTHLY)
                || message.means(end, Sense.YEARLY);
        if (priced && numeral.value().compareTo(HOURS) > 0) {
            return 0.8;
        }
        if (isVersion(message.token(at).text())
                || isPartOfCode(message, end)
                || isCounted(message, end)
                || (isLabelled(message, at) && !numeral.grouped())) {
            return 0;
        }
        if (numeral.grouped()) {
            return numeral.digits() >= 4 ? 0.7 : 0;
        }
        boolean dashed = numeral.cents() && numeral.digits() >= 2;
        if (dashed) {
            return 0.6;
        }
        if (numeral.value().scale() > 0 || numeral.digits() < 4 || numeral.digits() > 7) {
            return 0;
        }
        int value = numeral.value().intValueExact();
        if (value >= FIRST_YEAR && value <= LAST_YEAR) {
            return 0;
        }
        return numeral.value().remainder(BigDecimal.TEN).signum() == 0 ? 0.5 : 0.3;
    }

    /** "8.8.8.8", "1.5.0.5": groups of thousands have three digits. */
    private static boolean isVersion(String text) {
        int first = text.indexOf('.');
        int next = text.indexOf('.', first + 1);
        return first > 0 && next > first && next != first + 4;
    }

    private static boolean isPercentage(Parsed message, int end) {
        return end < message.size() && message.token(end).is("%");
    }

    private static boolean isCounted(Parsed message, int end) {
        if (end >= message.size()) {
            return false;
        }
        Token next = message.token(end);
        if (message.means(end, Sense.UNIT)) {
            return true;
        }
        return next.glued() && next.isWord() && !message.isKnown(end);
    }

    private static boolean isLabelled(Parsed message, int at) {
        int before = at - 1;
        if (before >= 0
                && (message.token(before).is("#") || message.token(before).is("°"))) {
            return true;
        }
        if (before >= 0
                && (message.token(before).is(":") || message.token(before).is("."))) {
            before--;
        }
        return before >= 0 && message.means(before, Sense.LABEL) && !message.means(before, Sense.BEFORE);
    }
}
