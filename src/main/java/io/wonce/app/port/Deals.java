package io.wonce.app.port;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.Credits;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The deals. */
public interface Deals {
    /** Holds off everybody else who opens a deal for this customer, until the end of the transaction. */
    void lockCustomer(CustomerKey customer);

    /** A new deal with the next number, {@link DealStatus.Open}. */
    Deal open(Description description, Instant at);

    /** Empty where there is no such number; merged and retracted deals are found too. */
    Optional<Deal> find(DealId id);

    /** Finds it and locks it until the end of the transaction. */
    Optional<Deal> lock(DealId id);

    /** The deal with what people want to see beside it; empty where there is no such number. */
    Optional<DealSummary> summary(DealId id);

    /** Sets it without a look at the old one: which steps are legal is the lifecycle's to say. */
    void setStatus(DealId id, DealStatus status);

    /** Replaces the whole description; a new customer name is found from now on. */
    void describe(DealId id, Description description);

    /** Those that people with these accounts own, earned or announced. */
    Set<DealId> of(Set<PersonRef> accounts);

    /** Who earned it, where somebody split that; else {@link Credits#OWNERS}. */
    Credits credits(DealId id);

    /** The same of several deals at once; those that nobody split are left out. */
    Map<DealId, Credits> credits(Collection<DealId> ids);

    /** Replaces who earned it. */
    void credit(DealId id, Credits credits);

    /** Marks that somebody has to decide about it, or no longer. */
    void flag(DealId id, boolean flagged);

    /**
     * Works out the milestones again from the announcements placed on the deal.
     *
     * @param now when that is; what is new since is news of then, where it is not too old to be celebrated
     * @return those that it reached by this
     */
    Set<Milestone> refreshMilestones(DealId id, Instant now);

    /**
     * Deals that {@code heard} may belong to: by reference, thread, same text, neighbours and customer blocks; at most a few
     * dozen, however large the ledger.
     */
    List<KnownDeal> candidates(Heard heard);

    /** How rare the words of customer names are in this ledger. */
    TokenRarity rarity(Collection<String> customerNames);

    /** For people who search: by id, customer (typing mistakes forgiven), reference or owner; the best first. */
    List<DealSummary> search(String words, int limit);

    /** Those that {@code owner} sells, but for retracted and merged ones; last spoken of first. */
    List<DealSummary> ownedBy(PersonRef owner, int limit);
}
