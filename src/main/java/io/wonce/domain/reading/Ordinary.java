package io.wonce.domain.reading;

import java.util.EnumSet;
import java.util.Set;

/** Words that are ordinary words of the language or of the trade, and so are seldom names by themselves. */
final class Ordinary {
    /** Words of the trade: orders, contracts, labels and what is claimed of them. */
    static final long TRADE = trade();
    /** Words that count or measure: a number before one of them is no part of a name. */
    static final long MEASURES =
            bits(EnumSet.of(Sense.UNIT, Sense.MONTHLY, Sense.YEARLY, Sense.FUNCTION, Sense.COMMON, Sense.TOTAL));
    /** Words that we know, and that are parts of names all the same. */
    static final long PARTS_OF_NAMES = bits(EnumSet.of(Sense.ORG, Sense.FIRSTNAME, Sense.AFFIX));

    private static final long PLAIN = bits(EnumSet.of(Sense.FUNCTION, Sense.COMMON));
    private static final long ALL =
            PLAIN | TRADE | bits(EnumSet.range(Sense.WHERE, Sense.OLD)) | bits(EnumSet.range(Sense.SIGNED, Sense.SAD));
    private static final long BARE = bits(EnumSet.of(Sense.COMMON, Sense.UNIT));

    private Ordinary() {}

    static boolean is(Parsed message, int at) {
        return message.meansAny(at, ALL);
    }

    /** Whether it is ordinary in the vocabulary itself, not merely as a topic such as sports or cheers. */
    static boolean isPlainly(Parsed message, int at) {
        return message.meansAny(at, PLAIN | TRADE);
    }

    /** Whether it is an ordinary word with nothing to do with the trade or with grammar. */
    static boolean isBare(Parsed message, int at) {
        return message.meansAny(at, BARE) && !message.meansAny(at, TRADE | Sense.FUNCTION.bit());
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
