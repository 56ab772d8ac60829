package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.UnrehearsedLedger;
import io.wonce.domain.counting.Period;
import io.wonce.domain.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A program reads a count in both views, in one transaction. */
final class CompareCountIT {
    private static final Period WEEK = new Period("2026-W47", LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23));

    private final SalesFloor floor = TestLedger.salesFloor();

    @Test
    void what_is_published_after_the_books_were_closed_is_not_in_it() {
        floor.wins(floor.jan, "win Acme 12500 signed");
        Ledger changing = new UnrehearsedLedger() {
            @Override
            public <T> T write(OrganisationId organisation, Function<Books, T> work) {
                T told = floor.ledger.write(organisation, work);
                floor.wins(floor.jan, "win Bloom 5000 signed");
                publish();
                return told;
            }
        };

        CompareCount.Compared compared =
                new CompareCount(changing, floor.desk.clock()).compare(floor.organisation, WEEK, Optional.empty());

        assertThat(compared.known().count().orders()).isEqualTo(1);
        assertThat(compared.reported()).isEmpty();
    }

    @Test
    void it_has_what_was_published_and_what_is_known_now() {
        floor.wins(floor.jan, "win Acme 12500 signed");
        publish();
        floor.wins(floor.jan, "win Bloom 5000 signed");

        CompareCount.Compared compared =
                new CompareCount(floor.ledger, floor.desk.clock()).compare(floor.organisation, WEEK, Optional.empty());

        assertThat(compared.known().count().orders()).isEqualTo(2);
        assertThat(compared.reported().orElseThrow().count().orders()).isEqualTo(1);
    }

    private void publish() {
        new PublishCount(floor.ledger, floor.desk.clock())
                .publish(floor.organisation, WEEK, floor.commanding(floor.maria));
    }
}
