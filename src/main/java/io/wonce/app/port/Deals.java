package io.wonce.app.port;

import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.linking.TokenRarity;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The deals. */
public interface Deals {
    /** Holds off everybody else who opens a deal for this customer, until the end of the transaction. */
    void lockCustomer(CustomerKey customer);

    /** A new deal with the next number, {@link DealStatus.Open}. */
    Deal open(Description description, Instant at);

    Optional<Deal> find(DealId id);

    /** Finds it and locks it until the end of the transaction. */
    Optional<Deal> lock(DealId id);

    Optional<DealSummary> summary(DealId id);

    void setStatus(DealId id, DealStatus status);

    void describe(DealId id, Description description);

    void flag(DealId id, boolean flagged);

    /**
     * Works out the milestones again from the announcements placed on the deal.
     *
     * @return those that it reached by this
     */
    Set<Milestone> refreshMilestones(DealId id);

    /**
     * Deals that {@code heard} may belong to: by reference, thread, same text, neighbours and customer blocks; at most a few
     * dozen, however large the ledger.
     */
    List<KnownDeal> candidates(Heard heard);

    /** How rare the words of customer names are in this ledger. */
    TokenRarity rarity(Collection<String> customerNames);

    /** For people who search: by id, customer (typing mistakes forgiven), reference or owner; the best first. */
    List<DealSummary> search(String words, int limit);
}
