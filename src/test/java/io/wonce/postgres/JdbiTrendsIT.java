package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MONDAY;
import static io.wonce.postgres.Story.win;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.EndDeal;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.WeekCount;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.Milestone;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A week of the trend, of which a number was published, or not. */
final class JdbiTrendsIT {
    private static final Period LAST = Period.week(LocalDate.of(2026, 11, 16), DayOfWeek.MONDAY);
    private static final Period THIS = Period.week(LocalDate.of(2026, 11, 23), DayOfWeek.MONDAY);
    private static final Instant LAST_MONDAY = MONDAY.minus(Duration.ofDays(7));
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(1));

    private final Story story = new Story();

    @Test
    void weeks_are_as_known_now_whether_they_were_published_or_not() {
        Deal fallen = story.won("Acme", "12500", JAN, LAST_MONDAY);
        story.won("Vlot", "900", JAN, LAST_MONDAY);
        story.won("Bloom", "700", JAN, MONDAY);
        publish(LAST);

        cancel(fallen);

        assertThat(trend(9))
                .containsExactly(
                        new WeekCount(LAST, 2, 0, 1, OptionalInt.of(2)),
                        new WeekCount(THIS, 1, 0, 1, OptionalInt.empty()));
    }

    @Test
    void what_was_reported_of_a_week_stands_beside_it_however_many_other_numbers_changed() {
        Deal fallen = story.won("Acme", "12500", JAN, MONDAY);
        publish(THIS);
        publish(Period.day(THIS.first()));
        publish(Period.month(YearMonth.of(2026, 11)));

        cancel(fallen);

        assertThat(trend(1)).last().isEqualTo(new WeekCount(THIS, 1, 0, 0, OptionalInt.of(1)));
    }

    @Test
    void an_order_that_counted_the_week_before_is_none_of_the_next() {
        Deal deal = story.won("Acme", "12500", JAN, LAST_MONDAY);
        publish(LAST);
        story.placed(story.announced(JAN, win("Acme", Milestone.INVOICED), MONDAY), deal.id());

        assertThat(trend(9)).extracting(WeekCount::orders).containsExactly(1, 0);
    }

    private List<WeekCount> trend(int restatements) {
        Period both = new Period("both", LAST.first(), THIS.end());
        return story.write(books ->
                books.trends().weeks(List.of(LAST, THIS), books.counts().reconcile(both, restatements)));
    }

    private void publish(Period period) {
        story.write(books -> books.counts().publish(period, LATER));
    }

    private void cancel(Deal deal) {
        new EndDeal(TestDatabase.shared().ledger(), InstantSource.fixed(LATER.plusSeconds(60)))
                .end(story.organisation.id(), deal.id(), new Actor(JAN, Surface.PAGE));
    }
}
