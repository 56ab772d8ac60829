package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody says when a deal gets on: until then nobody is nudged about it. */
public final class PostponeDeal {
    private static final int EVEN_ODDS = 50;

    private final Ledger ledger;
    private final InstantSource clock;

    public PostponeDeal(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The first day on which something can be expected. */
    public LocalDate today(OrganisationId organisation) {
        return ledger.write(organisation, this::today);
    }

    /** Expects it on {@code date}, which has not passed, as likely as before; half, where nobody said. */
    public Resolution postpone(OrganisationId organisation, DealId id, LocalDate date, Actor actor) {
        return postpone(organisation, id, date, Seen.ANYHOW, actor);
    }

    /** The same, unless the deal changed since it was {@code seen}. */
    public Resolution postpone(OrganisationId organisation, DealId id, LocalDate date, Seen seen, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.change(books, id, seen, actor, deal -> postpone(books, deal, date, actor)));
    }

    private Resolution postpone(Books books, Deal deal, LocalDate date, Actor actor) {
        if (!(deal.status() instanceof DealStatus.Open) || date.isBefore(today(books))) {
            return new Resolution.Refused(Refusal.NOT_POSSIBLE);
        }
        Instant until =
                date.plusDays(1).atStartOfDay(books.organisation().zone()).toInstant();
        Description description = expected(deal.description(), date);
        if (description.equals(deal.description())
                && books.reminders().snoozedUntil(deal.id()).equals(Optional.of(until))) {
            return new Resolution.Done(Optional.empty(), books.deals().summary(deal.id()));
        }
        Written written = new Entry(books, ChangeKind.EXPECTED, actor, clock.instant())
                .describe(deal, description)
                .snooze(deal.id(), until)
                .close();
        return new Resolution.Done(Optional.of(written.id()), books.deals().summary(deal.id()));
    }

    private LocalDate today(Books books) {
        return clock.instant().atZone(books.organisation().zone()).toLocalDate();
    }

    private static Description expected(Description known, LocalDate date) {
        Optional<LocalDate> then = Optional.of(date);
        Expectation expectation = known.expectation()
                .map(before -> new Expectation(then, before.probability(), before.category()))
                .orElseGet(() -> new Expectation(then, EVEN_ODDS, ForecastCategory.PIPELINE));
        return new Description(known.customer(), known.value(), known.owner(), Optional.of(expectation));
    }
}
