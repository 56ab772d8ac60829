package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.Rate;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** A program gives out what currencies are worth, day by day. What is there already stays: people and earlier files come first. */
public final class ReadRates {
    private final Ledger ledger;
    private final InstantSource clock;

    public ReadRates(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Keeps the rates of {@code file} into the base currency, those of days to come left out; {@code by} is what the program is called. */
    public Taken read(OrganisationId organisation, EcbFile file, String by) {
        return ledger.write(organisation, books -> {
            Taken taken = read(books, file, by);
            books.rates().choose();
            return taken;
        });
    }

    /** The same with a file that nobody of the organisation sent. */
    Taken fetched(OrganisationId organisation, EcbFile file, String by) {
        return ledger.write(organisation, books -> read(books, file, by));
    }

    /** Into which currency rates are read now. */
    Currency base(OrganisationId organisation) {
        return ledger.write(organisation, books -> books.organisation().currency());
    }

    private Taken read(Books books, EcbFile file, String by) {
        Instant now = clock.instant();
        Organisation organisation = books.organisation();
        LocalDate today = now.atZone(organisation.zone()).toLocalDate();
        List<Rate> rates = file.in(organisation.currency()).stream()
                .filter(rate -> !rate.day().isAfter(today))
                .toList();
        int added = rates.isEmpty() ? 0 : books.rates().add(rates);
        if (added > 0) {
            Actor actor = actor(books, by);
            books.people().see(actor.person());
            new Entry(books, ChangeKind.RATES_READ, actor, now)
                    .record(new Fact.RatesRead(
                            organisation.currency(),
                            rates.get(0).day(),
                            rates.get(rates.size() - 1).day(),
                            added))
                    .close();
        }
        return new Taken(organisation.currency(), rates.size(), added);
    }

    private static Actor actor(Books books, String by) {
        return Program.in(books, by)
                .map(Program::actor)
                .orElseGet(() -> new Actor(
                        new Person(
                                new PersonRef(Platform.BROWSER, "api:" + by),
                                by,
                                Role.ROBOT,
                                Optional.empty(),
                                books.organisation().language()),
                        Surface.API));
    }

    /**
     * What became of a file.
     *
     * @param base into which currency it was read
     * @param read how many rates of days until today it holds into that one
     * @param added how many of those were not there yet
     */
    public record Taken(Currency base, int read, int added) {}
}
