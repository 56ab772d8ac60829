package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.SignIns;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.outgoing.Answer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Somebody asks for the dashboard, and gets a link that lets them in once. */
public final class OfferDashboard implements DashboardDoor {
    private static final Duration LASTING = Duration.ofMinutes(5);

    private final Ledger ledger;
    private final SignIns signIns;
    private final DashboardAddress address;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public OfferDashboard(Ledger ledger, SignIns signIns, DashboardAddress address, InstantSource clock) {
        this.ledger = ledger;
        this.signIns = signIns;
        this.address = address;
        this.clock = clock;
    }

    /** {@link Answer.DashboardOffered} with a link for {@code actor} alone, good for five minutes. */
    @Override
    public Answer open(OrganisationId organisation, Actor actor) {
        Person person = actor.person();
        ledger.write(organisation, books -> introduce(books, person));
        Instant now = clock.instant();
        Ticket link = Ticket.draw(organisation, random);
        signIns.offer(link, person.ref(), now, now.plus(LASTING));
        Optional<String> inTeams = person.ref().platform() == Platform.TEAMS ? address.inTeams(link) : Optional.empty();
        return new Answer.DashboardOffered(address.inBrowser(link), inTeams);
    }

    /** Who only ever typed commands may never have been seen. */
    private static boolean introduce(Books books, Person person) {
        boolean isNew = books.people().find(person.ref()).isEmpty();
        if (isNew) {
            books.people().see(person);
        }
        return isNew;
    }
}
