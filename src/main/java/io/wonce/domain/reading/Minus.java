package io.wonce.domain.reading;

/** Tells the minus of "-5k" from the dash of "Acme - 5k", the hyphen of "5-10k" and the bullet of a list. */
final class Minus {
    private Minus() {}

    /** Whether {@code amount} is written as a negative one, on either side of its currency sign. */
    static boolean isBefore(Parsed message, Written amount) {
        int number = amount.from();
        while (!message.token(number).isNumber() && number < amount.to() - 1) {
            number++;
        }
        boolean inside = number - 1 > amount.from()
                && message.token(number).isNumber()
                && MoneyWords.isSign(message.token(number - 2))
                && touches(message, number);
        return inside || signs(message, amount.from());
    }

    private static boolean signs(Parsed message, int at) {
        return at > 1
                && touches(message, at)
                && !message.token(at - 1).glued()
                && message.token(at - 2).line() == message.token(at).line();
    }

    private static boolean touches(Parsed message, int at) {
        return message.token(at).glued() && message.token(at - 1).is("-");
    }
}
