package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Slot;
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
import java.util.stream.Stream;

/** Sees which records an order breaks. Each is told once in its period, also where others add to it, or it is broken anew. */
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
        LocalDate day = counted.get().atZone(organisation.zone()).toLocalDate();
        List<Broken> broken = new ArrayList<>(most(day, organisation));
        largest(deal).ifPresent(broken::add);
        return broken;
    }

    /** Takes records out of the celebrations of deals that ended or became another one: quietly, since the party was a party. */
    void follow(Set<DealId> touched) {
        touched.stream()
                .flatMap(id -> books.deals().find(id).stream())
                .filter(deal -> !(deal.status() instanceof DealStatus.Open))
                .forEach(this::takeBack);
    }

    private void takeBack(Deal deal) {
        deal.milestones()
                .keySet()
                .forEach(milestone -> books.outbox()
                        .shown(Slot.celebrations(deal.id(), milestone))
                        .forEach((slot, shown) -> {
                            if (shown instanceof Outgoing.Celebration party
                                    && !party.records().isEmpty()) {
                                books.outbox().revise(slot, party.breaking(List.of()));
                            }
                        }));
    }

    /** All days ever are only asked for where the last months hold a candidate: most orders break nothing. */
    private List<Broken.Most> most(LocalDate day, Organisation organisation) {
        Tempo lately = tempo(books.trophies().daysSince(day.minusMonths(MONTHS_OF_TWO_QUARTERS)), organisation);
        List<Cycle> leading = Stream.of(Cycle.QUARTER, Cycle.MONTH, Cycle.WEEK)
                .filter(cycle -> lately.leads(cycle, day))
                .toList();
        if (leading.isEmpty()) {
            return List.of();
        }
        Tempo tempo = tempo(books.trophies().days(), organisation);
        return leading.stream()
                .flatMap(cycle ->
                        tempo
                                .broken(cycle, day)
                                .filter(most ->
                                        isFirst(cycle, tempo.period(cycle, day).label()))
                                .stream())
                .toList();
    }

    private static Tempo tempo(List<DayCount> days, Organisation organisation) {
        return new Tempo(days, organisation.weekStart(), organisation.fiscalStart());
    }

    private boolean isFirst(Cycle cycle, String period) {
        return books.receipts().isFirst("record:" + cycle + ":" + period);
    }

    private Optional<Broken> largest(Deal deal) {
        Optional<Money> value = deal.description().value();
        return books.trophies()
                .largestBeside(deal, FEWEST_LARGE)
                .filter(before -> value.filter(worth -> worth.amount().compareTo(before.amount()) > 0)
                        .isPresent())
                .map(Broken.Largest::new);
    }
}
