package io.wonce.domain.deal;

import java.util.Set;

/**
 * Which amounts somebody may see.
 *
 * @param all whether it is all of them
 * @param own the deals whose amount they see all the same
 */
public record Sight(boolean all, Set<DealId> own) {
    /** All amounts. */
    public static final Sight ALL = new Sight(true, Set.of());

    /** None. */
    public static final Sight NONE = new Sight(false, Set.of());

    public Sight {
        own = Set.copyOf(own);
    }

    /** Those of these deals alone. */
    public static Sight of(Set<DealId> own) {
        return new Sight(false, own);
    }

    /** Whether the amount of {@code deal} is among them. */
    public boolean shows(DealId deal) {
        return all || own.contains(deal);
    }

    /** The same deal, without its value where that is not seen. */
    public DealSummary of(DealSummary deal) {
        return shows(deal.deal().id()) ? deal : deal.withoutValue();
    }
}
