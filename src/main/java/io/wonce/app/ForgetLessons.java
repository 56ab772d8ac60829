package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.time.InstantSource;

/** A manager lets the reader forget all that people taught it. */
public final class ForgetLessons {
    private final Ledger ledger;
    private final InstantSource clock;

    public ForgetLessons(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** From now on it reads as it came. */
    public Resolution forget(OrganisationId organisation, Actor actor) {
        return ledger.write(
                organisation,
                books -> new Permission(books, actor).manages()
                        ? new Resolution.Forgotten(
                                books.lessons().forgetAll(actor.person().ref(), clock.instant()))
                        : new Resolution.Refused(Refusal.MANAGERS_ONLY));
    }
}
