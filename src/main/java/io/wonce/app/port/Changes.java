package io.wonce.app.port;

import io.wonce.domain.change.Change;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import java.util.List;
import java.util.Optional;

/** Every change of the ledger, append-only. */
public interface Changes {
    /** Adds one at the end; what it tells must have happened in the same transaction. */
    ChangeId append(Change change);

    /** Empty where there is no such number. */
    Optional<Change> find(ChangeId id);

    /** The same with the deals that it is about. */
    Optional<Numbered> numbered(ChangeId id);

    /** Finds it and holds off everybody else who takes it back, until the end of the transaction. */
    Optional<Change> lock(ChangeId id);

    /** The change that took {@code id} back, if any. */
    Optional<ChangeId> undoneBy(ChangeId id);

    /** The last change of a person that was not undone and is not itself an undo. */
    Optional<ChangeId> lastOf(PersonRef person);

    /** The last change of a deal; empty where it has none. */
    Optional<ChangeId> lastOf(DealId deal);

    /** The story of a deal, oldest first. */
    default List<Change> of(DealId deal) {
        return story(deal).stream().map(Numbered::change).toList();
    }

    /** The same with the numbers, and the other deals that each change is about. */
    List<Numbered> story(DealId deal);

    /**
     * The last number that is kept, 0 where there is none. Waits for changes under way, and holds off others until the end of the
     * transaction: none below it is kept later.
     */
    long last();

    /** The changes that follow {@code after}, up to {@code last}, oldest first. */
    List<Numbered> between(long after, long last, int most);

    /**
     * A change with its number.
     *
     * @param deals those that it is about
     */
    record Numbered(ChangeId id, Change change, List<DealId> deals) {
        public Numbered {
            deals = List.copyOf(deals);
        }
    }
}
