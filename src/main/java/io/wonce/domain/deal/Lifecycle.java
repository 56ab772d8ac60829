package io.wonce.domain.deal;

import io.wonce.domain.deal.DealStatus.Cancelled;
import io.wonce.domain.deal.DealStatus.Lost;
import io.wonce.domain.deal.DealStatus.MergedInto;
import io.wonce.domain.deal.DealStatus.Open;
import io.wonce.domain.deal.DealStatus.Retracted;
import java.util.Map;
import java.util.Set;

/** All legal changes of a deal's status, on one screen. */
public final class Lifecycle {
    private static final Map<Class<? extends DealStatus>, Set<Class<? extends DealStatus>>> LEGAL = Map.of(
            Retracted.class, Set.of(Open.class),
            Open.class, Set.of(Lost.class, Cancelled.class, MergedInto.class, Retracted.class),
            Lost.class, Set.of(Open.class, MergedInto.class),
            Cancelled.class, Set.of(Open.class, MergedInto.class),
            MergedInto.class, Set.of(Open.class, Lost.class, Cancelled.class));

    private Lifecycle() {}

    /** Whether a deal may go from one status to the other. */
    public static boolean allows(DealStatus from, DealStatus to) {
        return LEGAL.getOrDefault(from.getClass(), Set.of()).contains(to.getClass());
    }

    /** How a deal ends that does not go on: cancelled when it counted as an order, else lost. */
    public static DealStatus ending(boolean counted) {
        return counted ? new Cancelled() : new Lost();
    }
}
