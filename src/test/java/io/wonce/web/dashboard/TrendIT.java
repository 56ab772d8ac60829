package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the weeks of the trend say beside their numbers. */
final class TrendIT {
    private BoardHouse house;
    private SalesFloor floor;

    @BeforeEach
    void open() {
        house = BoardHouse.openAt(Instant.parse("2026-11-03T09:00:00Z"));
        floor = new SalesFloor(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_correction_of_three_weeks_ago_is_shown_as_such() {
        floor.types(SalesFloor.SANNE, "/deal won Acme 12k signed");
        floor.types(SalesFloor.DAAN, "/deal won Globex 9k signed");
        floor.at("2026-11-09T09:00:00Z");
        floor.types(SalesFloor.MEERA, "/deal publish last week");
        floor.at(BoardHouse.NOW.toString());
        floor.types(SalesFloor.MEERA, "/deal cancel D-1");

        String page = body("/dashboard");

        assertThat(NumbersIT.text(page))
                .contains("Restated Week 45: was 2 → now 1 Gone: D-1")
                .contains("Week 45 2 Nov 2 0 was 2 → now 1 Week 46");
        assertThat(page).contains("<text class=\"chart-count was\"");
    }

    @Test
    void beside_every_count_stand_what_is_unresolved_and_what_counts() {
        floor.says(SalesFloor.DAAN, "Another order signed! 🎉 40k");
        floor.at("2026-11-10T09:00:00Z");
        floor.types(SalesFloor.MEERA, "/deal settings milestone invoiced");
        floor.at(BoardHouse.NOW.toString());
        String policy = "Counted from: signed until 10 Nov, 10:01, then first invoice sent · as of";

        assertThat(NumbersIT.text(body("/dashboard")))
                .contains("Unresolved: 1 · " + policy)
                .contains("Week 45 2 Nov 1 1 0 Week 46 9 Nov 0 0 0");
        for (String list : List.of("deals", "announcements")) {
            assertThat(NumbersIT.text(body("/dashboard/" + list + "?period=2026-11")))
                    .as(list)
                    .contains("Unresolved: 1 · " + policy);
            assertThat(NumbersIT.text(body("/dashboard/" + list + "?period=2026-W46")))
                    .as(list)
                    .contains("Unresolved: 0 · " + policy);
            assertThat(NumbersIT.text(body("/dashboard/" + list))).as(list).doesNotContain("Counted from");
        }
    }

    private String body(String path) {
        return house.page(path, floor.cookie(SalesFloor.DAAN)).body();
    }
}
