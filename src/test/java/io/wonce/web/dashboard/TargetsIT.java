package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Role;
import io.wonce.postgres.TestDatabase;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Managers set targets on the dashboard, and see how far they are. It is Thursday 26 November 2026. */
final class TargetsIT {
    private static final Person NOOR = member("noor", "Noor Smit", "North");

    private final BoardHouse house = BoardHouse.open();
    private SalesFloor floor;
    private Clerk meera;

    @BeforeEach
    void open() {
        floor = new SalesFloor(house);
        floor.types(NOOR, "/deal won Acme 10k signed");
        floor.types(SalesFloor.SANNE, "/deal won Bloom 5k signed");
        meera = Clerk.of(house, floor, SalesFloor.MEERA);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_target_of_each_kind_of_period_is_set_and_its_progress_shown_with_the_deals_behind_it() {
        floor.types(SalesFloor.MEERA, "/deal settings fiscal-year july");
        sets("month", "", "orders", "4");
        sets("quarter", "North", "EUR", "40k");
        sets("year", "", "EUR", "€100.000");
        HttpResponse<String> page = meera.opens("/targets?did=target");

        assertThat(NumbersIT.text(page.body()))
                .contains("Done: that is to be reached from now on.")
                .contains("November 2026 2 of 4 orders, 50%")
                .contains("Unresolved: 0 · Counted from: signed")
                .contains("North · Q2 of fiscal year 2026/27 €10,000 of €40,000, 25%")
                .contains("Fiscal year 2026/27 €15,000 of €100,000, 15%");
        assertThat(page.body()).contains("/dashboard/deals?period=2026-11\"");
        assertThat(NumbersIT.text(followsTarget("North").body())).contains("1 deal", "D-1 Acme");
    }

    @Test
    void the_deals_of_a_team_that_everybody_left_are_none() {
        sets("month", "North", "orders", "4");
        TestDatabase.renameTeam(floor.organisation.id(), "North", "South");

        HttpResponse<String> deals = followsTarget("North");

        assertThat(targets()).contains("North · November 2026 0 of 4 orders");
        assertThat(deals.statusCode()).isEqualTo(200);
        assertThat(NumbersIT.text(deals.body())).doesNotContain("D-1 Acme");
    }

    @Test
    void a_team_is_the_same_in_whatever_case_its_platform_writes_it() {
        sets("month", "North", "orders", "4");
        TestDatabase.renameTeam(floor.organisation.id(), "North", "NORTH");

        HttpResponse<String> deals = followsTarget("North");

        assertThat(targets()).contains("North · November 2026 1 of 4 orders");
        assertThat(deals.statusCode()).isEqualTo(200);
        assertThat(NumbersIT.text(deals.body())).contains("1 deal", "D-1 Acme");
        assertThat(meera.opens("/deals?period=2025&by=team&group=nOrth").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_target_set_again_is_another_one_and_one_that_is_ended_is_gone() {
        sets("month", "", "orders", "4");
        sets("month", "", "orders", "8");
        assertThat(targets()).contains("2 of 8 orders, 25%").doesNotContain("of 4 orders");

        HttpResponse<String> ended =
                meera.sends("/targets/off", "cycle", "month", "measure", "orders", "seen", "MONTH orders 8");
        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(targets()).contains("Nothing is to be reached yet.").doesNotContain("of 8 orders");
    }

    @Test
    void what_a_colleague_changed_while_the_page_was_open_is_neither_ended_nor_replaced() {
        sets("month", "North", "EUR", "40k");
        String open = meera.opens("/targets").body();
        floor.types(SalesFloor.MEERA, "/deal target 60k a month for North");

        HttpResponse<String> ended = meera.sends(
                "/targets/off", "cycle", "month", "team", "North", "measure", "EUR", "seen", "MONTH EUR North 40000");
        HttpResponse<String> replaced = sends(open, "cycle", "month", "team", "North", "measure", "EUR", "goal", "50k");
        HttpResponse<String> untold = meera.sends("/targets/off", "cycle", "month", "team", "North", "measure", "EUR");

        assertThat(open).contains("name=\"seen\" value=\"MONTH EUR North 40000\"");
        assertThat(List.of(ended, replaced, untold)).allSatisfy(refused -> {
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(NumbersIT.text(refused.body()))
                    .contains("Somebody else changed that target meanwhile, so nothing was done.", "of €60,000");
        });
        assertThat(replaced.body()).contains("value=\"50k\"");
        assertThat(targets()).contains("of €60,000");
        assertThat(sends(replaced.body(), "cycle", "month", "team", "North", "measure", "EUR", "goal", "50k")
                        .statusCode())
                .isEqualTo(303);
        assertThat(targets()).contains("of €50,000");
    }

    @Test
    void a_change_of_another_target_is_in_nobodys_way() {
        sets("month", "North", "EUR", "40k");
        String open = meera.opens("/targets").body();
        floor.types(SalesFloor.MEERA, "/deal target 12 a month");

        assertThat(sends(open, "cycle", "month", "team", "North", "measure", "EUR", "goal", "50k")
                        .statusCode())
                .isEqualTo(303);
        assertThat(targets()).contains("of €50,000", "of 12 orders");
    }

    @Test
    void a_currency_that_was_typed_still_stands_in_the_form_where_something_else_is_wrong() {
        HttpResponse<String> refused =
                meera.sends("/targets", "cycle", "month", "team", "", "measure", "JPY", "goal", "lots");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("<option value=\"JPY\" selected>JPY</option>");
    }

    @ParameterizedTest
    @CsvSource({
        "decade, '', orders, 12, geen periode die steeds terugkomt",
        "month, Mars, orders, 12, Zo’n team is er niet",
        "month, '', XXQ, 12, in opdrachten of in een valuta",
        "month, '', orders, twelve, geen doel",
        "month, '', orders, 0, geen doel",
        "month, '', orders, 250k, geen doel",
        "month, '', orders, 100000, geen doel",
        "month, '', EUR, $250k, geen doel",
        "month, '', EUR, -5, geen doel"
    })
    void what_makes_no_sense_is_told_in_the_language_of_the_reader_and_sets_nothing(
            String cycle, String team, String measure, String goal, String told) {
        HttpResponse<String> refused =
                meera.sends("/targets?lang=nl", "cycle", cycle, "team", team, "measure", measure, "goal", goal);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(NumbersIT.text(refused.body())).contains(told);
        assertThat(refused.body()).contains("value=\"" + goal + "\"");
        assertThat(targets()).contains("Nothing is to be reached yet.");
    }

    @Test
    void who_is_no_manager_sees_no_form_and_is_refused() {
        sets("month", "", "orders", "4");
        Clerk sanne = Clerk.of(house, floor, SalesFloor.SANNE);
        String page = sanne.opens("/targets").body();

        assertThat(page).contains("Managers set targets here.").doesNotContain("name=\"goal\"", "/targets/off");
        for (String path : new String[] {"/targets", "/targets/off"}) {
            for (String measure : new String[] {"orders", "XXQ"}) {
                assertThat(sanne.sends(path, "cycle", "month", "measure", measure, "goal", "1")
                                .statusCode())
                        .as(path + " " + measure)
                        .isEqualTo(403);
            }
        }
        assertThat(targets()).contains("2 of 4 orders, 50%");
    }

    private void sets(String cycle, String team, String measure, String goal) {
        HttpResponse<String> set =
                sends(meera.opens("/targets").body(), "cycle", cycle, "team", team, "measure", measure, "goal", goal);
        assertThat(set.statusCode()).as(set.body()).isEqualTo(303);
    }

    /** Fills in the form of {@code page}. */
    private HttpResponse<String> sends(String page, String... values) {
        List<String> all = new ArrayList<>(List.of(values));
        String form = page.replaceFirst("(?s).*action=\"/dashboard/targets\"", "");
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"").matcher(form);
        while (seen.find()) {
            all.addAll(List.of("seen", seen.group(1)));
        }
        return meera.sends("/targets", all.toArray(String[]::new));
    }

    /** The deals that the target of {@code team} leads to. */
    private HttpResponse<String> followsTarget(String team) {
        String link = meera.opens("/targets")
                .body()
                .replaceFirst("(?s).*href=\"(/dashboard/deals\\?[^\"]*group=" + team + "[^\"]*)\".*", "$1");
        return house.page(link.replace("&amp;", "&"), meera.cookie());
    }

    private String targets() {
        return meera.reads("/targets");
    }

    private static Person member(String id, String name, String team) {
        Person member = SalesFloor.person(id, name, Role.MEMBER);
        return new Person(member.ref(), name, Role.MEMBER, Optional.of(team), member.language());
    }
}
