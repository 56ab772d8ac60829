package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
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
        return ledger.write(organisation, books -> {
            if (!new Permission(books, actor).manages()) {
                return new Resolution.Refused(Refusal.MANAGERS_ONLY);
            }
            int forgotten = books.lessons().forgetAll(actor.person().ref(), clock.instant());
            if (forgotten > 0) {
                new HouseLog(books, actor, clock.instant()).keep(ChangeKind.LESSONS_FORGOTTEN);
            }
            return new Resolution.Forgotten(forgotten);
        });
    }
}
