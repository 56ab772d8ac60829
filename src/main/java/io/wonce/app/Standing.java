package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.TeamName;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Rate;
import java.util.Optional;
import java.util.Set;

/** Tells whether what a change made is still so: only then can it be taken back. */
final class Standing {
    private final Books books;
    private final boolean locks;

    private Standing(Books books, boolean locks) {
        this.books = books;
        this.locks = locks;
    }

    /** For who takes it back at once: what it made stays so until the end of the transaction. */
    static Standing locking(Books books) {
        return new Standing(books, true);
    }

    /** For who wants to know. */
    static Standing looking(Books books) {
        return new Standing(books, false);
    }

    boolean holds(Change change) {
        return change.facts().stream().allMatch(fact -> holds(fact, change));
    }

    private boolean holds(Fact fact, Change change) {
        if (fact instanceof Fact.Placed placed) {
            return announcement(placed.announcement())
                    .filter(announcement -> announcement.placement().equals(placed.to()))
                    .isPresent();
        }
        if (fact instanceof Fact.MilestoneNamed named) {
            return announcement(named.announcement())
                    .filter(announcement -> announcement.named().equals(named.to()))
                    .isPresent();
        }
        if (fact instanceof Fact.StatusChanged status) {
            return deal(status.deal())
                    .filter(deal -> deal.status().equals(status.to()))
                    .filter(deal -> !(status.from() instanceof DealStatus.Retracted) || isOnlyFor(deal, change))
                    .isPresent();
        }
        if (fact instanceof Fact.Redescribed redescribed) {
            return deal(redescribed.deal())
                    .filter(deal -> deal.description().equals(redescribed.to()))
                    .isPresent();
        }
        if (fact instanceof Fact.Credited credited) {
            return deal(credited.deal())
                    .filter(deal -> isSame(books.deals().credits(deal.id()), credited.to()))
                    .isPresent();
        }
        if (fact instanceof Fact.Targeted targeted) {
            return books.targets().goal(targeted.aim()).equals(targeted.to());
        }
        if (fact instanceof Fact.Teamed teamed) {
            return team(teamed.who()).equals(teamed.to());
        }
        if (fact instanceof Fact.Judged judged) {
            return locks
                    && books.matches()
                            .lock(judged.match())
                            .filter(match -> match.verdict() == judged.to())
                            .isPresent();
        }
        if (fact instanceof Fact.Snoozed snoozed) {
            return deal(snoozed.deal()).isPresent()
                    && books.reminders().snoozedUntil(snoozed.deal()).equals(snoozed.to());
        }
        if (fact instanceof Fact.Flagged flagged) {
            return deal(flagged.deal())
                    .filter(deal -> deal.flagged() == flagged.to())
                    .isPresent();
        }
        return fact instanceof Fact.Rated rated && isSo(rated);
    }

    private boolean isSo(Fact.Rated rated) {
        return rated.to()
                .or(rated::from)
                .map(this::rate)
                .filter(rated.to()::equals)
                .isPresent();
    }

    /** That of the same day. */
    private Optional<Rate> rate(Rate rate) {
        return locks
                ? books.rates().lock(rate.currency(), rate.base(), rate.day())
                : books.rates().on(rate.day(), rate.base()).stream()
                        .filter(known -> known.currency().equals(rate.currency())
                                && known.day().equals(rate.day()))
                        .findFirst();
    }

    private Optional<TeamName> team(PersonRef who) {
        return locks ? books.salesTeams().lock(who) : books.salesTeams().assigned(who);
    }

    private Optional<Announcement> announcement(AnnouncementId id) {
        return locks ? books.announcements().lock(id) : books.announcements().find(id);
    }

    private Optional<Deal> deal(DealId id) {
        return locks ? books.deals().lock(id) : books.deals().find(id);
    }

    /** In whichever order they were told. */
    private static boolean isSame(Credits one, Credits other) {
        return Set.copyOf(one.parts()).equals(Set.copyOf(other.parts()));
    }

    /** Whether nothing else was put on a deal since it was opened. */
    private boolean isOnlyFor(Deal deal, Change change) {
        return books.announcements().supporting(deal.id()).stream()
                .allMatch(announcement -> change.facts().stream()
                        .anyMatch(fact -> fact instanceof Fact.Placed placed
                                && placed.announcement().equals(announcement.id())));
    }
}
