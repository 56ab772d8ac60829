package io.wonce.app;

import io.wonce.app.port.Changes;
import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.OrganisationId;
import java.util.List;

/** A program follows what changes; whoever goes on from the last change that they got misses none. */
public final class FollowChanges {
    private final Ledger ledger;

    public FollowChanges(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The changes that follow {@code after}, 0 for all, oldest first. Nobody who writes waits while they are read. */
    public List<Changes.Numbered> follow(OrganisationId organisation, long after, int most) {
        long last = ledger.write(organisation, books -> books.changes().last());
        return ledger.write(organisation, books -> books.changes().between(after, last, most));
    }
}
