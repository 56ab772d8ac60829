package io.wonce.domain.reading;

/** Tells names such as 3M, which are written as amounts are, by what they do: they stand where a sentence opens, and sign. */
final class NumberedName {
    private static final int PARTS = 2;

    private NumberedName() {}

    /** Whether {@code amount} is the name of who signs. */
    static boolean is(Parsed message, Written amount) {
        int verb = amount.to();
        return isDigitAndCapital(message, amount)
                && verb < message.size()
                && opens(message, amount.from())
                && new Scope(verb, verb + 1, false)
                        .slice(message.hits(), Hit::from).stream()
                                .anyMatch(hit -> hit.is(Sense.SIGNED) || hit.is(Sense.SIGNS))
                && !namesAnother(message, verb);
    }

    private static boolean isDigitAndCapital(Parsed message, Written amount) {
        Token number = message.token(amount.from());
        return amount.to() - amount.from() == PARTS
                && number.isNumber()
                && number.text().length() == 1
                && message.token(amount.from() + 1).glued()
                && message.token(amount.from() + 1).isCapitalised()
                && message.token(amount.from() + 1).text().length() == 1;
    }

    private static boolean opens(Parsed message, int at) {
        int first = message.sentenceAt(at).from();
        while (first < at && !message.token(first).isSpoken()) {
            first++;
        }
        return first == at;
    }

    /** "2M signed with Contoso": somebody else does. */
    private static boolean namesAnother(Parsed message, int from) {
        for (int at = from; at + 1 < message.sentenceAt(from).to(); at++) {
            if (message.means(at, Sense.BEFORE) && message.token(at + 1).isCapitalised()) {
                return true;
            }
        }
        return false;
    }
}
