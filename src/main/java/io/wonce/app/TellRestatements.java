package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Signal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Tells webhooks of published numbers that differ from what is known now, each difference once; a year back. */
public final class TellRestatements {
    private static final int MOST = 400;

    private final Ledger ledger;
    private final InstantSource clock;
    private final Map<OrganisationId, Long> seen = new ConcurrentHashMap<>();

    public TellRestatements(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Looks, where anything has changed since the last look; as often as wanted, and in several processes at once. */
    public void tell(OrganisationId organisation) {
        long last = ledger.write(organisation, books -> books.changes().last());
        if (Optional.ofNullable(seen.get(organisation))
                .filter(known -> known == last)
                .isPresent()) {
            return;
        }
        ledger.write(organisation, books -> tell(books, clock.instant()));
        seen.put(organisation, last);
    }

    private static int tell(Books books, Instant now) {
        LocalDate today = now.atZone(books.organisation().zone()).toLocalDate();
        Period year = new Period(String.valueOf(today.getYear()), today.minusYears(1), today.plusDays(1));
        List<Restatement> told = books.webhooks().lockTold();
        List<Restatement> known = books.counts().reconcile(year, MOST).restatements();
        Stream<Restatement> settled = told.stream()
                .filter(before -> before.period().end().isAfter(year.first()))
                .filter(before -> !isSame(before.asPublished(), before))
                .filter(before -> books.counts().restated(before.period()).isEmpty())
                .map(Restatement::asPublished);
        List<Restatement> news = Stream.concat(known.stream(), settled)
                .filter(one -> told.stream().noneMatch(before -> isSame(one, before)))
                .toList();
        news.forEach(one -> {
            books.webhooks().tell(one);
            new Signals(books, now).raise(new Signal.CountRestated(one));
        });
        return news.size();
    }

    private static boolean isSame(Restatement one, Restatement other) {
        return one.tells(other) && one.revalued().equals(other.revalued());
    }
}
