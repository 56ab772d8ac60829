package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.deal.Rate;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody asks what currencies are worth. */
public final class AskRates {
    private final Ledger ledger;
    private final InstantSource clock;

    public AskRates(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The newest rate of each currency into the base currency, as of today in the organisation's zone. */
    public Answer.RatesShown ask(OrganisationId organisation) {
        return ledger.write(organisation, books -> shown(books, clock.instant(), Optional.empty()));
    }

    static Answer.RatesShown shown(Books books, Instant now, Optional<Rate> entered) {
        Organisation organisation = books.organisation();
        LocalDate today = now.atZone(organisation.zone()).toLocalDate();
        return new Answer.RatesShown(
                organisation.currency(), today, books.rates().on(today, organisation.currency()), entered);
    }
}
