package io.wonce.app.port;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.Confidence;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.Milestone;
import java.util.Currency;
import java.util.Optional;

/**
 * Which deals somebody looks for; all conditions hold at once.
 *
 * @param state how they stand
 * @param period in which they became an order, or reached {@code milestone}, where there is one
 * @param milestone that they reached
 * @param due when they are expected
 * @param confidence how sure they are, as their forecast category says
 * @param owner who sells them, with whichever account
 * @param customer what their customer is called, with typing mistakes
 * @param currency in which their value is told
 * @param portion which part of the number of {@code period}; without a period, it means nothing
 */
public record DealFilter(
        DealState state,
        Optional<Period> period,
        Optional<Milestone> milestone,
        Optional<Due> due,
        Optional<Confidence> confidence,
        Optional<PersonRef> owner,
        Optional<String> customer,
        Optional<Currency> currency,
        Optional<Portion> portion) {
    /** All deals in that state. */
    public static DealFilter in(DealState state) {
        return new DealFilter(
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Those of them that are due then. */
    public DealFilter due(Due when) {
        return new DealFilter(
                state, period, milestone, Optional.of(when), confidence, owner, customer, currency, portion);
    }

    /** What of it somebody may name that nobody knows. */
    public enum Name {
        /** {@link DealFilter#owner}. */
        OWNER,
        /** The key of {@link DealFilter#portion}. */
        GROUP,
        /** The number of {@link DealFilter#period}, which was never published. */
        VIEW
    }

    /**
     * A part of the number of a period.
     *
     * @param reported whether of the number as it was published, or as it is known now
     * @param by how that is split; empty: all of it
     * @param key which {@link io.wonce.domain.counting.Share}; blank: that of which the ledger does not know whose it is
     */
    public record Portion(boolean reported, Optional<Grouping> by, String key) {}
}
