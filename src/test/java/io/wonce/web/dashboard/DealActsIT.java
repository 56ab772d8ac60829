package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done with a deal on its page. */
final class DealActsIT {
    private final BoardHouse house = BoardHouse.open();
    private final SalesFloor floor = new SalesFloor(house);
    private Clerk sanne;
    private Clerk daan;
    private Clerk meera;

    @BeforeEach
    void sell() {
        floor.types(SalesFloor.SANNE, "/deal won Acme 12500 signed");
        floor.types(SalesFloor.SANNE, "/deal won D-1 12500 invoiced");
        floor.types(SalesFloor.SANNE, "/deal expect Globex 5k 15 dec 50%");
        sanne = Clerk.of(house, floor, SalesFloor.SANNE);
        daan = Clerk.of(house, floor, SalesFloor.DAAN);
        meera = Clerk.of(house, floor, SalesFloor.MEERA);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_is_filled_in_is_kept_told_and_undone_with_one_click() {
        String form = sanne.opens("/deals/D-2/edit").body();
        HttpResponse<String> saved = sanne.sends(
                "/deals/D-2/edit",
                "seen",
                sanne.seen("D-2"),
                "customer",
                "Globex Nederland",
                "amount",
                "7.5k",
                "close_date",
                "2026-12-20",
                "probability",
                "80",
                "category",
                "COMMIT",
                "owner",
                "browser:daan");

        assertThat(form).contains("value=\"Globex\"", "value=\"2026-12-15\"", "Daan Bakker");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(sanne.follows(saved))
                .contains(
                        "✓ Expectation updated D-2 Undo",
                        "Globex Nederland",
                        "€7,500",
                        "80%",
                        "Rep Daan Bakker",
                        "on a page");

        HttpResponse<String> undone = sanne.sends(undo(sanne, "D-2"), "back", "/dashboard/deals/D-2");

        assertThat(undone.headers().firstValue("Location").orElseThrow()).startsWith("/dashboard/deals/D-2?did=");
        assertThat(sanne.follows(undone))
                .contains("Something taken back", "€5,000", "Rep Sanne de Vries", "taken back");
    }

    @Test
    void what_cannot_be_comes_back_as_it_was_typed() {
        HttpResponse<String> wrong = sanne.sends(
                "/deals/D-2/edit",
                "seen",
                sanne.seen("D-2"),
                "customer",
                "Globex & Co",
                "amount",
                "plenty",
                "probability",
                "180",
                "owner",
                "slack:U0STRANGER");
        HttpResponse<String> fewer = sanne.sends(
                "/deals/D-2/edit",
                "seen",
                sanne.seen("D-2"),
                "customer",
                "Globex & Co",
                "amount",
                "plenty",
                "probability",
                "180");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(fewer.statusCode()).isEqualTo(400);
        assertThat(fewer.body())
                .contains(
                        "value=\"Globex &amp; Co\"",
                        "value=\"plenty\"",
                        "value=\"180\"",
                        "I can’t read one amount",
                        "0 to 100");
        assertThat(sanne.reads("/deals/D-2")).contains("€5,000").doesNotContain("Globex & Co");
    }

    @Test
    void a_form_that_stood_open_while_the_deal_changed_saves_nothing_and_loses_nothing() {
        String before = sanne.seen("D-2");
        floor.types(SalesFloor.MEERA, "/deal expect D-2 24 dec 90%");

        HttpResponse<String> stale = sanne.sends(
                "/deals/D-2/edit",
                "seen",
                before,
                "customer",
                "Globex",
                "amount",
                "6k",
                "probability",
                "10",
                "close_date",
                "2026-12-15",
                "was-close_date",
                "2026-12-15");
        HttpResponse<String> ended = sanne.sends("/deals/D-2/end", "seen", before);

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("This deal changed while this form was open", "value=\"6k\"", "value=\"10\"");
        assertThat(stale.body())
                .as("what was left alone shows what it is now")
                .contains("name=\"close_date\" type=\"date\" value=\"2026-12-24\"");
        assertThat(ended.statusCode()).isEqualTo(409);
        assertThat(NumbersIT.text(ended.body())).contains("changed after you opened that page", "90%");
        assertThat(sanne.reads("/deals/D-2")).contains("90%").doesNotContain("Marked as lost", "10%");
        assertThat(sanne.sends("/deals/D-2/edit", "seen", sanne.seen("D-2"), "amount", "6k")
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ANYHOW", "-1", "99999999999999999999"})
    void a_form_that_does_not_tell_what_it_showed_changes_nothing(String seen) {
        Announcement gone =
                floor.says(SalesFloor.SANNE, "🎉 Initech has signed! 9k").get(0);
        floor.opens(SalesFloor.SANNE, gone);
        floor.unsays(gone);
        String[] all = {
            "customer",
            "Initech",
            "amount",
            "6k",
            "close_date",
            "2027-01-20",
            "into",
            "D-1",
            "who",
            "browser:daan",
            "percent",
            "100"
        };
        String[] stamped = seen.isEmpty() ? all : with("seen", seen, all);
        String before = sanne.seen("D-1") + " " + sanne.seen("D-2") + " " + sanne.seen("D-3");

        for (String act :
                List.of("D-2/edit", "D-2/date", "D-2/credit", "D-2/merge", "D-2/end", "D-3/keep", "D-1/split/1")) {
            HttpResponse<String> answer = sanne.sends("/deals/" + act, stamped);

            assertThat(answer.statusCode()).as(act).isEqualTo(409);
            assertThat(NumbersIT.text(answer.body())).as(act).contains("did not tell in which state");
        }
        assertThat(sanne.seen("D-1") + " " + sanne.seen("D-2") + " " + sanne.seen("D-3"))
                .isEqualTo(before);
        assertThat(sanne.reads("/deals/D-2"))
                .contains("Globex", "€5,000", "15 Dec")
                .doesNotContain("Marked as lost");
        assertThat(sanne.reads("/deals/D-3")).contains("Its only announcement was deleted");
    }

    @Test
    void a_deal_is_lost_or_cancelled_as_far_as_it_had_come() {
        assertThat(sanne.reads("/deals/D-2")).contains("New date Who earned it Merge… Mark as lost");
        assertThat(sanne.reads("/deals/D-1")).contains("Mark as cancelled").doesNotContain("Mark as lost");

        assertThat(sanne.follows(sanne.sends("/deals/D-2/end", "seen", sanne.seen("D-2"))))
                .contains("✓ Marked as lost D-2 Undo");
        assertThat(sanne.follows(sanne.sends("/deals/D-1/end", "seen", sanne.seen("D-1"))))
                .contains("✓ Cancelled D-1 Undo");
        assertThat(sanne.sends("/deals/D-1/end", "seen", sanne.seen("D-1")).statusCode())
                .isEqualTo(409);
        assertThat(sanne.reads("/deals?state=cancelled")).contains("Acme");
    }

    @Test
    void a_deal_gets_a_later_date_and_no_earlier_one_than_today() {
        assertThat(sanne.opens("/deals/D-2/date").body()).contains("type=\"date\" value=\"2026-12-15\"");

        HttpResponse<String> past =
                sanne.sends("/deals/D-2/date", "seen", sanne.seen("D-2"), "close_date", "2026-11-25");
        HttpResponse<String> later =
                sanne.sends("/deals/D-2/date", "seen", sanne.seen("D-2"), "close_date", "2027-01-20");

        assertThat(past.statusCode()).isEqualTo(400);
        assertThat(past.body()).contains("Today or a later day, please.", "value=\"2026-11-25\"");
        assertThat(sanne.follows(later)).contains("20 Jan 2027");
    }

    @Test
    void two_deals_become_one_and_an_announcement_an_order_of_its_own() {
        floor.types(SalesFloor.SANNE, "/deal expect Initech 12500 1 dec 90%");
        String search = sanne.opens("/deals/D-3/merge?words=acme").body();
        String other = sanne.opens("/deals/D-3/merge?words=globex").body();
        HttpResponse<String> merged = sanne.sends("/deals/D-3/merge", "seen", sanne.seen("D-3"), "into", "D-1");

        assertThat(search).contains("name=\"into\" value=\"D-1\"").doesNotContain("value=\"D-3\"");
        assertThat(other).contains("name=\"into\" value=\"D-2\"");
        assertThat(merged.headers().firstValue("Location").orElseThrow()).startsWith("/dashboard/deals/D-1?did=");
        assertThat(sanne.follows(merged)).contains("✓ Merged D-1 D-3 Undo");

        HttpResponse<String> split = sanne.sends("/deals/D-1/split/2", "seen", sanne.seen("D-1"));

        assertThat(split.headers().firstValue("Location").orElseThrow()).startsWith("/dashboard/deals/D-4?did=");
        assertThat(sanne.follows(split)).contains("✓ Split");
        assertThat(sanne.sends("/deals/D-1/split/2").statusCode()).isEqualTo(409);
    }

    @Test
    void deals_that_have_ended_take_no_place_among_those_to_merge_into() {
        for (int deal = 3; deal <= 14; deal++) {
            floor.wins(SalesFloor.SANNE, "🎉 Acme has signed! " + deal + "k for another shop");
            floor.types(SalesFloor.MEERA, "/deal cancel D-" + deal);
        }

        assertThat(sanne.reads("/deals?state=cancelled")).contains("D-14");
        assertThat(sanne.opens("/deals/D-2/merge?words=acme").body())
                .contains("name=\"into\" value=\"D-1\"")
                .doesNotContain("value=\"D-14\"");
    }

    @Test
    void that_an_order_stands_is_told_in_its_story_and_in_the_log_and_undone() {
        Announcement gone =
                floor.says(SalesFloor.SANNE, "🎉 Initech has signed! 9k").get(0);
        floor.opens(SalesFloor.SANNE, gone);
        floor.unsays(gone);

        HttpResponse<String> kept = sanne.sends("/deals/D-3/keep", "seen", sanne.seen("D-3"));

        assertThat(sanne.follows(kept)).contains("✓ Order stands D-3 Undo").doesNotContain("Its only announcement");
        assertThat(daan.reads("/log?kind=kept")).contains("1 event", "Order stands D-3", "Sanne de Vries");
        assertThat(sanne.sends("/deals/D-3/keep", "seen", sanne.seen("D-3"))
                        .headers()
                        .firstValue("Location"))
                .as("no second event")
                .contains("/dashboard/deals/D-3?did=0");

        sanne.sends(undo(sanne, "D-3"), "back", "/dashboard/deals/D-3");

        assertThat(sanne.reads("/deals/D-3")).contains("Its only announcement was deleted", "The order stands");
    }

    @Test
    void who_earned_an_order_is_said_in_parts_that_make_a_whole() {
        String[] tooLittle = {"who", "browser:sanne", "percent", "60", "who", "browser:daan", "percent", "30"};
        HttpResponse<String> wrong = sanne.sends("/deals/D-1/credit", with("seen", sanne.seen("D-1"), tooLittle));
        HttpResponse<String> right = sanne.sends(
                "/deals/D-1/credit",
                "seen",
                sanne.seen("D-1"),
                "who",
                "browser:sanne",
                "percent",
                "62,5",
                "who",
                "browser:daan",
                "percent",
                "37.5",
                "who",
                "",
                "percent",
                "");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(NumbersIT.text(wrong.body())).contains("90%");
        assertThat(wrong.body()).contains("value=\"60\"", "value=\"30\"");
        assertThat(sanne.follows(right)).contains("✓ Credit split");
        assertThat(sanne.opens("/deals/D-1/credit").body()).contains("value=\"62.5\"", "value=\"37.5\"");
        assertThat(daan.reads("/deals/D-1")).contains("Edit");
    }

    @Test
    void who_has_no_right_sees_no_button_and_is_refused_in_their_language() {
        String page = daan.opens("/deals/D-2").body();
        HttpResponse<String> ended = daan.sends("/deals/D-2/end?lang=nl", "seen", sanne.seen("D-2"));
        HttpResponse<String> edited = daan.sends("/deals/D-2/edit", "amount", "1");

        assertThat(page).doesNotContain("/deals/D-2/edit", "/deals/D-2/end", "/undo\"");
        assertThat(ended.statusCode()).isEqualTo(403);
        assertThat(ended.body()).contains("Dit laat ik over aan wie het bericht schreef, of aan een manager.");
        assertThat(edited.statusCode()).isEqualTo(403);
        assertThat(List.of(
                        daan.opens("/deals/D-2/edit").statusCode(),
                        daan.opens("/deals/D-2/merge").statusCode(),
                        daan.opens("/deals/D-2/credit").statusCode(),
                        daan.sends("/deals/D-2/date", "close_date", "2027-01-20")
                                .statusCode(),
                        daan.sends("/deals/D-2/credit", "who", "browser:daan", "percent", "100")
                                .statusCode(),
                        daan.sends("/deals/D-2/merge", "into", "D-1").statusCode(),
                        daan.sends("/deals/D-1/split/1").statusCode(),
                        daan.sends(undo(sanne, "D-2")).statusCode()))
                .containsOnly(403);
        assertThat(sanne.reads("/deals/D-2"))
                .contains("€5,000", "Rep Sanne de Vries")
                .doesNotContain("Marked as lost");
        assertThat(meera.follows(meera.sends("/deals/D-2/end", "seen", meera.seen("D-2"))))
                .contains("Marked as lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit", "date", "credit", "merge", "end", "keep", "split/1"})
    void a_deal_of_another_organisation_is_not_there(String act) {
        SalesFloor theirs = new SalesFloor(house);
        theirs.types(SalesFloor.MEERA, "/deal won Geheimwerk 77000 signed");
        Clerk stranger = Clerk.of(house, new SalesFloor(house), SalesFloor.MEERA);

        HttpResponse<String> answer = stranger.sends("/deals/D-1/" + act, "into", "D-1", "close_date", "2027-01-20");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Geheimwerk", "77,000");
        assertThat(stranger.sends("/changes/1/undo").statusCode()).isEqualTo(404);
        assertThat(stranger.sends("/deals/nonsense/" + act).statusCode()).isEqualTo(404);
        assertThat(Clerk.of(house, theirs, SalesFloor.MEERA).reads("/deals/D-1"))
                .contains("€77,000");
    }

    @Test
    void a_message_about_what_was_done_is_the_ledgers_and_nobody_elses() {
        String did = sanne.sends("/deals/D-2/end", "seen", sanne.seen("D-2"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*did=", "");

        assertThat(daan.reads("/deals/D-2?did=" + did)).doesNotContain("✓ Marked");
        assertThat(sanne.reads("/deals/D-2?did=999999")).doesNotContain("✓ ");
        assertThat(sanne.reads("/deals/D-2?did=%3Cb%3E")).doesNotContain("✓ ");
        assertThat(sanne.sends("/changes/" + did + "/undo", "back", "https://evil.example/")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .startsWith("/dashboard?did=");
    }

    @Test
    void who_is_a_manager_by_appointment_is_one_no_longer_than_that() {
        floor.types(SalesFloor.MEERA, "/deal settings manager @Daan Bakker");
        assertThat(daan.sends("/deals/D-2/end", "seen", daan.seen("D-2")).statusCode())
                .isEqualTo(303);

        floor.types(SalesFloor.MEERA, "/deal settings no-manager @Daan Bakker");

        assertThat(daan.sends("/deals/D-1/end", "seen", sanne.seen("D-1")).statusCode())
                .isEqualTo(403);
        assertThat(house.desk
                        .ledger()
                        .<Role>write(
                                floor.organisation.id(),
                                books -> books.people()
                                        .asSeen(new PersonRef(Platform.BROWSER, "daan"))
                                        .orElseThrow()
                                        .role()))
                .isEqualTo(Role.MEMBER);
    }

    /** Where the last change of a deal that can be is taken back. */
    private static String undo(Clerk clerk, String deal) {
        return clerk.opens("/deals/" + deal)
                .body()
                .replaceFirst("(?s).*action=\"/dashboard(/changes/\\d+/undo)\".*", "$1");
    }

    private static String[] with(String name, String value, String[] more) {
        String[] all = new String[more.length + 2];
        all[0] = name;
        all[1] = value;
        System.arraycopy(more, 0, all, 2, more.length);
        return all;
    }
}
