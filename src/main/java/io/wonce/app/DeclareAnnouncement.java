package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Messages.Claim;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.linking.Decision;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A person states something about an order by a command or a form: no reading is needed, linking is. */
public final class DeclareAnnouncement {
    private static final double CERTAIN = 1;

    private final Ledger ledger;
    private final Inquiry inquiry;
    private final Intake intake;
    private final InstantSource clock;

    public DeclareAnnouncement(Desk desk) {
        this.ledger = desk.ledger();
        this.inquiry = desk.inquiry();
        this.intake = desk.intake();
        this.clock = desk.clock();
    }

    /**
     * Links {@code statement} where it is certain, opens a deal where nothing resembles it, and asks in between.
     *
     * @param command the command as a message; its key keeps a repeated delivery from declaring twice
     * @return Done with the deal, Done without one where the question now stands in the channel, or Repeated where the same
     *     person said the same a moment ago
     */
    public Resolution declare(OrganisationId organisation, IncomingMessage command, Statement statement) {
        return ledger.write(organisation, books -> declare(books, command, statement));
    }

    private Resolution declare(Books books, IncomingMessage command, Statement statement) {
        books.people().see(command.author());
        books.deals().lockCustomer(CustomerKey.of(statement.customer().orElse("")));
        Optional<DealSummary> said = new Echo(books)
                .of(command, statement)
                .flatMap(echo -> echo.placement().deal())
                .flatMap(books.deals()::summary);
        if (said.isPresent()) {
            return new Resolution.Repeated(said.get());
        }
        if (books.messages().claim(command) != Claim.FIRST) {
            return done(books, books.announcements().of(command.ref()).stream().findFirst());
        }
        Announcement announcement = books.announcements().add(command, 0, statement, CERTAIN);
        Instant now = clock.instant();
        Decision decision = inquiry.decide(books, announcement);
        if (decision instanceof Decision.New && statement.kind() != Kind.LOST) {
            Actor actor = new Actor(command.author(), Surface.COMMAND);
            return new Placing(books, actor, now)
                    .onNew(announcement, Optional.of(command.author().name()));
        }
        intake.settle(books, announcement, now);
        return done(books, books.announcements().find(announcement.id()));
    }

    private static Resolution done(Books books, Optional<Announcement> announcement) {
        return new Resolution.Done(
                Optional.empty(),
                announcement.flatMap(found -> found.placement().deal()).flatMap(books.deals()::summary));
    }
}
