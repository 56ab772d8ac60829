package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.reading.Kind;
import java.time.InstantSource;
import java.util.Optional;

/** A person says which milestone a win tells of. */
public final class NameMilestone {
    private final Ledger ledger;
    private final InstantSource clock;

    public NameMilestone(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Keeps it; where the announcement is on a deal, the deal's milestones follow. */
    public Resolution name(OrganisationId organisation, AnnouncementId id, Milestone milestone, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.resolve(
                        books, id, actor, announcement -> name(books, announcement, milestone, actor)));
    }

    private Resolution name(Books books, Announcement announcement, Milestone milestone, Actor actor) {
        if (announcement.statement().kind() != Kind.WIN) {
            return new Resolution.Refused(Refusal.NOT_POSSIBLE);
        }
        Written written = new Entry(books, ChangeKind.MILESTONE_NAMED, actor, clock.instant())
                .name(announcement, milestone)
                .close();
        Announcement named = books.announcements().find(announcement.id()).orElseThrow();
        Optional<DealSummary> deal = named.placement().deal().flatMap(books.deals()::summary);
        deal.ifPresentOrElse(on -> show(books, named, on, written, actor), () -> answerPrompt(books, named));
        return new Resolution.Done(Optional.of(written.id()), deal);
    }

    private void show(Books books, Announcement named, DealSummary deal, Written written, Actor actor) {
        Telling telling = new Telling(books, clock.instant());
        DealId id = deal.deal().id();
        boolean first = named.milestone().filter(written.reached(id)::contains).isPresent();
        Optional<ChangeId> change = Optional.of(written.id());
        telling.outcome(
                named,
                telling.result(named, deal, first, false),
                Optional.of(actor.person().name()),
                change);
        telling.celebrate(named, written);
    }

    private static void answerPrompt(Books books, Announcement named) {
        Slot slot = Slot.prompt(named.id());
        books.outbox()
                .shown(slot)
                .filter(Outgoing.Prompt.class::isInstance)
                .map(Outgoing.Prompt.class::cast)
                .ifPresent(prompt -> books.outbox().show(slot, named.conversation(), prompt.naming(named.milestone())));
    }
}
