package io.wonce.domain.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final Period Q4 = Period.quarter(2026, 4);

    @Test
    void what_is_counted_is_certain() {
        Forecast forecast = Forecast.of(Q4, 7, List.of(), List.of(), 1);

        assertThat(List.of(forecast.low(), forecast.likely(), forecast.high())).containsExactly(7, 7, 7);
    }

    /**
     * Two deals of 50% and one of 80%, by hand: none 0.05, one 0.3, two 0.45, three 0.2; so that up to none come in 0.05, up to one
     * in 0.35, up to two in 0.8 of the cases. The mean is 1.8.
     */
    @Test
    void each_deal_comes_with_its_own_odds() {
        Forecast forecast = Forecast.of(Q4, 7, List.of(new Odds(50, 2), new Odds(80, 1)), List.of(), 1);

        assertThat(forecast.due()).isEqualTo(3);
        assertThat(List.of(forecast.low(), forecast.likely(), forecast.high())).containsExactly(8, 9, 10);
    }

    /** 12 were expected, 8 should have come and 4 did: half. Six orders that nobody expected in two months are three a month. */
    @Test
    void the_past_corrects_the_odds_and_tells_how_many_come_unexpected() {
        List<Accuracy> past = List.of(month(9, 6, "4", 2, 4), month(10, 6, "4", 2, 6), month(8, 0, "0", 0, 0));

        Forecast forecast = Forecast.of(Q4, 0, List.of(new Odds(80, 10)), past, 2);

        assertThat(forecast.correction()).isCloseTo(0.5, within(1e-9));
        assertThat(forecast.pace()).isCloseTo(3, within(1e-9));
        assertThat(forecast.months()).isEqualTo(2);
        assertThat(forecast.likely()).isEqualTo(10);
        assertThat(forecast.low()).isEqualTo(6);
        assertThat(forecast.high()).isEqualTo(14);
    }

    @Test
    void of_a_handful_the_past_says_nothing() {
        assertThat(Forecast.of(Q4, 0, List.of(), List.of(month(10, 9, "5", 1, 1)), 2)
                        .correction())
                .isEqualTo(1);
    }

    @Test
    void thousands_of_deals_take_no_time_and_come_out_the_same() {
        Forecast some = Forecast.of(Q4, 0, List.of(new Odds(50, 400)), List.of(), 1);
        Forecast many = Forecast.of(Q4, 0, List.of(new Odds(50, 1_000_000)), List.of(), 1);

        assertThat(List.of(some.low(), some.likely(), some.high())).containsExactly(187, 200, 213);
        assertThat(List.of(many.low(), many.likely(), many.high())).containsExactly(499_359, 500_000, 500_641);
    }

    @Test
    void hundreds_that_nobody_expects_are_all_counted() {
        List<Accuracy> past = List.of(month(10, 0, "0", 0, 600));

        Forecast forecast = Forecast.of(Q4, 0, List.of(), past, 1);

        assertThat(List.of(forecast.low(), forecast.likely(), forecast.high())).containsExactly(569, 600, 631);
    }

    private static Accuracy month(int month, int expected, String weighted, int won, int orders) {
        return new Accuracy(YearMonth.of(2026, month), expected, new BigDecimal(weighted), won, orders, orders - won);
    }
}
