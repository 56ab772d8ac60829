package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.HandClock;
import io.wonce.app.Wall;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class RecentWallsTest {
    private static final OrganisationId OURS = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId THEIRS = new OrganisationId(new UUID(0, 2));

    private static final Period WEEK = Period.week(LocalDate.of(2026, 11, 26), DayOfWeek.MONDAY);

    private final HandClock clock = new HandClock(Instant.parse("2026-11-26T13:00:00Z"));
    private final List<OrganisationId> asked = new ArrayList<>();
    private final RecentWalls walls = new RecentWalls(this::ask, clock);

    @Test
    void each_ledger_is_asked_once_in_four_seconds_however_many_screens_look() {
        Wall first = walls.apply(OURS);
        clock.tick(Duration.ofSeconds(3));

        assertThat(walls.apply(OURS)).isSameAs(first);
        assertThat(walls.apply(THEIRS)).isNotSameAs(first);
        assertThat(asked).containsExactly(OURS, THEIRS);
    }

    @Test
    void a_screen_that_looks_every_five_seconds_sees_a_new_one_each_time() {
        Wall first = walls.apply(OURS);
        clock.tick(Duration.ofSeconds(5));

        assertThat(walls.apply(OURS).asOf()).isAfter(first.asOf());
    }

    private Wall ask(OrganisationId organisation) {
        asked.add(organisation);
        return new Wall(
                new Organisation(
                        organisation,
                        "Voorbeeld BV",
                        ZoneOffset.UTC,
                        DayOfWeek.MONDAY,
                        Currency.getInstance("EUR"),
                        Locale.ENGLISH,
                        CelebrationChannels.NONE),
                new OrderCount(WEEK, 0, 0, 0, List.of(), Milestone.SIGNED, clock.instant()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                clock.instant());
    }
}
