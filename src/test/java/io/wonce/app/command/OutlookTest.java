package io.wonce.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 15);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 20);
    private static final Expectation KNOWN = new Expectation(Optional.of(DECEMBER), 85, ForecastCategory.BEST_CASE);

    @Test
    void a_new_date_leaves_the_odds_alone() {
        Outlook later = outlook(Optional.of(JANUARY), Optional.empty(), Optional.empty());

        assertThat(later.over(Optional.of(KNOWN)))
                .isEqualTo(new Expectation(Optional.of(JANUARY), 85, ForecastCategory.BEST_CASE));
    }

    @Test
    void new_odds_leave_the_date_alone_and_take_their_usual_category() {
        Outlook likelier = outlook(Optional.empty(), Optional.of(40), Optional.empty());

        assertThat(likelier.over(Optional.of(KNOWN)))
                .isEqualTo(new Expectation(Optional.of(DECEMBER), 40, ForecastCategory.PIPELINE));
    }

    @Test
    void a_category_alone_brings_its_usual_odds() {
        Outlook committed = outlook(Optional.empty(), Optional.empty(), Optional.of(ForecastCategory.COMMIT));

        assertThat(committed.over(Optional.empty()))
                .isEqualTo(new Expectation(Optional.empty(), 90, ForecastCategory.COMMIT));
    }

    private static Outlook outlook(
            Optional<LocalDate> date, Optional<Integer> percent, Optional<ForecastCategory> category) {
        return new Outlook(date, percent, category, new Arguments(List.of()));
    }
}
