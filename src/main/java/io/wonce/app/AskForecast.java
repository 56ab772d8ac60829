package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Pipeline;
import io.wonce.domain.counting.Prospects;
import io.wonce.domain.organisation.OrganisationId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Somebody asks what the orders that are still expected are worth, month by month. */
public final class AskForecast {
    private final Ledger ledger;
    private final InstantSource clock;

    public AskForecast(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** As known today, in the organisation's zone. */
    public Forecast ask(OrganisationId organisation) {
        return ledger.write(organisation, this::ask);
    }

    private Forecast ask(Books books) {
        LocalDate today = clock.instant().atZone(books.organisation().zone()).toLocalDate();
        InBase inBase = new InBase(books, today);
        return new Forecast(
                inBase.expected(books.counts().pipeline(0)),
                inBase.expected(books.trends().expected(today)),
                new AskPipeline(ledger, clock).prospects(books));
    }

    /**
     * What is expected.
     *
     * @param whole the value of all, without its deals
     * @param parts overdue ones first, then month by month, then those without a date
     * @param prospects how far that can be trusted, and what the quarter comes to
     */
    public record Forecast(Pipeline whole, List<ExpectedOrders> parts, Prospects prospects) {
        public Forecast {
            parts = List.copyOf(parts);
        }
    }
}
