package io.wonce.domain.counting;

import java.util.EnumSet;
import java.util.Set;

/** What is different now of a published number whose orders are the same, and worth the same. */
public enum Changed {
    /** What the orders come to in the base currency, since other rates were entered. */
    RATES,
    /** How often they were announced, or how many announcements are unresolved. */
    ANNOUNCED,
    /** Who earned them. */
    EARNED,
    /** How they are split otherwise. */
    SPLIT;

    /** What of {@code known} is different from {@code published}, apart from how both are split. */
    public static Set<Changed> between(OrderCount published, OrderCount known) {
        Set<Changed> changed = EnumSet.noneOf(Changed.class);
        if (!published.inBase().equals(known.inBase())) {
            changed.add(RATES);
        }
        if (published.announcements() != known.announcements() || published.unresolved() != known.unresolved()) {
            changed.add(ANNOUNCED);
        }
        return changed;
    }
}
