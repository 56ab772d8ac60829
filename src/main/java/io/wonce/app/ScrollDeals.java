package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.DealFilter;
import io.wonce.app.port.Ledger;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.ExternalId;
import io.wonce.domain.organisation.OrganisationId;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program reads deals, part by part, however many there are. */
public final class ScrollDeals {
    private final Ledger ledger;
    private final InstantSource clock;

    public ScrollDeals(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Those that {@code filter} finds with a lower number than {@code before}, the newest first; at most {@code most}. */
    public Found scroll(OrganisationId organisation, DealFilter filter, long before, int most) {
        return ledger.write(
                organisation, books -> found(books, books.lists().dealsBefore(before, filter, clock.instant(), most)));
    }

    /** The one deal with that id; none for an id that is not there. */
    public Found find(OrganisationId organisation, DealId id) {
        return ledger.write(
                organisation,
                books -> found(books, books.deals().summary(id).stream().toList()));
    }

    /** The one deal that another system knows by {@code id}; none where it has told of none. */
    public Found find(OrganisationId organisation, ExternalId id) {
        return ledger.write(organisation, books -> {
            Optional<DealSummary> deal = books.externalIds().deal(id).flatMap(books.deals()::summary);
            return found(books, deal.stream().toList());
        });
    }

    private static Found found(Books books, List<DealSummary> deals) {
        List<DealId> ids = deals.stream().map(deal -> deal.deal().id()).toList();
        return new Found(deals, books.externalIds().of(ids), Earned.of(books, deals));
    }

    /**
     * What was found.
     *
     * @param external by what other systems know those deals
     * @param earned who earned each, and which part of it
     */
    public record Found(
            List<DealSummary> deals, Map<DealId, List<ExternalId>> external, Map<DealId, List<Earned>> earned) {
        public Found {
            deals = List.copyOf(deals);
            external = Map.copyOf(external);
            earned = Map.copyOf(earned);
        }
    }
}
