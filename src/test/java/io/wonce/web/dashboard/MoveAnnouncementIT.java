package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An announcement that is linked to the wrong deal goes to the right one in one act.
 *
 * <pre>
 * D-1 Acme    #1 signed (Sanne), #2 signed again (Daan)
 * D-2 Globex  #3 signed (Daan)
 * </pre>
 */
final class MoveAnnouncementIT {
    private final BoardHouse house = BoardHouse.open();
    private final SalesFloor floor = new SalesFloor(house);
    private Clerk sanne;
    private Clerk daan;
    private Clerk meera;

    @BeforeEach
    void sell() {
        floor.types(SalesFloor.SANNE, "/deal won Acme 12500 signed");
        floor.types(SalesFloor.DAAN, "/deal won D-1 invoiced");
        floor.types(SalesFloor.DAAN, "/deal won Globex 5k signed");
        sanne = Clerk.of(house, floor, SalesFloor.SANNE);
        daan = Clerk.of(house, floor, SalesFloor.DAAN);
        meera = Clerk.of(house, floor, SalesFloor.MEERA);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void it_moves_in_one_act_with_who_and_when_and_one_click_puts_it_back() {
        assertThat(meera.opens("/deals/D-1").body()).contains("/dashboard/deals/D-1/move/2");
        HttpResponse<String> pick = meera.opens("/deals/D-1/move/2?words=globex");
        assertThat(NumbersIT.text(pick.body())).contains("To which deal does it belong?", "Move to D-2");
        assertThat(NumbersIT.text(pick.body())).doesNotContain("Move to D-1");

        HttpResponse<String> moved = meera.sends("/deals/D-1/move/2", "deal", "D-2", "seen", seen(pick));

        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(meera.follows(moved)).contains("D-2 Undo", "#2", "#3", "Meera Joshi · on a page");
        assertThat(said("D-1")).contains("#1").doesNotContain("#2");
        assertThat(meera.reads("/deals/D-1")).contains("Meera Joshi · on a page");

        String undo = change(meera.opens("/deals/D-2").body());
        assertThat(meera.sends(undo, "back", "/dashboard/deals/D-1").statusCode())
                .isEqualTo(303);
        assertThat(said("D-1")).contains("#1", "#2");
        assertThat(said("D-2")).contains("#3").doesNotContain("#2");
    }

    @Test
    void the_only_announcement_takes_its_order_along_and_the_published_week_is_restated() {
        floor.types(SalesFloor.MEERA, "/deal publish this week");
        HttpResponse<String> pick = daan.opens("/deals/D-2/move/3?words=acme");
        assertThat(NumbersIT.text(pick.body())).contains("the only announcement of its deal");

        daan.sends("/deals/D-2/move/3", "deal", "D-1", "seen", seen(pick));

        assertThat(meera.reads("")).contains("was 2 → now 1");
        assertThat(meera.sends(change(meera.opens("/deals/D-1").body()), "back", "/dashboard")
                        .statusCode())
                .isEqualTo(303);
        assertThat(meera.reads("")).doesNotContain("was 2 → now 1");
    }

    @Test
    void it_becomes_an_order_of_its_own_from_the_same_page() {
        HttpResponse<String> pick = meera.opens("/deals/D-1/move/2");
        assertThat(pick.body()).contains("action=\"/dashboard/deals/D-1/split/2\"", "It is a new order");

        HttpResponse<String> split = meera.sends("/deals/D-1/split/2", "seen", seen(pick));

        assertThat(meera.follows(split)).contains("D-3", "#2");
    }

    @Test
    void who_may_not_say_where_it_belongs_moves_nothing() {
        assertThat(sanne.opens("/deals/D-1").body()).contains("/move/1").doesNotContain("/move/2");
        assertThat(sanne.opens("/deals/D-1/move/2").statusCode()).isEqualTo(403);
        assertThat(sanne.sends("/deals/D-1/move/2", "deal", "D-2", "seen", sanne.seen("D-1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(said("D-1")).contains("#2");

        SalesFloor foreign = new SalesFloor(house);
        foreign.types(SalesFloor.SANNE, "/deal won Initech 1k signed");
        Clerk stranger = Clerk.of(house, foreign, SalesFloor.MEERA);
        assertThat(stranger.opens("/deals/D-2/move/3").statusCode()).isEqualTo(404);
        assertThat(stranger.sends("/deals/D-1/move/2", "deal", "D-1", "seen", stranger.seen("D-1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(said("D-1")).contains("#2");
    }

    @Test
    void what_is_not_there_or_changed_meanwhile_moves_nothing() {
        String before = seen(meera.opens("/deals/D-1/move/2"));
        assertThat(meera.sends("/deals/D-1/move/2", "deal", "D-99", "seen", before)
                        .statusCode())
                .isEqualTo(404);
        assertThat(meera.sends("/deals/D-1/move/99", "deal", "D-2", "seen", before)
                        .statusCode())
                .isEqualTo(404);
        assertThat(meera.sends("/deals/D-1/move/2", "deal", "D-2").statusCode()).isEqualTo(409);
        floor.types(SalesFloor.SANNE, "/deal won D-1 paid");
        HttpResponse<String> stale = meera.sends("/deals/D-1/move/2", "deal", "D-2", "seen", before);

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(NumbersIT.text(stale.body())).contains("changed after you opened that page");
        assertThat(said("D-1")).contains("#2");
        assertThat(meera.sends("/deals/D-2/move/2", "deal", "D-2", "seen", seen(meera.opens("/deals/D-2/move/3")))
                        .statusCode())
                .as("it is not on that deal")
                .isEqualTo(409);
    }

    private String said(String deal) {
        return meera.opens("/deals/" + deal).body().replaceFirst("(?s).*<h2 id=\"said\">(.*?)</section>.*", "$1");
    }

    private static String seen(HttpResponse<String> page) {
        return find(page.body(), "name=\"seen\" value=\"(\\d+)\"", "0");
    }

    /** The last change that the page offers to take back. */
    private static String change(String page) {
        Matcher found = Pattern.compile("/dashboard(/changes/\\d+/undo)").matcher(page);
        String last = "";
        while (found.find()) {
            last = found.group(1);
        }
        return last;
    }

    private static String find(String page, String pattern, String otherwise) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        return found.find() ? found.group(1) : otherwise;
    }
}
