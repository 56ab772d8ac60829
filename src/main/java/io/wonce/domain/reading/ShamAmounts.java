package io.wonce.domain.reading;

import java.util.List;
import java.util.stream.IntStream;

/** Tells what is written like an amount and is none that was won: "-5k", and the customer in "3M signed 10k". */
final class ShamAmounts {
    /** An auxiliary may stand between a name and its verb: "3M heeft getekend". */
    private static final int VERB_REACH = 2;

    private ShamAmounts() {}

    /** Whether a minus stands before it, which is neither a dash between words nor the head of a list's line. */
    static boolean isOwed(Parsed message, Written written) {
        int sign = written.from() - 1;
        return sign > 0
                && (message.token(sign).is("-") || message.token(sign).is("\u2212"))
                && !message.token(sign).glued()
                && message.token(written.from()).glued()
                && message.token(sign - 1).line() == message.token(sign).line()
                && message.token(sign - 1).type() != Token.Type.BREAK;
    }

    /** The amounts without those that name the one who signs, where another amount follows. */
    static List<Written> withoutNames(Parsed message, List<Written> amounts) {
        int last = amounts.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(i -> i == last || !isName(message, amounts.get(i)))
                .mapToObj(amounts::get)
                .toList();
    }

    private static boolean isName(Parsed message, Written written) {
        boolean lone = written.to() - written.from() == 2
                && written.amount().currency().isEmpty()
                && message.token(written.from()).text().chars().allMatch(Character::isDigit)
                && message.token(written.from() + 1).text().equals("M")
                && message.token(written.from() + 1).glued();
        return lone && doesSomething(message, written.to());
    }

    private static boolean doesSomething(Parsed message, int after) {
        for (int at = after; at < Math.min(message.size(), after + VERB_REACH); at++) {
            if (!message.token(at).isWord()) {
                return false;
            }
            if (message.means(at, Sense.SIGNED) || message.means(at, Sense.SIGNS)) {
                return true;
            }
        }
        return false;
    }
}
