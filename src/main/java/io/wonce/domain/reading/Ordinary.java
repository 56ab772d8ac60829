package io.wonce.domain.reading;

import java.util.EnumSet;
import java.util.Set;

/** Words that are ordinary words of the language or of the trade, and so are seldom names by themselves. */
final class Ordinary {
    private static final long ALL = bits(EnumSet.of(Sense.FUNCTION, Sense.COMMON, Sense.LABEL, Sense.KEY, Sense.HINT))
            | bits(EnumSet.range(Sense.WHERE, Sense.OLD))
            | bits(EnumSet.range(Sense.SIGNED, Sense.SAD));

    private Ordinary() {}

    static boolean is(Parsed message, int at) {
        return message.meansAny(at, ALL);
    }

    private static long bits(Set<Sense> senses) {
        return senses.stream().mapToLong(Sense::bit).reduce(0, (one, other) -> one | other);
    }
}
