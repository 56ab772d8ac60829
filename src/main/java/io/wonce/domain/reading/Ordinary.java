package io.wonce.domain.reading;

import java.util.EnumSet;
import java.util.Set;

/** Words that are ordinary words of the language or of the trade, and so are seldom names by themselves. */
final class Ordinary {
    /** Words of the trade: orders, contracts, labels and what is claimed of them. */
    static final long TRADE = trade();

    private static final long PLAIN = bits(EnumSet.of(Sense.FUNCTION, Sense.COMMON));
    private static final long ALL =
            PLAIN | TRADE | bits(EnumSet.range(Sense.BEFORE, Sense.OLD)) | bits(EnumSet.range(Sense.SIGNED, Sense.SAD));

    private Ordinary() {}

    static boolean is(Parsed message, int at) {
        return message.meansAny(at, ALL);
    }

    /** Whether it is ordinary in the vocabulary itself, not merely as a topic such as sports or cheers. */
    static boolean isPlainly(Parsed message, int at) {
        return message.meansAny(at, PLAIN | TRADE);
    }

    private static long trade() {
        Set<Sense> senses = EnumSet.range(Sense.SIGNED, Sense.QUESTION);
        senses.addAll(EnumSet.of(Sense.LABEL, Sense.KEY, Sense.HINT));
        return bits(senses);
    }

    private static long bits(Set<Sense> senses) {
        return senses.stream().mapToLong(Sense::bit).reduce(0, (one, other) -> one | other);
    }
}
