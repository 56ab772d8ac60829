package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.slack.fake.FakePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slack knows no sales teams: a manager says who is in which. */
final class SlackTeamsOfPeopleIT {
    private SlackHouse house;

    @BeforeEach
    void open() {
        house = SlackHouse.open();
        types(house.jan, "won Acme €12,500 signed");
        types(house.priya, "won Bloom €7,000 signed");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void orders_are_counted_by_the_teams_that_a_manager_put_people_in() {
        assertThat(puts(house.jan, "North")).contains("Jan is in North");
        assertThat(types(house.dana, "person team @Priya South")).contains("Priya is in South");
        types(house.jan, "won Kern €3,000 signed");

        assertThat(types(house.jan, "count week by team"))
                .contains("North", "South", "2", "€15,500", "€7,000")
                .doesNotContain("unknown");
    }

    @Test
    void a_member_puts_nobody_in_a_team() {
        assertThat(types(house.jan, "person team <@" + house.jan.id() + "> North"))
                .contains("Only a manager");
        assertThat(types(house.jan, "count week by team")).doesNotContain("North");
    }

    @Test
    void a_team_has_a_target() {
        assertThat(types(house.dana, "target 10 orders week for North")).contains("Nobody is in a team");

        puts(house.jan, "North");

        assertThat(types(house.dana, "target 10 orders week for north")).contains("North", "1 of 10");
    }

    @Test
    void it_is_undone_and_taken_off() {
        puts(house.jan, "North");
        puts(house.jan, "South");

        types(house.dana, "undo");

        assertThat(types(house.jan, "count week by team")).contains("North").doesNotContain("South");
        assertThat(puts(house.jan, "none")).contains("Jan is in no team");
        assertThat(types(house.jan, "count week by team")).doesNotContain("North");
    }

    @Test
    void a_name_is_no_mark_up_and_in_any_case_the_same_team() {
        assertThat(puts(house.jan, "<!channel>")).contains("Say which team", "/deal person team @Dana North");
        assertThat(puts(house.jan, "x".repeat(41))).contains("Say which team");
        assertThat(puts(house.jan, "*North* & co"))
                .as("escaped for Slack, and plain text there")
                .contains("*North* &amp; co");
        assertThat(puts(house.priya, "*NORTH*   & CO")).contains("*North* &amp; co");
        assertThat(types(house.dana, "person team")).contains("Say which team");
        assertThat(types(house.dana, "person team Nobody North")).contains("I don’t know who that is");
    }

    private String puts(FakePerson person, String team) {
        return types(house.dana, "person team <@" + person.id() + "> " + team);
    }

    private String types(FakePerson person, String command) {
        return person.command(house.wins, "/deal", command).json().get("text").getAsString();
    }
}
