package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.time.InstantSource;
import java.util.Optional;

/** A program asks for the real count beside the number as it was published. */
public final class CompareCount {
    private final Ledger ledger;
    private final CountOrders count;

    public CompareCount(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.count = new CountOrders(ledger, clock);
    }

    /** Both of {@code period}, in one transaction. Split where {@code by} is there. */
    public Compared compare(OrganisationId organisation, Period period, Optional<Grouping> by) {
        return ledger.write(
                organisation,
                books -> new Compared(count.count(books, period, by), AskReport.reported(books, period, by)));
    }

    /**
     * The number of a period in both views.
     *
     * @param known as known now
     * @param reported as it was published; empty where it was not
     */
    public record Compared(Answer.Counted known, Optional<Report.Reported> reported) {}
}
