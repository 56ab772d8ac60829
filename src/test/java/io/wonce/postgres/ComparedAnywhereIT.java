package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.counting.Period;
import java.time.Instant;
import java.time.YearMonth;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Published numbers on a computer in Chile, where the clocks skip a midnight of September. */
final class ComparedAnywhereIT {
    private static final Period SEPTEMBER = Period.month(YearMonth.of(2026, 9));

    private final TimeZone here = TimeZone.getDefault();
    private final Story story = new Story();

    @BeforeEach
    void move() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Santiago"));
    }

    @AfterEach
    void moveBack() {
        TimeZone.setDefault(here);
    }

    @Test
    void an_order_of_the_last_day_of_a_month_is_in_it_still() {
        Instant lastDay = Instant.parse("2026-09-30T10:00:00Z");
        story.won("Acme", "12500", Story.JAN, lastDay);

        try (Database there = Database.open(TestDatabase.address(), 1)) {
            boolean same = there.ledger().write(story.organisation.id(), books -> {
                int published = books.counts().publish(SEPTEMBER, Story.MONDAY).orders();
                assertThat(published).isEqualTo(1);
                return books.counts().restated(SEPTEMBER).isEmpty();
            });

            assertThat(same).isTrue();
        }
    }
}
