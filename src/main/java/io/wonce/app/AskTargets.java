package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.Almanac;
import io.wonce.domain.counting.Cycle;
import io.wonce.domain.counting.Progress;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.time.Instant;
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

    /** The same, with what it rests on in the longest of those periods. */
    public Running running(OrganisationId organisation) {
        return ledger.write(organisation, books -> {
            Instant now = clock.instant();
            Organisation ours = books.organisation();
            Almanac today = new Almanac(now.atZone(ours.zone()).toLocalDate(), ours.weekStart(), ours.fiscalStart());
            return new Running(new Aims(books, now).running(), Basis.of(books, Cycle.YEAR.running(today), now));
        });
    }

    /** The teams that can have one. */
    public List<String> teams(OrganisationId organisation) {
        return ledger.write(organisation, books -> books.salesTeams().names());
    }

    /** How far the targets are, in the periods that are running, and what that rests on. */
    public record Running(List<Progress> targets, Basis basis) {
        public Running {
            targets = List.copyOf(targets);
        }
    }
}
