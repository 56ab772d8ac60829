package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Slot;
import io.wonce.domain.change.Fact;
import io.wonce.domain.counting.Broken;
import io.wonce.domain.counting.CountingPolicies;
import io.wonce.domain.counting.Cycle;
import io.wonce.domain.counting.DayCount;
import io.wonce.domain.counting.Tempo;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sees which records an order breaks. Each is told once in its period, also where others add to it, or the order that broke it goes. */
final class Umpire {
    private static final int FEWEST_LARGE = 3;
    private static final int MONTHS_OF_TWO_QUARTERS = 6;

    private final Books books;

    Umpire(Books books) {
        this.books = books;
    }

    /** What {@code deal} broke by reaching {@code milestone}; nothing where that did not make it an order. */
    List<Broken> broken(Deal deal, Milestone milestone) {
        Organisation organisation = books.organisation();
        CountingPolicies policies = new CountingPolicies(books.settings().policies());
        Optional<Instant> reached = Optional.ofNullable(deal.milestones().get(milestone));
        Optional<Instant> counted = policies.countsFrom(deal.milestones());
        if (counted.isEmpty() || !counted.equals(reached) || !milestone.isAtLeast(policies.at(counted.get()))) {
            return List.of();
        }
        books.trophies().lock();
        LocalDate day = counted.get().atZone(organisation.zone()).toLocalDate();
        List<Broken> broken = new ArrayList<>(most(day, organisation));
        largest(deal).ifPresent(broken::add);
        return broken;
    }

    /**
     * Takes records out of the celebrations of deals that ended or became another one, and that of the largest order where what it is worth
     * was corrected: quietly, since the party was a party.
     */
    void follow(Set<DealId> touched, List<Fact> facts) {
        Set<DealId> corrected = facts.stream()
                .filter(Fact.Redescribed.class::isInstance)
                .map(fact -> ((Fact.Redescribed) fact).deal())
                .collect(Collectors.toSet());
        touched.stream().flatMap(id -> books.deals().find(id).stream()).forEach(deal -> {
            if (!(deal.status() instanceof DealStatus.Open)) {
                takeBack(deal, broken -> false);
            } else if (corrected.contains(deal.id())) {
                takeBack(
                        deal,
                        broken -> !(broken instanceof Broken.Largest largest) || isLarger(deal, largest.before()));
            }
        });
    }

    /** Also from milestones that the deal has no more: those of a merged one are gone with its announcements. */
    private void takeBack(Deal deal, Predicate<Broken> stays) {
        for (Milestone milestone : Milestone.values()) {
            books.outbox().shown(Slot.celebrations(deal.id(), milestone)).forEach((slot, shown) -> {
                if (shown instanceof Outgoing.Celebration party
                        && !party.records().stream().allMatch(stays)) {
                    books.outbox()
                            .revise(
                                    slot,
                                    party.breaking(party.records().stream()
                                            .filter(stays)
                                            .toList()));
                }
            });
        }
    }

    private static boolean isLarger(Deal deal, Money before) {
        return deal.description()
                .value()
                .filter(worth -> worth.currency().equals(before.currency()))
                .filter(worth -> worth.amount().compareTo(before.amount()) > 0)
                .isPresent();
    }

    /** All days ever are only asked for where the last months hold a candidate: most orders break nothing. */
    private List<Broken.Most> most(LocalDate day, Organisation organisation) {
        Tempo lately = tempo(books.trophies().daysSince(day.minusMonths(MONTHS_OF_TWO_QUARTERS)), organisation);
        List<Cycle> leading = Stream.of(Cycle.QUARTER, Cycle.MONTH, Cycle.WEEK)
                .filter(cycle -> lately.leads(cycle, day))
                .filter(cycle -> !books.receipts().has(key(cycle, lately, day)))
                .toList();
        if (leading.isEmpty()) {
            return List.of();
        }
        Tempo tempo = tempo(books.trophies().days(), organisation);
        return leading.stream()
                .flatMap(cycle ->
                        tempo
                                .broken(cycle, day)
                                .filter(most -> books.receipts().isFirst(key(cycle, tempo, day)))
                                .stream())
                .toList();
    }

    private static Tempo tempo(List<DayCount> days, Organisation organisation) {
        return new Tempo(days, organisation.weekStart(), organisation.fiscalStart());
    }

    private static String key(Cycle cycle, Tempo tempo, LocalDate day) {
        return "record:" + cycle + ":" + tempo.period(cycle, day).first();
    }

    private Optional<Broken> largest(Deal deal) {
        return books.trophies()
                .largestBeside(deal, FEWEST_LARGE)
                .filter(before -> isLarger(deal, before))
                .map(Broken.Largest::new);
    }
}
