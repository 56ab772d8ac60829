package io.wonce.app;

import io.wonce.app.DealFile.Act;
import io.wonce.app.DealFile.Event;
import io.wonce.app.port.Books;
import io.wonce.app.port.Changes.Numbered;
import io.wonce.app.port.Ledger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody looks at a deal, and wants to know what they may do with it. */
public final class InspectDeal {
    private final Ledger ledger;

    public InspectDeal(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The deal with its story; empty where there is none with this id. */
    public Optional<DealFile> inspect(OrganisationId organisation, DealId id, Actor actor) {
        return ledger.write(organisation, books -> books.deals().summary(id).map(deal -> file(books, deal, actor)));
    }

    private static DealFile file(Books books, DealSummary summary, Actor actor) {
        Deal deal = summary.deal();
        List<Numbered> story = books.changes().story(deal.id());
        Answer.DealShown shown = ShowDeal.show(
                books, summary, story.stream().map(Numbered::change).toList());
        Set<AnnouncementId> movable = movable(books, deal, shown.announcements(), actor);
        return new DealFile(
                shown,
                events(books, story, actor),
                acts(books, deal, actor),
                movable,
                shown.announcements().size() < 2 ? Set.of() : movable,
                Seen.of(books, deal.id()));
    }

    private static List<Event> events(Books books, List<Numbered> story, Actor actor) {
        Undoing undoing = new Undoing(books, actor);
        Set<ChangeId> undone = story.stream()
                .flatMap(change -> change.change().undoes().stream())
                .collect(Collectors.toSet());
        return story.stream()
                .map(change -> new Event(
                        change.id(),
                        ShowDeal.told(books, change.change()),
                        undoing.isOffered(change.id(), change.change()),
                        undone.contains(change.id())))
                .toList();
    }

    private static Set<Act> acts(Books books, Deal deal, Actor actor) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        boolean isThere =
                !(deal.status() instanceof DealStatus.Retracted || deal.status() instanceof DealStatus.MergedInto);
        if (!isThere || !new Permission(books, actor).changes(deal)) {
            return acts;
        }
        acts.addAll(EnumSet.of(Act.EDIT, Act.MERGE, Act.CREDIT));
        if (deal.status() instanceof DealStatus.Open) {
            acts.add(Act.POSTPONE);
            acts.add(Policies.counts(books, deal) ? Act.CANCEL : Act.LOSE);
        }
        if (deal.flagged()) {
            acts.add(Act.KEEP);
        }
        return acts;
    }

    /** Whoever may say where they belong; to be split off, one has to stay. */
    private static Set<AnnouncementId> movable(Books books, Deal deal, List<Announcement> on, Actor actor) {
        Permission permission = new Permission(books, actor);
        return on.stream()
                .filter(announcement -> announcement.placement().deal().equals(Optional.of(deal.id())))
                .filter(permission::resolves)
                .map(Announcement::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
