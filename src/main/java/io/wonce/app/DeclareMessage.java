package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Messages.Claim;
import io.wonce.app.port.WinReactions.Effect;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.linking.Decision;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Somebody points at a message, and says which win it tells of. */
public final class DeclareMessage {
    private static final double CERTAIN = 1;

    private final Ledger ledger;
    private final Inquiry inquiry;
    private final Intake intake;
    private final InstantSource clock;

    public DeclareMessage(Desk desk) {
        this.ledger = desk.ledger();
        this.inquiry = desk.inquiry();
        this.intake = desk.intake();
        this.clock = desk.clock();
    }

    /**
     * Takes {@code message} as its author's announcement of {@code statement}: heard before or later, it is the same one. What
     * waits for an answer or was dismissed states that from now on; what is on a deal stays as it is. A deal is opened at once only
     * for who may answer the question, which else stands in the message's thread.
     *
     * @return Done with the deal; Done without one where the question stands in the thread; or Refused
     */
    public Resolution declare(OrganisationId organisation, IncomingMessage message, Statement statement, Person by) {
        return ledger.write(organisation, books -> {
            books.people().see(by);
            Claim claim = books.messages().claim(message);
            books.deals().lockCustomer(CustomerKey.of(statement.customer().orElse("")));
            if (claim == Claim.DELETED) {
                return new Resolution.Refused(Refusal.NO_SUCH_ANNOUNCEMENT);
            }
            if (claim == Claim.FIRST) {
                books.people().see(message.author());
            }
            Effect effect = books.reactions().lock(message.ref());
            books.reactions().add(message.ref(), by.ref());
            Actor actor = new Actor(by, Surface.PAGE);
            List<Announcement> known = books.announcements().of(message.ref());
            if (known.isEmpty() && books.messages().isRemoved(message.ref())) {
                return new Resolution.Refused(Refusal.NO_SUCH_ANNOUNCEMENT);
            }
            return known.isEmpty()
                    ? announce(books, message, statement, actor)
                    : correct(books, message, known, effect, statement, actor);
        });
    }

    private Resolution announce(Books books, IncomingMessage message, Statement statement, Actor actor) {
        books.reactions().keep(message.ref(), Effect.ANNOUNCED);
        Announcement added = books.announcements().add(message, 0, statement, CERTAIN);
        new Entry(books, ChangeKind.REACTED, actor, clock.instant())
                .record(new Fact.Placed(added.id(), new Placement.Withdrawn(), added.placement()))
                .close();
        return settle(books, added, actor);
    }

    private Resolution correct(
            Books books,
            IncomingMessage message,
            List<Announcement> known,
            Effect effect,
            Statement statement,
            Actor actor) {
        Announcement first = known.get(0);
        boolean isOpen = known.size() == 1
                && (first.placement() instanceof Placement.Unresolved
                        || first.placement() instanceof Placement.Dismissed);
        if (!isOpen) {
            return done(books, first);
        }
        if (!new Permission(books, actor).resolves(first)) {
            return new Resolution.Refused(Refusal.NOT_YOURS);
        }
        if (books.messages().revise(message.ref(), message.text()).isEmpty()) {
            return new Resolution.Refused(Refusal.NO_SUCH_ANNOUNCEMENT);
        }
        if (first.placement() instanceof Placement.Dismissed && effect == Effect.NOTHING) {
            books.reactions().keep(message.ref(), Effect.REOPENED);
        }
        Entry entry = new Entry(books, ChangeKind.REACTED, actor, clock.instant());
        if (!first.statement().equals(statement)) {
            entry.restate(first, statement);
        }
        if (first.placement() instanceof Placement.Dismissed) {
            entry.place(first, new Placement.Unresolved());
        }
        entry.close();
        return settle(books, books.announcements().find(first.id()).orElseThrow(), actor);
    }

    private Resolution settle(Books books, Announcement announcement, Actor actor) {
        Instant now = clock.instant();
        boolean mayAnswer = new Permission(books, actor).resolves(announcement);
        if (mayAnswer && inquiry.decide(books, announcement) instanceof Decision.New) {
            return new Placing(books, actor, now)
                    .onNew(announcement, Optional.of(actor.person().name()));
        }
        intake.settle(books, announcement, now);
        return done(books, books.announcements().find(announcement.id()).orElseThrow());
    }

    private static Resolution done(Books books, Announcement announcement) {
        Optional<DealSummary> deal = announcement.placement().deal().flatMap(books.deals()::summary);
        return new Resolution.Done(Optional.empty(), deal);
    }
}
