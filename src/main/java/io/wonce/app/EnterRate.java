package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.Rate;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** A manager says what a currency is worth in the base currency, from a day on. What was published keeps the rates that it had. */
public final class EnterRate {
    private final Ledger ledger;
    private final InstantSource clock;

    public EnterRate(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Keeps that one {@code currency} is {@code value} of the base currency.
     *
     * @param currency another one than the base currency
     * @param value a {@link Rate#isRate rate}; empty: there is none of that day any more
     * @param day not in the future
     * @return {@link Answer.RatesShown}, or {@link Answer.Resolved} with the refusal for who is no manager
     */
    public Answer enter(
            OrganisationId organisation, Currency currency, Optional<BigDecimal> value, LocalDate day, Actor actor) {
        return ledger.write(
                organisation,
                books -> new Permission(books, actor).manages()
                        ? enter(books, currency, value, day, actor)
                        : new Answer.Resolved(Verb.RATE, new Resolution.Refused(Refusal.MANAGERS_ONLY)));
    }

    private Answer enter(Books books, Currency currency, Optional<BigDecimal> value, LocalDate day, Actor actor) {
        Instant now = clock.instant();
        Currency base = books.organisation().currency();
        books.people().see(actor.person());
        Optional<Rate> before = books.rates().lock(currency, base, day);
        Optional<Rate> after = value.map(worth -> new Rate(currency, base, worth, day, Rate.Source.ENTERED));
        if (!before.equals(after)) {
            new Entry(books, ChangeKind.RATED, actor, now)
                    .record(new Fact.Rated(before, after))
                    .close();
        }
        return AskRates.shown(books, now, after);
    }
}
