package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.Almanac;
import io.wonce.domain.counting.Cycle;
import io.wonce.domain.counting.Progress;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        return ledger.write(organisation, books -> shown(books, clock.instant(), false));
    }

    /** The same within a transaction. */
    static Answer.TargetsShown shown(Books books, Instant now, boolean changed) {
        Running running = running(books, now);
        return new Answer.TargetsShown(
                running.targets(), changed, Optional.of(running.basis().footing()));
    }

    /** The same, with what it rests on in the longest of those periods. */
    public Running running(OrganisationId organisation) {
        return ledger.write(organisation, books -> running(books, clock.instant()));
    }

    private static Running running(Books books, Instant now) {
        Organisation ours = books.organisation();
        Almanac today = new Almanac(now.atZone(ours.zone()).toLocalDate(), ours.weekStart(), ours.fiscalStart());
        List<Progress> targets = new Aims(books, now).running();
        Cycle longest = targets.stream()
                .map(progress -> progress.target().aim().cycle())
                .max(Comparator.naturalOrder())
                .orElse(Cycle.YEAR);
        return new Running(targets, Basis.of(books, longest.running(today), now));
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
