package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.DealFilter;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Lists;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Somebody names by hand of whom or of what deals are wanted: what the organisation does not know is told, as an empty list would look like an answer. */
public final class CheckFilter {
    private static final Lists.Slice FIRST = new Lists.Slice(0, 1);

    private final Ledger ledger;
    private final InstantSource clock;

    public CheckFilter(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What {@code filter} names that is not known; a name of another organisation is no more known than one that nobody has. */
    public Set<DealFilter.Name> check(OrganisationId organisation, DealFilter filter) {
        Instant now = clock.instant();
        return ledger.write(
                organisation,
                books -> unknown(
                        books,
                        filter,
                        () -> books.lists().deals(filter, now, FIRST).isEmpty()));
    }

    /** The same; what {@code filter} finds in a published number is known, whatever it is called today. */
    static Set<DealFilter.Name> unknown(Books books, DealFilter filter, BooleanSupplier findsNothing) {
        Set<DealFilter.Name> unknown = EnumSet.noneOf(DealFilter.Name.class);
        filter.owner()
                .filter(owner -> !books.lists().knows(owner))
                .ifPresent(owner -> unknown.add(DealFilter.Name.OWNER));
        filter.portion()
                .filter(portion -> filter.period().isEmpty() || findsNothing.getAsBoolean())
                .filter(portion -> !books.lists().knows(portion))
                .ifPresent(portion -> unknown.add(DealFilter.Name.GROUP));
        filter.portion()
                .filter(DealFilter.Portion::reported)
                .flatMap(portion -> filter.period())
                .filter(period -> books.counts().published(period).isEmpty())
                .ifPresent(period -> unknown.add(DealFilter.Name.VIEW));
        return unknown;
    }
}
