package io.wonce.domain.reading;

import java.util.EnumSet;
import java.util.Set;

/** Words that are ordinary words of the language or of the trade, and so are seldom names by themselves. */
final class Ordinary {
    private static final long MASK = mask();

    private Ordinary() {}

    static boolean is(Parsed message, int at) {
        return message.meansAny(at, MASK);
    }

    private static long mask() {
        Set<Sense> senses = EnumSet.range(Sense.SIGNED, Sense.SAD);
        senses.addAll(EnumSet.range(Sense.BEFORE, Sense.OLD));
        senses.addAll(EnumSet.of(Sense.FUNCTION, Sense.COMMON, Sense.LABEL, Sense.KEY, Sense.HINT));
        return senses.stream().mapToLong(sense -> sense.bit()).sum();
    }
}
