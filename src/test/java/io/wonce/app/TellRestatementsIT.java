package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Books;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.deal.DealId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TellRestatementsIT {
    private final SalesFloor floor = TestLedger.salesFloor();
    private final TellRestatements restatements = new TellRestatements(floor.ledger, floor.desk.clock());

    @Test
    void a_difference_stays_one_however_many_numbers_are_published_after_it() {
        DealId deal = floor.wins(floor.jan, "win Acme 10 signed");
        publish(LocalDate.of(2026, 11, 16), 1);
        new EndDeal(floor.ledger, floor.desk.clock()).end(floor.organisation, deal, floor.commanding(floor.maria));
        restatements.tell(floor.organisation);
        List<Restatement> told = told();
        assertThat(told)
                .singleElement()
                .satisfies(one -> assertThat(one.agrees()).isFalse());

        floor.at("2027-08-15T09:00:00Z");
        publish(LocalDate.of(2026, 11, 17), 261);
        floor.wins(floor.jan, "win Bloom 10 signed");
        restatements.tell(floor.organisation);

        assertThat(told()).isEqualTo(told);
    }

    private void publish(LocalDate first, int days) {
        Instant now = floor.desk.clock().instant();
        floor.read(books -> publish(books, first, days, now));
    }

    private static int publish(Books books, LocalDate first, int days, Instant now) {
        first.datesUntil(first.plusDays(days))
                .forEach(day -> books.counts().publish(new Period(day.toString(), day, day.plusDays(1)), now));
        return days;
    }

    private List<Restatement> told() {
        return floor.read(books -> books.webhooks().lockTold());
    }
}
