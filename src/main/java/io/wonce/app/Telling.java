package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Person;
import io.wonce.domain.counting.Broken;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.outgoing.Lateness;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Result;
import io.wonce.domain.reading.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shows in chat what the books say now: outcomes in the place of prompts, and celebrations. */
final class Telling {
    private final Books books;
    private final Instant now;

    Telling(Books books, Instant now) {
        this.books = books;
        this.now = now;
    }

    /** Shows where {@code announcement} went, in the place of its prompt, and on its message. */
    void outcome(Announcement announcement, Result result, Optional<String> by, Optional<ChangeId> change) {
        Outgoing outcome = new Outgoing.Outcome(announcement.id(), result, by, change, late(announcement, result));
        books.outbox().show(Slot.prompt(announcement.id()), announcement.conversation(), outcome);
        new Signs(books).follow(announcement.message());
    }

    /**
     * What an announcement did to the deal it is on.
     *
     * @param first whether its milestone was reached by it
     * @param opened whether the deal was opened for it
     */
    Result result(Announcement announcement, DealSummary deal, boolean first, boolean opened) {
        if (announcement.statement().kind() == Kind.LOST) {
            return new Result.Ended(deal);
        }
        Optional<Milestone> milestone = announcement.milestone();
        if (milestone.isEmpty()) {
            return new Result.Awaited(deal, opened);
        }
        Instant reachedAt = deal.deal().milestones().getOrDefault(milestone.get(), announcement.at());
        return first
                ? new Result.Reached(deal, milestone.get(), opened, week())
                : new Result.Repeated(deal, milestone.get(), reachedAt, week());
    }

    /** What the books say now of an announcement that somebody has placed. */
    Result standing(Announcement announcement) {
        Optional<DealSummary> deal = announcement.placement().deal().flatMap(books.deals()::summary);
        if (deal.isEmpty()) {
            return announcement.placement() instanceof Placement.Withdrawn
                    ? new Result.Withdrawn()
                    : new Result.Dismissed();
        }
        boolean first = announcement
                .milestone()
                .map(deal.get().deal().milestones()::get)
                .filter(announcement.at()::equals)
                .isPresent();
        return result(announcement, deal.get(), first, false);
    }

    /** Celebrates what was reached by {@code announcement}, and takes celebrations back that no longer hold. */
    void celebrate(Announcement announcement, Written written) {
        if (etiquette().celebrates(announcement, now)) {
            celebrate(announcement, written.reached());
        }
        correct(written.reached().keySet());
    }

    private void celebrate(Announcement announcement, Map<DealId, Set<Milestone>> reached) {
        reached.forEach((id, milestones) -> milestones.forEach(milestone -> books.deals()
                .summary(id)
                .filter(deal -> deal.deal().status() instanceof DealStatus.Open)
                .ifPresent(deal -> celebrate(announcement, deal, milestone))));
    }

    /** Where it was celebrated before it is again, and nowhere else: it is seen once. */
    private void celebrate(Announcement announcement, DealSummary deal, Milestone milestone) {
        Set<Slot> before = celebrations(deal.deal().id(), milestone).keySet();
        List<Broken> records = before.isEmpty() ? new Umpire(books).broken(deal.deal(), milestone) : List.of();
        Outgoing party = etiquette().dress(party(deal, milestone, announcement).breaking(records));
        before.forEach(slot -> books.outbox().revise(slot, party));
        if (before.isEmpty()) {
            etiquette()
                    .stages(announcement, deal)
                    .forEach(stage -> books.outbox()
                            .show(
                                    Slot.celebration(
                                            deal.deal().id(),
                                            milestone,
                                            stage.channel().platform()),
                                    stage,
                                    party));
        }
    }

    private Map<Slot, Outgoing> celebrations(DealId deal, Milestone milestone) {
        return books.outbox().shown(Slot.celebrations(deal, milestone));
    }

    /** Edits the celebrations of the deals touched: those that hold no longer are recalled, those that hold again return. */
    void correct(Set<DealId> touched) {
        touched.forEach(id -> books.deals().summary(id).ifPresent(this::correct));
    }

    /** The real count of the running week. */
    OrderCount week() {
        Organisation organisation = books.organisation();
        Period week = Period.week(now.atZone(organisation.zone()).toLocalDate(), organisation.weekStart());
        return books.counts().count(week, now);
    }

    private Optional<Lateness> late(Announcement announcement, Result result) {
        boolean missed = result instanceof Result.Reached reached
                && !etiquette().celebrates(announcement, now)
                && celebrations(reached.deal().deal().id(), reached.milestone()).isEmpty();
        return missed ? Optional.of(Lateness.NOT_CELEBRATED) : new Punctuality(books).of(announcement);
    }

    private void correct(DealSummary summary) {
        Deal deal = summary.deal();
        boolean undone = deal.status() instanceof DealStatus.Retracted;
        boolean stands = deal.status() instanceof DealStatus.Open;
        Map<Slot, Outgoing> shown = books.outbox()
                .shown(Stream.of(Milestone.values())
                        .flatMap(milestone -> Slot.celebrations(deal.id(), milestone).stream())
                        .toList());
        for (Milestone milestone : Milestone.values()) {
            boolean holds = deal.milestones().containsKey(milestone) && !undone;
            for (Slot slot : Slot.celebrations(deal.id(), milestone)) {
                if (!holds && shown.get(slot) instanceof Outgoing.Celebration && (undone || stands)) {
                    books.outbox().revise(slot, new Outgoing.Recalled(summary, milestone));
                }
                if (holds && stands && shown.get(slot) instanceof Outgoing.Recalled) {
                    Outgoing.Celebration again = new Outgoing.Celebration(summary, milestone, List.of(), week());
                    books.outbox().revise(slot, etiquette().dress(again));
                }
            }
        }
    }

    private Outgoing.Celebration party(DealSummary deal, Milestone milestone, Announcement announcement) {
        List<String> announcers = new Credit(books)
                .of(announcement).map(Person::name).or(deal::ownerName).stream().toList();
        return new Outgoing.Celebration(deal, milestone, announcers, week());
    }

    private Etiquette etiquette() {
        return new Etiquette(books.organisation());
    }
}
