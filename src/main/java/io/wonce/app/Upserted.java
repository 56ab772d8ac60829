package io.wonce.app;

import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealSummary;

/** What became of what a program told of an order. */
public sealed interface Upserted {
    /**
     * It is on a deal.
     *
     * @param opened whether on a new one
     */
    record OnDeal(DealSummary deal, boolean opened) implements Upserted {}

    /** Which deal it is of, is asked in chat. */
    record Asked(AnnouncementId announcement) implements Upserted {}

    /** Somebody said in chat that it announces nothing. */
    record Dismissed(AnnouncementId announcement) implements Upserted {}

    /** There is no deal with the id that was named. */
    record NoSuchDeal() implements Upserted {}

    /** It names neither a deal nor a customer. */
    record NoCustomer() implements Upserted {}

    /** The organisation has no channel yet in which it can be told. */
    record NoChannel() implements Upserted {}
}
