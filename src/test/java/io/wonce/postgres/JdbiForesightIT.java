package io.wonce.postgres;

import static io.wonce.postgres.Story.EUR;
import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MONDAY;
import static io.wonce.postgres.Story.win;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.counting.Accuracy;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is expected is kept from Monday, 23 November 2026 on. */
final class JdbiForesightIT {
    private static final Instant DECEMBER = Instant.parse("2026-12-10T09:00:00Z");

    private final Story story = new Story();

    @Test
    void nothing_is_told_of_a_month_that_began_before_anything_was_kept() {
        expected("Acme", Optional.of("2026-11-30"));
        story.won("Bloom", "3000", JAN, MONDAY);

        assertThat(accuracy(10)).isEmpty();
        assertThat(accuracy(11)).isEmpty();
        assertThat(accuracy(12)).contains(new Accuracy(YearMonth.of(2026, 12), 0, BigDecimal.ZERO, 0, 0, 0));
    }

    /** Acme is overdue, Bloom early, Crane in time; Drift has no day, and Eagle comes out of nowhere. */
    @Test
    void unexpected_is_only_what_nobody_expected_on_any_day() {
        Deal overdue = expected("Acme", Optional.of("2026-11-30"));
        Deal early = expected("Bloom", Optional.of("2027-01-15"));
        Deal inTime = expected("Crane", Optional.of("2026-12-20"));
        Deal undated = expected("Drift", Optional.empty());

        for (Deal deal : List.of(overdue, early, inTime, undated)) {
            story.placed(story.announced(JAN, win("It", Milestone.SIGNED), DECEMBER), deal.id());
        }
        story.won("Eagle", "1000", JAN, DECEMBER);

        assertThat(accuracy(12)).contains(new Accuracy(YearMonth.of(2026, 12), 1, new BigDecimal("0.5"), 1, 5, 2));
    }

    private Optional<Accuracy> accuracy(int month) {
        return story.write(books -> books.foresight().accuracy(YearMonth.of(2026, month)));
    }

    private Deal expected(String customer, Optional<String> closeDate) {
        Description description = new Description(
                Optional.of(customer),
                Optional.of(new Money(new BigDecimal("5000"), EUR)),
                Optional.of(JAN.ref()),
                Optional.of(new Expectation(closeDate.map(LocalDate::parse), 50, ForecastCategory.BEST_CASE)));
        return story.write(books -> {
            books.people().see(JAN);
            return books.deals().open(description, MONDAY);
        });
    }
}
