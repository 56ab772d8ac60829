package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody has linked yet is linked on the dashboard. */
final class QuestionsIT {
    private static final String QUEUE = "/announcements?state=unresolved";
    private static final String BACK = "/dashboard/announcements?state=unresolved";

    private final BoardHouse house = BoardHouse.open();
    private final SalesFloor floor = new SalesFloor(house);
    private Clerk sanne;
    private long number;

    @BeforeEach
    void ask() {
        floor.types(SalesFloor.SANNE, "/deal won Acme 12500 signed");
        number = floor.says(SalesFloor.SANNE, "🎉 Acme has signed! 90k for the webshop")
                .get(0)
                .id()
                .number();
        sanne = Clerk.of(house, floor, SalesFloor.SANNE);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void an_announcement_stands_with_its_candidates_and_why() {
        assertThat(sanne.reads(QUEUE))
                .contains(
                        "1 announcement",
                        "#" + number,
                        "Acme · 90,000 · signed",
                        "D-1 · Acme",
                        "same customer",
                        "Put it on D-1",
                        "New order",
                        "Not a win");
    }

    @Test
    void one_click_puts_it_on_a_deal_and_one_takes_it_back() {
        HttpResponse<String> linked = sanne.sends(act("link"), "deal", "D-1", "back", BACK);

        assertThat(linked.headers().firstValue("Location").orElseThrow()).startsWith(BACK + "&did=");
        assertThat(sanne.follows(linked)).contains("✓ Linked D-1 Undo", "Tidy!");
        String undo = sanne.opens(
                        linked.headers().firstValue("Location").orElseThrow().replaceFirst("/dashboard", ""))
                .body()
                .replaceFirst("(?s).*action=\"/dashboard(/changes/\\d+/undo)\".*", "$1");
        assertThat(sanne.follows(sanne.sends(undo, "back", BACK))).contains("Something taken back", "#" + number);
    }

    @Test
    void one_click_opens_a_new_order_unless_somebody_was_faster() {
        HttpResponse<String> unseen = sanne.sends(act("open"), "back", BACK);
        HttpResponse<String> seen = sanne.sends(act("open"), "shown", "D-1", "back", BACK);

        assertThat(unseen.statusCode()).isEqualTo(409);
        assertThat(NumbersIT.text(unseen.body())).contains("is this D-1");
        assertThat(sanne.follows(seen)).contains("✓ Opened D-2");
    }

    @Test
    void one_click_sets_it_aside() {
        assertThat(sanne.follows(sanne.sends(act("dismiss"), "back", BACK))).contains("✓ Set aside", "Tidy!");
    }

    @Test
    void any_other_deal_is_found_by_its_customer() {
        floor.types(SalesFloor.SANNE, "/deal won Globex 5k signed");

        assertThat(sanne.opens("/announcements/" + number + "/link?words=globx").body())
                .contains("name=\"deal\" value=\"D-2\"");
    }

    @Test
    void what_a_colleague_answered_meanwhile_stays_as_it_is() {
        floor.types(SalesFloor.SANNE, "/deal link #" + number + " D-1");

        assertThat(sanne.follows(sanne.sends(act("open"), "shown", "D-1", "back", BACK)))
                .contains("That was settled already; nothing changed.");
        assertThat(sanne.follows(sanne.sends(act("dismiss"), "back", BACK))).contains("nothing changed");
        assertThat(sanne.reads("/deals/D-1")).contains("#" + number);
        assertThat(sanne.opens("/deals/D-2").statusCode()).isEqualTo(404);
    }

    @Test
    void who_may_not_answer_sees_no_button_and_is_refused() {
        Clerk daan = Clerk.of(house, floor, SalesFloor.DAAN);

        assertThat(daan.reads(QUEUE))
                .contains("#" + number, "Sanne de Vries or a manager says where this belongs.")
                .doesNotContain("New order");
        assertThat(daan.sends(act("link"), "deal", "D-1").statusCode()).isEqualTo(403);
        assertThat(daan.sends(act("open"), "shown", "D-1").statusCode()).isEqualTo(403);
        assertThat(daan.sends(act("dismiss")).statusCode()).isEqualTo(403);
        assertThat(Clerk.of(house, floor, SalesFloor.MEERA)
                        .sends(act("dismiss"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void an_announcement_of_another_organisation_is_not_there() {
        Clerk stranger = Clerk.of(house, new SalesFloor(house), SalesFloor.MEERA);

        for (String act : new String[] {"link", "open", "dismiss"}) {
            assertThat(stranger.sends(act(act), "deal", "D-1").statusCode()).isEqualTo(404);
        }
        assertThat(stranger.reads(QUEUE)).doesNotContain("Acme");
    }

    private String act(String what) {
        return "/announcements/" + number + "/" + what;
    }
}
