package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody who was nudged about a deal says that it has reached a milestone: that is an announcement like any other. */
public final class ConfirmMilestone {
    private static final double CERTAIN = 1;

    private final Ledger ledger;
    private final InstantSource clock;

    public ConfirmMilestone(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Announces it for the actor and celebrates it where the deal was talked about; once, however often it is said. */
    public Resolution confirm(OrganisationId organisation, DealId id, Milestone milestone, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.change(books, id, actor, deal -> confirm(books, deal, milestone, actor)));
    }

    private Resolution confirm(Books books, Deal deal, Milestone milestone, Actor actor) {
        if (!(deal.status() instanceof DealStatus.Open)) {
            return new Resolution.Refused(Refusal.NOT_POSSIBLE);
        }
        if (deal.milestones().containsKey(milestone)) {
            return new Resolution.Done(Optional.empty(), books.deals().summary(deal.id()));
        }
        Instant now = clock.instant();
        Announcement announcement = announce(books, deal, milestone, actor, now);
        Written written = new Entry(books, ChangeKind.CONFIRMED, actor, now)
                .place(announcement, new Placement.On(deal.id()))
                .close();
        Announcement placed = books.announcements().find(announcement.id()).orElseThrow();
        new Telling(books, now).celebrate(placed, written);
        return new Resolution.Done(Optional.of(written.id()), books.deals().summary(deal.id()));
    }

    private static Announcement announce(Books books, Deal deal, Milestone milestone, Actor actor, Instant now) {
        Conversation place = place(books, deal, actor);
        IncomingMessage said = new IncomingMessage(
                MessageRef.ofCommand(place.channel(), UUID.randomUUID().toString()),
                place.threadRoot(),
                actor.person(),
                deal.id() + " " + milestone,
                now,
                Optional.empty());
        books.messages().claim(said);
        Statement statement = new Statement(
                Kind.WIN,
                deal.description().customer(),
                Optional.empty(),
                List.of(),
                Optional.of(milestone),
                List.of(),
                OrderHint.UNSTATED);
        return books.announcements().add(said, 0, statement, CERTAIN);
    }

    /** Where it was announced last for others to hear; else nowhere but with who says it. */
    private static Conversation place(Books books, Deal deal, Actor actor) {
        return books.announcements().supporting(deal.id()).stream()
                .map(Announcement::conversation)
                .filter(conversation -> conversation.channel().directTo().isEmpty())
                .reduce((earlier, later) -> later)
                .orElseGet(
                        () -> Conversation.in(ChannelRef.direct(actor.person().ref())));
    }
}
