package io.wonce.domain.reading;

import io.wonce.domain.deal.Milestone;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    ABBREVIATION,
    LABEL,
    KEY,
    HINT,
    SIGNED(Milestone.SIGNED, true),
    VERBAL(Milestone.VERBAL, true),
    ORDERED(Milestone.ORDERED, true),
    INVOICED(Milestone.INVOICED, true),
    PAID(Milestone.PAID, true),
    WON(null, true),
    SIGNS(Milestone.SIGNED, false),
    AGREES(Milestone.VERBAL, false),
    ORDERS(Milestone.ORDERED, false),
    PAYS(Milestone.PAID, false),
    WINS(null, false),
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
    private final @Nullable Milestone milestone;
    private final boolean claim;
    private final boolean done;

    Sense() {
        this.milestone = null;
        this.claim = false;
        this.done = false;
    }

    Sense(@Nullable Milestone milestone, boolean done) {
        this.milestone = milestone;
        this.claim = true;
        this.done = done;
    }

    static Sense of(String section) {
        return valueOf(section.toUpperCase(Locale.ROOT));
    }

    Optional<Milestone> milestone() {
        return Optional.ofNullable(milestone);
    }

    /** Whether it says that an order reached something, unless its surroundings take that back. */
    boolean isClaim() {
        return claim;
    }

    /** Whether the claim is of something completed; a claim in the present tense may as well be of tomorrow. */
    boolean isDone() {
        return done;
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
