package io.wonce.domain.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Records are asked of the days with orders. */
final class TempoTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void the_first_period_that_had_so_many_holds_the_record() {
        Tempo tempo = weeks(2, 1, 2);

        assertThat(tempo.bests().get(0).period().label()).isEqualTo("2026-W45");
        assertThat(tempo.bests()).extracting(Best::cycle).containsExactly(Cycle.WEEK, Cycle.MONTH, Cycle.QUARTER);
    }

    @Test
    void as_many_as_ever_is_no_record() {
        assertThat(weeks(3, 1, 2, 3).broken(Cycle.WEEK, MONDAY.plusWeeks(3))).isEmpty();
        assertThat(weeks(3, 1, 2, 4).broken(Cycle.WEEK, MONDAY.plusWeeks(3))).isPresent();
    }

    @Test
    void only_what_leads_the_last_periods_can_be_a_record() {
        assertThat(weeks(3, 1, 2, 3).leads(Cycle.WEEK, MONDAY.plusWeeks(3))).isFalse();
        assertThat(weeks(3, 1, 2, 4).leads(Cycle.WEEK, MONDAY.plusWeeks(3))).isTrue();
        assertThat(weeks(1, 2).leads(Cycle.WEEK, MONDAY.plusWeeks(1))).isFalse();
        assertThat(weeks(9, 3).leads(Cycle.WEEK, MONDAY)).isTrue();
        assertThat(weeks(3, 9).leads(Cycle.WEEK, MONDAY)).isFalse();
    }

    @Test
    void what_is_heard_late_breaks_no_record_that_a_later_week_holds() {
        assertThat(weeks(3, 1, 2, 4, 5).leads(Cycle.WEEK, MONDAY.plusWeeks(3))).isFalse();
        assertThat(weeks(3, 1, 2, 4, 5).broken(Cycle.WEEK, MONDAY.plusWeeks(3))).isEmpty();
        assertThat(weeks(3, 1, 2, 6, 5).broken(Cycle.WEEK, MONDAY.plusWeeks(3))).isPresent();
    }

    @Test
    void nothing_is_a_record_where_there_is_next_to_nothing_to_beat() {
        assertThat(weeks(1, 1, 9).broken(Cycle.WEEK, MONDAY.plusWeeks(2))).isEmpty();
        assertThat(weeks(1, 1, 1, 2).broken(Cycle.WEEK, MONDAY.plusWeeks(3))).isEmpty();
    }

    @Test
    void a_streak_is_broken_by_a_whole_week_without_an_order() {
        Tempo tempo = weeks(1, 1, 0, 1, 1, 1);

        assertThat(tempo.streak(MONDAY.plusWeeks(5))).isEqualTo(new Streak(3, 3));
        assertThat(tempo.streak(MONDAY.plusWeeks(6).plusDays(6))).isEqualTo(new Streak(3, 3));
        assertThat(tempo.streak(MONDAY.plusWeeks(7))).isEqualTo(new Streak(0, 3));
        assertThat(weeks().streak(MONDAY)).isEqualTo(new Streak(0, 0));
    }

    @Test
    void quarters_are_those_of_the_fiscal_year() {
        Tempo tempo = new Tempo(weeks(2).days(), DayOfWeek.MONDAY, Month.FEBRUARY);

        assertThat(tempo.bests().get(2).period().label()).isEqualTo("FY2027-Q4");
    }

    private static Tempo weeks(int... orders) {
        return new Tempo(
                IntStream.range(0, orders.length)
                        .filter(week -> orders[week] > 0)
                        .mapToObj(week -> new DayCount(MONDAY.plusWeeks(week), BigDecimal.valueOf(orders[week])))
                        .toList(),
                DayOfWeek.MONDAY,
                Month.JANUARY);
    }
}
