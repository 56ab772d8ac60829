package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.DealFilter;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Person;
import io.wonce.domain.counting.Tally;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody looks at the deals behind a number. */
public final class ListDeals {
    private static final int MOST_OWNERS = 500;

    private final Ledger ledger;
    private final InstantSource clock;

    public ListDeals(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The deals that {@code filter} finds; the last page where there are fewer than {@code page}. */
    public Listed list(OrganisationId organisation, DealFilter filter, int page) {
        return ledger.write(organisation, books -> list(books, filter, page));
    }

    private Listed list(Books books, DealFilter filter, int page) {
        Instant now = clock.instant();
        Tally tally = books.lists().tally(filter, now);
        int pages = Page.pages(tally.deals());
        int shown = Math.min(page, pages);
        List<DealSummary> deals = books.lists().deals(filter, now, Page.slice(shown));
        Optional<Basis> basis = filter.period().map(period -> Basis.of(books, period, now));
        return new Listed(
                new Page<>(deals, shown, pages),
                tally,
                books.lists().owners(MOST_OWNERS),
                basis,
                CheckFilter.unknown(books, filter, () -> tally.deals() == 0));
    }

    /**
     * What was found.
     *
     * @param page the deals
     * @param tally how many there are on all pages, and what they are worth
     * @param owners everybody who sells a deal
     * @param basis what the number rests on; empty where no period was asked for
     * @param unknown what the filter names that the organisation does not know
     */
    public record Listed(
            Page<DealSummary> page,
            Tally tally,
            List<Person> owners,
            Optional<Basis> basis,
            Set<DealFilter.Name> unknown) {
        public Listed {
            owners = List.copyOf(owners);
            unknown = Set.copyOf(unknown);
        }
    }
}
