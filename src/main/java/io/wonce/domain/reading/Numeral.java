package io.wonce.domain.reading;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in digits.
 *
 * @param value what it stands for
 * @param grouped whether its thousands are set apart ("28.900", "14 500")
 * @param digits how many digits stand before the decimals
 * @param cents whether it ends in two decimals or in ",-"
 */
record Numeral(BigDecimal value, boolean grouped, int digits, boolean cents) {
    private static final int MOST_DIGITS = 18;

    /** Reads one row of digits with separators, which may be those of any of our languages. */
    static Optional<Numeral> parse(String written) {
        int end = written.length();
        while (end > 0 && !Character.isDigit(written.charAt(end - 1))) {
            end--;
        }
        boolean dashed = end < written.length();
        String digits = asciiDigits(written.substring(0, end));
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean decimals = last >= 0 && isDecimal(digits, last);
        String whole = onlyDigits(decimals ? digits.substring(0, last) : digits);
        String fraction = decimals ? onlyDigits(digits.substring(last + 1)) : "";
        if (whole.isEmpty() || whole.length() + fraction.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
        boolean grouped = (decimals ? digits.substring(0, last) : digits).length() > whole.length();
        return Optional.of(new Numeral(value, grouped, whole.length(), dashed || fraction.length() == 2));
    }

    /** "1.000.00" has decimals, too: no group of thousands has two digits at the end. */
    private static boolean isDecimal(String digits, int last) {
        char mark = digits.charAt(last);
        int after = digits.length() - last - 1;
        boolean sameBefore = digits.indexOf(mark) < last;
        boolean otherBefore = !sameBefore
                && ((digits.indexOf('.') < last && digits.indexOf('.') >= 0)
                        || (digits.indexOf(',') < last && digits.indexOf(',') >= 0)
                        || digits.indexOf('\'') >= 0);
        if (sameBefore) {
            return after == 2 && last - digits.lastIndexOf(mark, last - 1) == 4;
        }
        return otherBefore || after != 3 || digits.startsWith("0") || last > 3;
    }

    private static String onlyDigits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    private static String asciiDigits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return ascii.toString();
    }
}
