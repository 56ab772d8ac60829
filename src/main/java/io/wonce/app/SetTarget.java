package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A manager says what is to be reached. */
public final class SetTarget {
    private final Ledger ledger;
    private final InstantSource clock;

    public SetTarget(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Sets the goal of {@code aim} from now on; empty: nothing is to be reached any more.
     *
     * @return {@link Answer.TargetsShown}, or {@link Answer.Resolved} with the refusal for who is no manager
     */
    public Answer set(OrganisationId organisation, Aim aim, Optional<BigDecimal> goal, Actor actor) {
        return ledger.write(organisation, books -> {
            if (!new Permission(books, actor).manages()) {
                return new Answer.Resolved(Verb.TARGET, new Resolution.Refused(Refusal.MANAGERS_ONLY));
            }
            Instant now = clock.instant();
            books.settings().lock();
            record(books, new Fact.Targeted(aim, books.targets().lock(aim), goal), actor, now);
            return new Answer.TargetsShown(new Aims(books, now).running(), true);
        });
    }

    /** Keeps that a target is another one, where it is. */
    static void record(Books books, Fact.Targeted targeted, Actor actor, Instant now) {
        if (!targeted.from().equals(targeted.to())) {
            new Entry(books, ChangeKind.TARGETED, actor, now).record(targeted).close();
        }
    }
}
