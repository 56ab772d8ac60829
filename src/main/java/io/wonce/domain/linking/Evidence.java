package io.wonce.domain.linking;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.OrderHint;
import java.time.Instant;

/** One reason for or against a candidate, as data; the platforms put it into words. */
public sealed interface Evidence {
    /** The same number was written before. */
    record SameReference(Reference reference) implements Evidence {}

    /** Another number of the same kind was written before: speaks against. */
    record OtherReference(Reference heard, Reference known) implements Evidence {}

    /** Said in the thread of a message of this deal. */
    record SameThread() implements Evidence {}

    /** The same text was posted elsewhere and linked to this deal. */
    record SameText() implements Evidence {}

    /** The same customer, as the deal spells it. */
    record SameCustomer(String name) implements Evidence {}

    /** A name that looks like the deal's customer, in [0, 1]. */
    record SimilarCustomer(String heard, String known, double similarity) implements Evidence {}

    /** The amounts agree: equal, rounded, with or without VAT, per month against per year. */
    record SameAmount(Amount heard, Amount known) implements Evidence {}

    /** The amounts differ: speaks against. */
    record OtherAmount(Amount heard, Amount known) implements Evidence {}

    /** What the deal last reached, and who told: "verbal 3 days ago by Jan". */
    record ReachedEarlier(Milestone milestone, Instant at, String announcer) implements Evidence {}

    /** The deal is expected and has reached nothing yet. */
    record Expected() implements Evidence {}

    /** The deal has already reached the announced milestone: speaks for a second order. */
    record AlreadyReached(Milestone milestone, Instant at) implements Evidence {}

    /** Words such as "tweede" or "renewal": speak for a new order. */
    record SaysNewOrder(OrderHint hint) implements Evidence {}

    /** A name that cannot be the deal's customer: speaks against. */
    record OtherCustomer(String heard, String known) implements Evidence {}

    /** The deal was spoken of in the same channel just before, and the statement names nobody. */
    record SpokenOfJustBefore() implements Evidence {}

    /** The deal was last spoken of long ago: speaks against. */
    record LongAgo(Instant lastHeard) implements Evidence {}

    /** Told by somebody who told of this deal before. */
    record SameAnnouncer(String announcer) implements Evidence {}

    /** An integration announces an order once, and this one has announced this deal already: speaks against. */
    record RobotRepeats(String robot) implements Evidence {}

    /** The deal was lost or cancelled: speaks against. */
    record NoLongerStands(KnownDeal.Standing standing) implements Evidence {}
}
