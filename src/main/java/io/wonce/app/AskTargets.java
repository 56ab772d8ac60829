package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.Progress;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.time.InstantSource;
import java.util.List;

/** Somebody asks what is to be reached, and how far it is. */
public final class AskTargets {
    private final Ledger ledger;
    private final InstantSource clock;

    public AskTargets(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** All targets, each in the period that is running. */
    public Answer ask(OrganisationId organisation) {
        return ledger.write(
                organisation, books -> new Answer.TargetsShown(new Aims(books, clock.instant()).running(), false));
    }

    /** The same, without an answer around it. */
    public List<Progress> running(OrganisationId organisation) {
        return ledger.write(organisation, books -> new Aims(books, clock.instant()).running());
    }

    /** The teams that can have one. */
    public List<String> teams(OrganisationId organisation) {
        return ledger.write(organisation, books -> books.salesTeams().names());
    }
}
