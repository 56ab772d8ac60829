package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.Changed;
import io.wonce.domain.counting.CountingPolicies;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Share;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody asks for a number as it was published, and as it is known now. */
public final class AskReport {
    /** More than a page has, since longer periods reach over others. */
    private final Ledger ledger;

    private final InstantSource clock;

    public AskReport(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The number of {@code period}, split where {@code by} is there. */
    public Report ask(OrganisationId organisation, Period period, Optional<Grouping> by) {
        return ledger.write(organisation, books -> report(books, period, by));
    }

    /**
     * The days of the number that was published by the label of {@code period}, whatever that meant then; {@code period} itself where
     * none was.
     */
    public Period published(OrganisationId organisation, Period period) {
        return ledger.write(
                organisation,
                books -> books.counts()
                        .publishedAs(period)
                        .map(OrderCount::period)
                        .orElse(period));
    }

    /** What was published of periods that share a day with {@code period}, the latest first; {@code most} of them. */
    public List<OrderCount> near(OrganisationId organisation, Period period, int most) {
        return ledger.write(organisation, books -> books.counts().publications(period, most));
    }

    /** What was published, the latest period first; the last page where there are fewer than {@code page}. */
    public Page<Publication> publications(OrganisationId organisation, int page) {
        return ledger.write(organisation, books -> publications(books, page));
    }

    private static Page<Publication> publications(Books books, int page) {
        int pages = Page.pages(books.counts().publications());
        int shown = Math.min(page, pages);
        List<OrderCount> counts = books.counts().publications(Page.slice(shown));
        Map<Period, Integer> known = books.counts().known(counts);
        return new Page<>(
                counts.stream()
                        .map(count -> new Publication(count, Optional.ofNullable(known.get(count.period()))))
                        .toList(),
                shown,
                pages);
    }

    private Report report(Books books, Period period, Optional<Grouping> by) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(books.organisation().zone()).toLocalDate();
        OrderCount known = new InBase(books, today).counted(books.counts().count(period, now));
        List<Share> shares = by.map(grouping ->
                        new Splitting(books).inOrder(grouping, books.counts().split(period, grouping)))
                .orElse(List.of());
        Optional<Report.Reported> reported = reported(books, period, by);
        Set<Changed> changed = reported.map(then -> new Comparison(books, by).changed(then, known))
                .orElse(Set.of());
        return new Report(known, by, shares, policies(books, period, Instant.MAX), reported, changed);
    }

    /** The number as it was published; empty where it was not. */
    static Optional<Report.Reported> reported(Books books, Period period, Optional<Grouping> by) {
        return books.counts().published(period).map(published -> reported(books, published, by));
    }

    private static Report.Reported reported(Books books, OrderCount published, Optional<Grouping> by) {
        Period period = published.period();
        return new Report.Reported(
                InBase.published(books, published),
                by.map(grouping -> new Splitting(books)
                                .inOrder(grouping, books.counts().publishedSplit(period, grouping)))
                        .orElse(List.of()),
                policies(books, period, published.asOf()),
                books.counts().restated(period));
    }

    /** Those that were there at {@code asOf}. */
    private static List<CountingPolicy> policies(Books books, Period period, Instant asOf) {
        ZoneId zone = books.organisation().zone();
        Instant end = period.until(zone);
        return new CountingPolicies(books.settings().policies())
                .between(period.from(zone), asOf.isBefore(end) ? asOf.plusNanos(1) : end);
    }
}
