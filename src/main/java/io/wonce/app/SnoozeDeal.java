package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** Somebody does not want to be nudged about a deal for a week. */
public final class SnoozeDeal {
    private static final int DAYS = 7;

    private final Ledger ledger;
    private final InstantSource clock;

    public SnoozeDeal(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Until the same day of the next week; a second click on that day changes nothing. */
    public Resolution snooze(OrganisationId organisation, DealId id, Actor actor) {
        return ledger.write(
                organisation, books -> Addressed.change(books, id, actor, deal -> snooze(books, deal, actor)));
    }

    private Resolution snooze(Books books, Deal deal, Actor actor) {
        Instant now = clock.instant();
        ZoneId zone = books.organisation().zone();
        Instant until =
                now.atZone(zone).toLocalDate().plusDays(DAYS).atStartOfDay(zone).toInstant();
        if (books.reminders().snoozedUntil(deal.id()).equals(Optional.of(until))) {
            return new Resolution.Done(Optional.empty(), books.deals().summary(deal.id()));
        }
        Written written = new Entry(books, ChangeKind.SNOOZED, actor, now)
                .snooze(deal.id(), until)
                .close();
        return new Resolution.Done(Optional.of(written.id()), books.deals().summary(deal.id()));
    }
}
