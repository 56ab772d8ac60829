package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What amounts come to in the base currency, on the pages where they are added up. */
final class RatesIT {
    @AutoClose
    private static final BoardHouse HOUSE = BoardHouse.openAt(Instant.parse("2026-11-23T09:00:00Z"));

    private static String cookie;

    @BeforeAll
    static void a_week_in_two_currencies_is_published_and_the_rate_changes() {
        SalesFloor floor = new SalesFloor(HOUSE);
        floor.types(SalesFloor.SANNE, "/deal won Acme 10000 EUR signed");
        floor.types(SalesFloor.DAAN, "/deal won Bloom 5000 USD signed");
        floor.types(SalesFloor.DAAN, "/deal expect Crane 1000 USD 15 dec 50%");
        floor.types(SalesFloor.DAAN, "/deal expect Drift 700 SEK 20 dec 50%");
        floor.types(SalesFloor.MEERA, "/deal rate USD 0.9 2026-11-20");
        floor.types(SalesFloor.MEERA, "/deal publish week");
        floor.types(SalesFloor.MEERA, "/deal rate USD 0.8 2026-11-23");
        cookie = floor.cookie(SalesFloor.MEERA);
    }

    @Test
    void the_overview_tells_it_below_the_amounts() {
        assertThat(text("/dashboard"))
                .contains("€10,000 US$5,000 ≈ €14,000 at rates of 23 Nov")
                .contains("≈ €800 + SEK 700")
                .contains("≈ €400 + SEK 350")
                .contains("≈ converted at rates of 23 Nov");
    }

    @Test
    void the_expected_page_tells_it_by_month() {
        assertThat(text("/dashboard/expected")).contains("≈ €800 + SEK 700").contains("≈ converted at rates of 23 Nov");
    }

    @Test
    void the_report_has_both_views_with_the_rates_of_each() {
        assertThat(text("/dashboard/report?period=2026-W48"))
                .contains("≈ €14,500 at rates of 20 Nov")
                .contains("≈ €14,000 at rates of 23 Nov")
                .contains("other exchange rates hold for them now");
    }

    private static String text(String path) {
        return NumbersIT.text(HOUSE.page(path, cookie).body()).replace('\u00a0', ' ');
    }
}
