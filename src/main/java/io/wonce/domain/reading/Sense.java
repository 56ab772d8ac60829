package io.wonce.domain.reading;

import java.util.Locale;

/** What a word or phrase of a lexicon can mean; the name in lower case heads its sections in the resource files. */
enum Sense {
    FUNCTION,
    COMMON,
    FIRSTNAME,
    ORG,
    LEGAL,
    VENDOR,
    TITLE,
    AFFIX,
    PLACE,
    WHERE,
    BEFORE,
    AWAY,
    UNIT,
    MONTHLY,
    YEARLY,
    VATOUT,
    VATIN,
    TOTAL,
    OLD,
    NUMBER,
    SCALE,
    CURRENCY,
    CENT,
    TENTH,
    ABBREVIATION,
    LABEL,
    KEY,
    HINT,
    SIGNED(true),
    VERBAL(true),
    ORDERED(true),
    INVOICED(true),
    PAID(true),
    WON(true),
    SIGNS(true),
    AGREES(true),
    ORDERS(true),
    PAYS(true),
    WINS(true),
    AWAITED,
    EXPECTED,
    WILL,
    SOON,
    PENDING,
    FOLLOWS,
    LOST,
    UNLOST,
    NEGATION,
    ALMOST,
    BUT,
    WHO,
    QUESTION,
    RHETORICAL,
    TAG,
    CONDITION,
    ONCE,
    NONE,
    NOT,
    CHEER,
    SAD;

    private final int hash = name().hashCode();
    private final boolean claim;

    Sense() {
        this(false);
    }

    Sense(boolean claim) {
        this.claim = claim;
    }

    static Sense of(String section) {
        return valueOf(section.toUpperCase(Locale.ROOT));
    }

    /** Whether it says that an order reached something, unless its surroundings take that back. */
    boolean isClaim() {
        return claim;
    }

    /** Its place in a set of senses kept as bits; there are fewer than 64. */
    @SuppressWarnings("EnumOrdinal") // never stored: the bits live as long as one reading
    long bit() {
        return 1L << ordinal();
    }

    /** The same in every run. */
    int hash() {
        return hash;
    }

    /** The name as clues show it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
