package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.CountingPolicies;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Share;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Somebody asks for the real count. */
public final class CountOrders {
    private static final int MOST_RESTATEMENTS = 5;
    private static final int MOST_EXPECTED = 10;

    private final Ledger ledger;
    private final InstantSource clock;

    public CountOrders(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The count of {@code period}, split where {@code by} is there, with restatements and what is still expected. */
    public Answer.Counted count(OrganisationId organisation, Period period, Optional<Grouping> by) {
        return ledger.write(organisation, books -> count(books, period, by));
    }

    /** The real count of the running week. */
    public OrderCount week(OrganisationId organisation) {
        return ledger.write(organisation, books -> new Telling(books, clock.instant()).week());
    }

    Answer.Counted count(Books books, Period period, Optional<Grouping> by) {
        Instant now = clock.instant();
        ZoneId zone = books.organisation().zone();
        LocalDate today = now.atZone(zone).toLocalDate();
        CountingPolicies policies = new CountingPolicies(books.settings().policies());
        InBase inBase = new InBase(books, today);
        List<Share> shares = by.map(grouping ->
                        new Splitting(books).inOrder(grouping, books.counts().split(period, grouping)))
                .orElse(List.of());
        return new Answer.Counted(
                inBase.counted(books.counts().count(period, now)),
                by,
                shares,
                books.counts()
                        .reconcile(period.sinceLast(today), MOST_RESTATEMENTS)
                        .restatements(),
                inBase.expected(books.counts().pipeline(MOST_EXPECTED)),
                policies.between(period.from(zone), period.until(zone)),
                new Aims(books, now).beside(period));
    }
}
