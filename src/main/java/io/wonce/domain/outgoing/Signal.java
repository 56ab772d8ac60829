package io.wonce.domain.outgoing;

import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.reading.Kind;

/** What programs are told of when it happens; nothing in it repeats what somebody wrote. */
public sealed interface Signal {
    /** What happened to a deal. */
    enum Event {
        OPENED,
        EDITED,
        MERGED,
        SPLIT,
        LOST,
        CANCELLED,
        REOPENED,
        /** It was opened by mistake, and is no order. */
        RETRACTED,
        /** A change of it was taken back. */
        UNDONE
    }

    /**
     * A deal changed.
     *
     * @param deal as it is now
     */
    record DealChanged(Event event, Deal deal) implements Signal {}

    /**
     * A deal reached a milestone for the first time.
     *
     * @param deal as it is now
     */
    record MilestoneReached(Deal deal, Milestone milestone) implements Signal {}

    /**
     * An announcement waits for somebody to say which deal it belongs to.
     *
     * @param kind what it tells of
     */
    record Unresolved(AnnouncementId announcement, Kind kind) implements Signal {}

    /** A count was frozen. */
    record CountPublished(OrderCount count) implements Signal {}

    /** A frozen count differs from what is known now, or agrees with it again. */
    record CountRestated(Restatement restatement) implements Signal {}

    /** The same for readers to whom no amounts are shown. */
    default Signal withoutAmounts() {
        if (this instanceof DealChanged changed) {
            return new DealChanged(changed.event(), bare(changed.deal()));
        }
        if (this instanceof MilestoneReached reached) {
            return new MilestoneReached(bare(reached.deal()), reached.milestone());
        }
        if (this instanceof CountPublished published) {
            return new CountPublished(published.count().withoutAmounts());
        }
        return this instanceof CountRestated restated
                ? new CountRestated(restated.restatement().withoutAmounts())
                : this;
    }

    private static Deal bare(Deal deal) {
        return deal.describedAs(deal.description().withoutValue());
    }
}
