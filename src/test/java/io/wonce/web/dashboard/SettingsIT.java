package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Managers change the conventions on their page. */
final class SettingsIT {
    private final BoardHouse house = BoardHouse.open();
    private final SalesFloor floor = new SalesFloor(house);
    private Clerk meera;
    private Clerk daan;

    @BeforeEach
    void comeIn() {
        meera = Clerk.of(house, floor, SalesFloor.MEERA);
        daan = Clerk.of(house, floor, SalesFloor.DAAN);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_page_says_what_is_set_in_each_channel() {
        assertThat(meera.reads("/settings"))
                .contains("Language, attention, new orders and digest of one channel are set in that channel");
    }

    @Test
    void all_that_settings_can_say_of_the_organisation_is_changed_at_once() {
        HttpResponse<String> saved = meera.sets(
                "/settings",
                "milestone",
                "ordered",
                "zone",
                "Europe/Paris",
                "week",
                "Sunday",
                "fiscal_year",
                "July",
                "currency",
                "USD",
                "language",
                "fr",
                "channel",
                "C123",
                "threshold",
                "1000",
                "amounts",
                "off",
                "target",
                "10",
                "age",
                "3 days",
                "emoji",
                "🎉🥂",
                "reaction",
                "🚀",
                "pictures",
                "never",
                "gifs",
                "https://example.com/a.gif",
                "robots",
                "HubSpot, Salesforce",
                "nudge_verbal",
                "",
                "nudge_signed",
                "40",
                "nudge_date",
                "2",
                "nudge_unresolved",
                "3",
                "working_days",
                "Sun-Thu",
                "working_hours",
                "8:30-16");

        assertThat(meera.follows(saved)).contains("✓ Saved.");
        Organisation now = organisation();
        assertThat(now.zone().getId()).isEqualTo("Europe/Paris");
        assertThat(now.weekStart()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(now.fiscalStart()).isEqualTo(Month.JULY);
        assertThat(now.currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(now.language().getLanguage()).isEqualTo("fr");
        assertThat(now.celebrationChannels().all()).hasSize(1);
        assertThat(now.celebrations().threshold().orElseThrow().amount()).isEqualByComparingTo("1000");
        assertThat(now.celebrations().amountsVisible()).isFalse();
        assertThat(now.celebrations().weeklyTarget()).isEqualTo(Optional.of(10));
        assertThat(now.celebrations().oldestCelebrated()).isEqualTo(Duration.ofDays(3));
        assertThat(now.celebrations().emoji()).hasSize(2);
        assertThat(now.celebrations().pictures().own()).hasSize(1);
        assertThat(now.robots().only().orElseThrow()).containsExactly("HubSpot", "Salesforce");
        assertThat(now.nudges().verbal()).isEmpty();
        assertThat(now.nudges().signed()).isEqualTo(Optional.of(40));
        assertThat(now.nudges().workingDays()).hasSize(5).contains(DayOfWeek.SUNDAY);
        assertThat(now.nudges().workingHours().shown()).isEqualTo("8:30–16:00");
        assertThat(house.desk
                        .ledger()
                        .<Milestone>write(
                                floor.organisation.id(),
                                books -> books.settings()
                                        .policies()
                                        .get(books.settings().policies().size() - 1)
                                        .milestone()))
                .isEqualTo(Milestone.ORDERED);
    }

    @Test
    void what_stands_there_can_be_sent_as_it_is_and_changes_nothing() {
        Organisation before = organisation();
        String page = meera.opens("/settings").body();
        String[] all = page.lines()
                .flatMap(line -> java.util.regex.Pattern.compile("name=\"was-([a-z_]+)\" value=\"([^\"]*)\"")
                        .matcher(line)
                        .results())
                .flatMap(found -> java.util.stream.Stream.of(found.group(1), found.group(2)))
                .toArray(String[]::new);
        String[] changed = new String[all.length * 2];
        for (int at = 0; at < all.length; at += 2) {
            changed[2 * at] = all[at];
            changed[2 * at + 1] = all[at + 1];
            changed[2 * at + 2] = "was-" + all[at];
            changed[2 * at + 3] = "another";
        }

        assertThat(all).hasSizeGreaterThan(40);
        assertThat(meera.follows(meera.sets("/settings", all))).contains("Nothing was different");
        assertThat(meera.sends("/settings", changed).statusCode())
                .as("each is a value that its setting takes, though stale")
                .isEqualTo(409);
        assertThat(organisation()).isEqualTo(before);
    }

    @Test
    void a_wrong_value_saves_nothing_and_comes_back_with_an_example() {
        HttpResponse<String> wrong =
                meera.sets("/settings", "zone", "Middle Earth", "target", "lots", "currency", "USD");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("value=\"Middle Earth\"", "value=\"lots\"", "For example: Europe/Amsterdam", "value=\"USD\"");
        assertThat(organisation().currency().getCurrencyCode()).isEqualTo("EUR");
    }

    @Test
    void two_managers_change_different_things_and_neither_is_lost() {
        floor.types(SalesFloor.MEERA, "/deal settings target 12");

        assertThat(meera.sends("/settings", "currency", "GBP", "was-currency", "EUR", "target", "", "was-target", "")
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> stale = meera.sends("/settings", "target", "7", "was-target", "");

        assertThat(organisation().celebrations().weeklyTarget()).isEqualTo(Optional.of(12));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(NumbersIT.text(stale.body())).contains("A colleague changed “Target: orders a week” meanwhile");
        assertThat(stale.body()).contains("value=\"7\"");
    }

    @Test
    void a_member_reads_and_does_not_change() {
        assertThat(daan.reads("/settings")).contains("Managers change these.");
        assertThat(daan.opens("/settings").body()).doesNotContain("name=\"zone\"", "/settings/second");
        assertThat(daan.sends("/settings", "currency", "USD").statusCode()).isEqualTo(403);
        assertThat(daan.sends("/settings/second", "second_address", "https://api.example.com/v1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(daan.sends("/settings/forget").statusCode()).isEqualTo(403);
        assertThat(daan.sends("/people/appoint", "person", "browser:daan").statusCode())
                .isEqualTo(403);
        assertThat(organisation().currency().getCurrencyCode()).isEqualTo("EUR");
    }

    @Test
    void the_second_reader_is_chosen_apart_from_the_rest() {
        floor.types(SalesFloor.MEERA, "/deal settings channel here");

        HttpResponse<String> wrong = meera.sets("/settings/second", "second_address", "ftp://x", "second_model", "m");
        HttpResponse<String> on = meera.sets(
                "/settings/second",
                "second_address",
                "https://api.example.com/v1",
                "second_model",
                "small",
                "second_key",
                "",
                "second_budget",
                "50");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("value=\"ftp://x\"", "https://, please");
        assertThat(meera.follows(on)).contains("✓ Saved.");
        assertThat(meera.opens("/settings").body()).contains("value=\"https://api.example.com/v1\"", "value=\"50\"");
        assertThat(organisation().celebrationChannels().all()).hasSize(1);
    }

    @Test
    void a_form_that_does_not_tell_what_it_showed_changes_no_setting() {
        HttpResponse<String> first = meera.sends("/settings", "currency", "USD", "zone", "Europe/Paris");
        HttpResponse<String> second = meera.sends(
                "/settings/second",
                "second_address",
                "https://api.example.com/v1",
                "second_model",
                "small",
                "second_budget",
                "50");

        assertThat(first.statusCode()).isEqualTo(409);
        assertThat(NumbersIT.text(first.body()))
                .contains("did not tell what stood in", "Currency where nobody names one");
        assertThat(organisation().currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("is not what this form was opened with", "value=\"small\"");
        assertThat(meera.opens("/settings").body()).doesNotContain("value=\"small\"");
    }

    @Test
    void the_second_reader_of_a_colleague_is_not_overwritten_unseen() {
        String[] mine = {
            "second_address", "https://api.example.com/v1", "second_model", "mine", "second_budget", "50",
            "was-second_address", "", "was-second_model", "", "was-second_budget", "1000"
        };
        String[] theirs = mine.clone();
        theirs[3] = "theirs";

        HttpResponse<String> first = meera.sends("/settings/second", theirs);
        HttpResponse<String> stale = meera.sends("/settings/second", mine);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(meera.opens("/settings").body()).contains("value=\"theirs\"");
    }

    @Test
    void of_two_forms_that_are_saved_at_the_same_moment_neither_is_lost() throws Exception {
        String[] currencies = {"EUR", "USD"};
        String[] starts = {"Monday", "Sunday"};
        for (int round = 0; round < 10; round++) {
            String[] money = {"currency", currencies[(round + 1) % 2], "was-currency", currencies[round % 2]};
            String[] week = {"week", starts[(round + 1) % 2], "was-week", starts[round % 2]};
            CompletableFuture<HttpResponse<String>> one =
                    CompletableFuture.supplyAsync(() -> meera.sends("/settings", money));
            HttpResponse<String> other = meera.sends("/settings", week);

            assertThat(List.of(one.get().statusCode(), other.statusCode())).containsOnly(303);
            assertThat(organisation().currency().getCurrencyCode()).isEqualTo(money[1]);
            assertThat(organisation().weekStart()).isEqualTo(DayOfWeek.valueOf(week[1].toUpperCase(Locale.ROOT)));
        }
    }

    @Test
    void a_manager_appoints_and_takes_that_back() {
        assertThat(meera.reads("/people")).contains("Daan Bakker member", "Meera Joshi manager, by the chat");
        assertThat(meera.opens("/people").body()).contains("<b>Meera Joshi</b> <small>manager</small>");

        HttpResponse<String> appointed = meera.sends("/people/appoint", "person", "browser:daan");

        assertThat(meera.follows(appointed))
                .contains("is a manager from now on", "Daan Bakker manager, appointed here");
        assertThat(daan.opens("/settings").body()).contains("name=\"zone\"");
        assertThat(meera.follows(meera.sends("/people/dismiss", "person", "browser:daan")))
                .contains("Daan Bakker member");
        assertThat(meera.sends("/people/appoint", "person", "slack:U0NOBODY").statusCode())
                .isEqualTo(404);
        assertThat(daan.opens("/people").body()).doesNotContain("/people/appoint\"");
    }

    @Test
    void a_manager_puts_people_in_teams_and_takes_that_back() {
        floor.types(SalesFloor.DAAN, "/deal won Acme 12500 signed");
        assertThat(daan.opens("/people").body()).doesNotContain("/people/team\"");

        HttpResponse<String> put = meera.sends("/people/team", "person", "browser:daan", "team", " North & co ");

        assertThat(meera.follows(put)).contains("✓ Team set", "Undo");
        assertThat(meera.opens("/people").body())
                .contains("value=\"North &amp; co\"", "<option value=\"North &amp; co\">");
        assertThat(daan.reads("/people")).contains("Daan Bakker member North & co");
        assertThat(daan.reads("/teams")).contains("North & co Daan Bakker 1");
        assertThat(daan.reads("/log")).contains("Team set", "Daan Bakker: – → North & co");
        assertThat(daan.sends("/people/team", "person", "browser:daan", "team", "South")
                        .statusCode())
                .isEqualTo(403);
        assertThat(meera.sends("/people/team", "person", "slack:U0NOBODY", "team", "South")
                        .statusCode())
                .isEqualTo(404);
        assertThat(meera.sends("/people/team", "person", "browser:daan", "team", "<b>")
                        .statusCode())
                .isEqualTo(400);
        meera.follows(meera.sends("/people/team", "person", "browser:daan", "team", ""));
        assertThat(daan.reads("/people")).contains("Daan Bakker member –");
    }

    @Test
    void the_log_tells_all_that_happened_and_is_filtered_by_its_address() {
        floor.types(SalesFloor.SANNE, "/deal won Acme 12500 signed");
        floor.types(SalesFloor.DAAN, "/deal expect Globex 5k 15 dec 50%");
        floor.types(SalesFloor.SANNE, "/deal cancel D-1");

        assertThat(daan.reads("/log")).contains("Cancelled D-1", "D-2", "Sanne de Vries · by command");
        assertThat(daan.reads("/log?person=browser:daan")).contains("D-2").doesNotContain("D-1 ");
        assertThat(daan.reads("/log?deal=D-1&kind=cancelled")).contains("1 event", "Cancelled D-1");
        assertThat(daan.reads("/log?kind=merged")).contains("No events", "Nothing like that has happened.");
        assertThat(daan.opens("/log?kind=sabotage").statusCode()).isEqualTo(400);
        assertThat(Clerk.of(house, new SalesFloor(house), SalesFloor.MEERA).reads("/log"))
                .doesNotContain("D-1");

        String undo = meera.opens("/log?deal=D-1")
                .body()
                .replaceFirst("(?s).*?action=\"/dashboard(/changes/\\d+/undo)\".*", "$1");
        assertThat(meera.follows(meera.sends(undo, "back", "/dashboard/log?deal=D-1")))
                .contains("Something taken back", "Cancelled D-1 taken back");
        assertThat(daan.opens("/log?deal=D-1").body()).doesNotContain("/undo\"");
    }

    @Test
    void the_log_tells_who_changed_how_the_organisation_works_and_no_secret() {
        meera.sets("/settings", "zone", "Europe/Paris", "milestone", "ordered");
        floor.types(SalesFloor.MEERA, "/deal settings channel-language nl");
        meera.sends("/people/appoint", "person", "browser:daan");
        String screen = meera.sends("/screens", "name", "Lobby").body().replaceFirst("(?s).*/tv/on/([\\w-]+).*", "$1");
        meera.sends("/screens/down", "name", "Lobby");
        Answer made = floor.types(SalesFloor.MEERA, "/deal token new crm write");
        String token = ((Answer.TokenMade) made).ticket().shown();
        floor.types(SalesFloor.MEERA, "/deal token revoke crm");
        meera.sets(
                "/settings/second",
                "second_address",
                "https://api.example.com/v1",
                "second_model",
                "small",
                "second_budget",
                "50");

        String log = daan.reads("/log");

        assertThat(log)
                .contains(
                        "Settings changed Time zone: Europe/Amsterdam → Europe/Paris · An order counts from: signed → ordered",
                        "Language of a channel (browser sales-wins): – → nl",
                        "Role given Daan Bakker: member → manager",
                        "Screen put up Lobby",
                        "Screen taken down Lobby",
                        "API token made crm",
                        "API token revoked crm",
                        "Second reader: – → https://api.example.com/v1 small 50",
                        "cannot be undone",
                        "Meera Joshi · on a page",
                        "Meera Joshi · by command")
                .doesNotContain(screen, token);
        assertThat(screen).hasSizeGreaterThan(40);
        assertThat(meera.opens("/log").body()).doesNotContain("/undo\"");
        assertThat(((Answer.Resolved) floor.types(SalesFloor.MEERA, "/deal undo")).resolution())
                .isEqualTo(new Resolution.Refused(Refusal.FINAL));
        assertThat(meera.reads("/log?kind=appointed")).contains("1 event");
    }

    @Test
    void the_log_tells_of_digests_as_people_say_it() {
        floor.types(SalesFloor.MEERA, "/deal settings digest weekly mon 08:30");
        floor.types(SalesFloor.MEERA, "/deal settings digest monthly 1 09:00 New York");

        assertThat(daan.reads("/log"))
                .contains(
                        "(browser sales-wins): – → Weekly on Monday at 08:30, of the week before (Europe/Amsterdam)",
                        "; Monthly on day 1 at 09:00, of the month before (America/New_York)")
                .doesNotContain("weekly 1");
        assertThat(NumbersIT.text(daan.opens("/log?lang=nl").body())).contains("Wekelijks op maandag om 08:30");
    }

    @Test
    void what_stays_as_it_is_makes_no_event() {
        floor.types(SalesFloor.MEERA, "/deal settings zone Europe/Amsterdam");
        floor.types(SalesFloor.MEERA, "/deal settings milestone signed");
        floor.types(SalesFloor.DAAN, "/deal settings zone Europe/Paris");

        assertThat(meera.reads("/log")).contains("No events");
    }

    @Test
    void the_log_has_pages() {
        floor.types(SalesFloor.SANNE, "/deal expect Globex 5k 15 dec 50%");
        for (int odds = 1; odds < 52; odds++) {
            floor.types(SalesFloor.SANNE, "/deal expect D-1 " + odds + "%");
        }

        assertThat(meera.reads("/log?kind=expected")).contains("1 of 2");
        assertThat(meera.reads("/log?kind=expected&page=2")).contains("2 of 2");
    }

    private Organisation organisation() {
        return house.desk.ledger().write(floor.organisation.id(), books -> books.organisation());
    }
}
