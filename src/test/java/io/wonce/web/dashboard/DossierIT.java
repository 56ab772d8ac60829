package io.wonce.web.dashboard;

import static io.wonce.web.dashboard.SalesFloor.DAAN;
import static io.wonce.web.dashboard.SalesFloor.MEERA;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept of people is downloaded and erased on the dashboard: by themselves, and by managers. */
final class DossierIT {
    private final BoardHouse house = BoardHouse.open();
    private final SalesFloor floor = new SalesFloor(house);
    private final Clerk daan = Clerk.of(house, floor, DAAN);
    private final Clerk meera = Clerk.of(house, floor, MEERA);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void members_see_what_is_kept_of_themselves_and_of_nobody_else() {
        HttpResponse<String> own = daan.opens("/people/export?person=browser:daan");

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"person.json\"");
        assertThat(own.body()).startsWith("[").contains("\"person\"", "daan");
        assertThat(daan.opens("/people/export?person=browser:meera").statusCode())
                .isEqualTo(403);
        assertThat(daan.opens("/people").body()).containsOnlyOnce("/people/export?");
        assertThat(meera.opens("/people/export?person=browser:daan").statusCode())
                .isEqualTo(200);
        assertThat(meera.opens("/people/export?person=slack:U0NOBODY").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_manager_is_asked_before_somebody_is_erased() {
        assertThat(meera.reads("/people/erase?person=browser:daan"))
                .contains("Erase Daan Bakker?", "can’t be undone", "Erase for good");
        assertThat(meera.reads("/people")).contains("Daan Bakker");

        HttpResponse<String> erased = meera.sends("/people/erase", "person", "browser:daan");

        assertThat(meera.follows(erased)).contains("The books name them no longer", "Erased ");
        assertThat(meera.reads("/people")).doesNotContain("Daan Bakker");
        assertThat(daan.opens("/people").body()).doesNotContain("Meera Joshi");
        assertThat(meera.reads("/log")).contains("Erased a person");
    }

    @Test
    void members_erase_nobody_else() {
        assertThat(daan.opens("/people/erase?person=browser:meera").statusCode())
                .isEqualTo(403);
        assertThat(daan.sends("/people/erase", "person", "browser:meera").statusCode())
                .isEqualTo(403);
        assertThat(meera.reads("/people")).contains("Meera Joshi");
    }
}
