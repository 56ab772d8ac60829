package io.wonce.domain.counting;

import java.util.EnumSet;
import java.util.Set;

/** What is different now of a published number whose orders are the same, and worth the same. */
public enum Changed {
    /** What the orders come to in the base currency, since other rates hold for them. */
    RATES,
    /** Into which base currency they are converted. */
    BASE,
    /** How often they were announced, or how many announcements are unresolved. */
    ANNOUNCED,
    /** Who earned them. */
    EARNED,
    /** How they are split otherwise. */
    SPLIT;

    /** What of {@code known} is different from {@code published}, apart from how both are split; {@code sameBase}: both convert into one. */
    public static Set<Changed> between(OrderCount published, OrderCount known, boolean sameBase) {
        Set<Changed> changed = EnumSet.noneOf(Changed.class);
        if (!published.inBase().equals(known.inBase())) {
            changed.add(sameBase ? RATES : BASE);
        }
        if (published.announcements() != known.announcements() || published.unresolved() != known.unresolved()) {
            changed.add(ANNOUNCED);
        }
        return changed;
    }
}
