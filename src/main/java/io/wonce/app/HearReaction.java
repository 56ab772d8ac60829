package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Messages.Claim;
import io.wonce.app.port.WinReactions.Effect;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Somebody puts the reaction on a message that says "this is a win", or takes it away. */
public final class HearReaction {
    private static final Hearing NOTHING = new Hearing(List.of(), false);
    private static final Reading UNREAD = new Reading(1, List.of(), List.of());

    private final Ledger ledger;
    private final Reads reader;
    private final Intake intake;
    private final InstantSource clock;

    public HearReaction(Desk desk) {
        this.ledger = desk.ledger();
        this.reader = new TakenAsWin(desk.reader());
        this.intake = desk.intake();
        this.clock = desk.clock();
    }

    /** Whether a reaction says so in this organisation; ask before the message is fetched. */
    public boolean meansWin(OrganisationId organisation, Emoji reaction) {
        return ledger.write(
                organisation,
                books -> books.organisation().celebrations().winReaction().equals(reaction));
    }

    /**
     * Takes {@code message} as an announcement of its author. One that Wonce knows already stays as it is, but for what somebody
     * had dismissed or a reaction taken away had withdrawn: that is asked about again. Robots' reactions say nothing.
     */
    public Hearing hear(OrganisationId organisation, IncomingMessage message, Person reactor) {
        if (reactor.role() == Role.ROBOT) {
            return NOTHING;
        }
        Reading reading = read(organisation, message);
        return ledger.write(organisation, books -> hear(books, message, reading, reactor));
    }

    /** What {@code message} says as a win, and nothing where its words were taken out of the books; never within a transaction. */
    Reading read(OrganisationId organisation, IncomingMessage message) {
        boolean isRemoved = ledger.write(organisation, books -> books.messages().isRemoved(message.ref()));
        return isRemoved ? UNREAD : reader.read(organisation, message);
    }

    /**
     * The reaction is gone. After the last one, what was asked about because of them and nobody has placed is withdrawn, and so
     * is what exists because of them only; a deal that rests on it is flagged.
     */
    public void takeBack(OrganisationId organisation, MessageRef message, Person reactor) {
        ledger.write(organisation, books -> {
            books.people().see(reactor);
            Effect effect = books.reactions().lock(message);
            boolean wasLast = books.reactions().remove(message, reactor.ref())
                    && !books.reactions().any(message);
            if (wasLast && effect != Effect.NOTHING) {
                withdraw(books, message, effect, acting(reactor));
            }
            return wasLast;
        });
    }

    /** The same as the public one within a transaction that is open already; {@code reading} is what {@link #read} tells. */
    Hearing hear(Books books, IncomingMessage message, Reading reading, Person reactor) {
        books.people().see(reactor);
        Claim claim = books.messages().claim(message);
        if (claim == Claim.DELETED) {
            return new Hearing(List.of(), true);
        }
        if (claim == Claim.FIRST) {
            books.people().see(message.author());
        }
        Effect effect = books.reactions().lock(message.ref());
        books.reactions().add(message.ref(), reactor.ref());
        return claim == Claim.FIRST
                ? new Hearing(announce(books, message, reading, acting(reactor)), false)
                : new Hearing(reopen(books, message, effect, acting(reactor)), true);
    }

    private List<Announcement> announce(Books books, IncomingMessage message, Reading reading, Actor reactor) {
        Instant now = clock.instant();
        books.reactions().keep(message.ref(), Effect.ANNOUNCED);
        Entry entry = new Entry(books, ChangeKind.REACTED, reactor, now);
        List<Announcement> announced = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            announced.add(books.announcements().add(message, announced.size(), statement, reading.score()));
        }
        announced.forEach(
                added -> entry.record(new Fact.Placed(added.id(), new Placement.Withdrawn(), added.placement())));
        entry.close();
        announced.forEach(announcement -> intake.settle(books, announcement, now));
        return books.announcements().of(message.ref());
    }

    private List<Announcement> reopen(Books books, IncomingMessage message, Effect effect, Actor reactor) {
        List<Announcement> known = books.announcements().of(message.ref());
        List<Announcement> closed = known.stream()
                .filter(announcement -> announcement.placement() instanceof Placement.Dismissed
                        || (effect != Effect.NOTHING && announcement.placement() instanceof Placement.Withdrawn))
                .toList();
        if (closed.isEmpty() || !restore(books, message)) {
            return known;
        }
        if (effect == Effect.NOTHING) {
            books.reactions().keep(message.ref(), Effect.REOPENED);
        }
        Entry entry = new Entry(books, ChangeKind.REACTED, reactor, clock.instant());
        closed.forEach(announcement -> entry.place(announcement, new Placement.Unresolved()));
        entry.close();
        closed.forEach(announcement ->
                books.announcements().find(announcement.id()).ifPresent(reopened -> intake.ask(books, reopened)));
        return books.announcements().of(message.ref());
    }

    /** The words in the books hold: those of a message that was pointed at may be anybody's. False for what was deleted. */
    private static boolean restore(Books books, IncomingMessage message) {
        String text = books.messages().text(message.ref()).orElseGet(message::text);
        return books.messages().revise(message.ref(), text).isPresent();
    }

    private void withdraw(Books books, MessageRef message, Effect effect, Actor reactor) {
        Withdrawal withdrawal = new Withdrawal(books, reactor, clock.instant());
        books.announcements().of(message).stream()
                .filter(announcement -> announcement.placement() instanceof Placement.Unresolved
                        || (effect == Effect.ANNOUNCED
                                && announcement.placement().deal().isPresent()))
                .forEach(announcement -> withdrawal.withdraw(announcement, ChangeKind.REACTION_REMOVED));
        boolean announcesNothing = books.announcements().of(message).stream()
                .allMatch(announcement -> announcement.placement() instanceof Placement.Withdrawn
                        && announcement.placement().supports().isEmpty());
        if (announcesNothing) {
            books.messages().revise(message, "");
        }
    }

    private static Actor acting(Person reactor) {
        return new Actor(reactor, Surface.REACTION);
    }
}
