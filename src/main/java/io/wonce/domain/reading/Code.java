package io.wonce.domain.reading;

import java.util.regex.Pattern;

/** What a number looks like that names a document rather than an amount, a date, a range or a telephone. */
final class Code {
    private static final Pattern JOINED = Pattern.compile("(\\d{2,6})[-/](\\d{3,8})(?:[-/]\\d{1,6})?");
    private static final Pattern LONG = Pattern.compile("[1-9]\\d{7,11}");
    private static final Pattern LETTERED =
            Pattern.compile("[A-Z]{1,6}[-/_]\\d{2,6}(?:-[A-Z])?|\\d{2,4}[-/][A-Z]{1,4}[-/]\\d{2,6}|[A-Z]{2,4}\\d{4,8}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Tokens between a label and the code that it names, at the most. */
    private static final int REACH = 14;

    private Code() {}

    /**
     * Whether it is a code whatever stands around it: two groups of digits that are no years, one long row of digits, or digits
     * with capitals.
     */
    static boolean isUnmistakable(String text) {
        var joined = JOINED.matcher(text);
        if (joined.matches()) {
            return !YEAR.matcher(joined.group(2)).matches()
                    || !(YEAR.matcher(joined.group(1)).matches()
                            || joined.group(1).length() == 2);
        }
        return LONG.matcher(text).matches() || LETTERED.matcher(text).matches();
    }

    /** Whether a label stands earlier on the same line: "PO from Acme: 7001-338". */
    static boolean isLabelled(Parsed message, int from) {
        int line = message.token(from).line();
        for (int at = from - 1;
                at >= Math.max(0, from - REACH) && message.token(at).line() == line;
                at--) {
            if (message.means(at, Sense.LABEL)
                    && !message.topic(at, Sense.LABEL).equals("number")) {
                return true;
            }
        }
        return false;
    }
}
