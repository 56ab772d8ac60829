package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.counting.Accuracy;
import io.wonce.domain.counting.Forecast;
import io.wonce.domain.counting.Prospects;
import io.wonce.domain.counting.Slippage;
import io.wonce.domain.outgoing.Answer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Three months of expectations, by hand.
 *
 * <pre>
 * D-1  expected 15 Oct 80%   signed 10 Oct                                       October: expected, won
 * D-2  expected 20 Oct 50%   moved to 10 Nov, 1 Dec, 20 Dec; once more, undone;  October: expected, not won
 *                            then back to 10 Dec                                 slipped 3 times
 * D-3  expected 30 Oct 50%   lost 20 Oct                                         October: expected, not won
 * D-4                        signed 25 Oct                                       October: unexpected
 * D-5                        verbal yes 16 Nov                                   waits 10 days on 26 Nov
 *
 * October: 3 expected, 0.8 + 0.5 + 0.5 = 1.8 weighted, 1 won, 1 more.
 * Fourth quarter on 26 Nov: 2 counted; D-2 with 50%; unexpected 1 a month, 36 days = 1.18 months left.
 *   None more: 0.5 x e^-1.18 = 0.15; up to two more 0.78; up to three more 0.93: between 2 and 5; mean 2 + 0.5 + 1.18 = 4.
 * </pre>
 */
final class ExpectedIT {
    @AutoClose
    private static final BoardHouse HOUSE = BoardHouse.openAt(Instant.parse("2026-09-01T08:00:00Z"));

    private static SalesFloor floor;
    private static SalesFloor late;

    @BeforeAll
    static void three_months_go_by() {
        floor = new SalesFloor(HOUSE);
        late = new SalesFloor(HOUSE);
        floor.types(SalesFloor.SANNE, "/deal expect Acme 10k 15 oct 80%");
        floor.types(SalesFloor.DAAN, "/deal expect Bloom 5k 20 oct 50%");
        floor.types(SalesFloor.DAAN, "/deal expect Crane 3k 30 oct 50%");
        floor.at("2026-10-10T08:00:00Z");
        floor.types(SalesFloor.SANNE, "/deal won D-1 signed");
        floor.types(SalesFloor.DAAN, "/deal expect D-2 10 nov");
        floor.at("2026-10-20T08:00:00Z");
        floor.types(SalesFloor.DAAN, "/deal lost D-3");
        floor.at("2026-10-25T08:00:00Z");
        floor.types(SalesFloor.SANNE, "/deal won Drift 1k signed");
        floor.at("2026-11-09T08:00:00Z");
        floor.types(SalesFloor.DAAN, "/deal expect D-2 1 dec");
        late.types(SalesFloor.DAAN, "/deal expect Elba 1k 20 nov 90%");
        floor.at("2026-11-16T08:00:00Z");
        floor.wins(SalesFloor.DAAN, "Verbal yes from Coppermill! 7k for the pilot");
        floor.at("2026-11-20T08:00:00Z");
        floor.types(SalesFloor.DAAN, "/deal expect D-2 20 dec");
        floor.types(SalesFloor.DAAN, "/deal expect D-2 30 jan");
        floor.types(SalesFloor.DAAN, "/deal undo");
        floor.types(SalesFloor.DAAN, "/deal expect D-2 10 dec");
        floor.at("2026-11-26T08:00:00Z");
    }

    @Test
    void the_command_tells_how_far_to_trust_what_is_expected() {
        Prospects prospects = ((Answer.PipelineShown) floor.types(SalesFloor.MEERA, "/deal pipeline"))
                .prospects()
                .orElseThrow();

        assertThat(prospects.slippages())
                .singleElement()
                .satisfies(slipped -> assertThat(slipped.deal().deal().id()).hasToString("D-2"))
                .extracting(Slippage::times, Slippage::isFiction)
                .containsExactly(3, true);
        assertThat(prospects.accuracy())
                .containsExactly(new Accuracy(YearMonth.of(2026, 10), 3, new BigDecimal("1.8"), 1, 2, 1));
        Forecast forecast = prospects.forecast();
        assertThat(forecast.period().label()).isEqualTo("2026-Q4");
        assertThat(forecast.counted()).isEqualTo(2);
        assertThat(forecast.due()).isEqualTo(1);
        assertThat(forecast.low()).isEqualTo(2);
        assertThat(forecast.likely()).isEqualTo(4);
        assertThat(forecast.high()).isEqualTo(5);
    }

    @Test
    void the_page_tells_the_same() {
        String page = NumbersIT.text(HOUSE.page("/dashboard/expected", floor.cookie(SalesFloor.MEERA))
                .body());

        assertThat(page)
                .contains("Q4 2026: 4 orders likely, in 8 of 10 cases between 2 and 5")
                .contains("2 counted so far; 1 open deal due by then, each with its own odds as stated; "
                        + "and orders that nobody expects, 1 a month as in the last month.")
                .contains("Counted from: signed")
                .contains("D-2 Bloom · 10 Dec · 50% · pipeline · ⚠️ date moved 3 times: this date is fiction")
                .contains("expected 1 86 86 Verbal yes 1 10 10")
                .contains("October 2026 3 1.8 1 1");
    }

    @Test
    void a_deal_whose_day_has_passed_is_left_out_of_the_range_and_said_to_be() {
        Forecast forecast = ((Answer.PipelineShown) late.types(SalesFloor.MEERA, "/deal pipeline"))
                .prospects()
                .orElseThrow()
                .forecast();

        assertThat(forecast.due()).isZero();
        assertThat(forecast.overdue()).isEqualTo(1);
        assertThat(forecast.high()).isZero();
        assertThat(NumbersIT.text(HOUSE.page("/dashboard/expected", late.cookie(SalesFloor.MEERA))
                        .body()))
                .contains("Left out: 1 deal whose day has passed.");
    }

    @Test
    void another_organisation_sees_nothing_of_it() {
        SalesFloor other = new SalesFloor(HOUSE);

        assertThat(NumbersIT.text(HOUSE.page("/dashboard/expected", other.cookie(SalesFloor.MEERA))
                        .body()))
                .contains("Q4 2026: 0 orders likely", "no past month yet")
                .doesNotContain("Bloom", "October");
    }
}
