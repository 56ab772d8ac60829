package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.CountOrders;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.SlackHouse;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import io.wonce.teams.TeamsHouse;
import io.wonce.teams.fake.FakeColleague;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakePost;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Slack workspace and a Teams tenant with a ledger each: a manager asks for a code on one side and enters it on the other. */
final class JoinAcrossIT {
    private static final Pattern CODE = Pattern.compile("WONCE-\\w{4}-\\w{4}");
    private static final String SIGNED = "🎉 Acme has signed! €12,500 for the webshop";
    private static final String INVOICED = "Acme: first invoice sent, €12,500 💸";

    private final Opened opened = new Opened();
    private SlackHouse slack;
    private TeamsHouse teams;

    /** Who is to join has decided nothing yet. */
    @BeforeEach
    void open() {
        slack = opened.add(SlackHouse.open());
        teams = opened.add(TeamsHouse.of(TestDatabase.organisation()));
        teams.dana.install(teams.wins);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void a_code_of_slack_is_entered_in_a_channel_of_teams() {
        assertThat(inTeams("@Wonce join " + codeOfSlack())).contains("have one ledger now", slack.organisation.name());

        assertThat(ownerOfTeams()).isEqualTo(slack.organisation.id());
        isOneOrder(slack.organisation);
    }

    @Test
    void a_code_of_slack_is_entered_in_the_personal_chat_with_wonce() {
        FakeConversation alone = teams.tenant.personalChat(teams.dana);

        FakePost answer = teams.prompt(teams.dana.say(alone, "join " + codeOfSlack()));

        assertThat(answer.text()).contains("have one ledger now");
        assertThat(ownerOfTeams()).isEqualTo(slack.organisation.id());
    }

    @Test
    void a_code_of_teams_is_entered_in_slack() {
        opened.close();
        slack = opened.add(SlackHouse.of(TestDatabase.organisation()));
        teams = opened.add(TeamsHouse.open());
        teams.dana.install(teams.wins);

        assertThat(inSlack(slack.dana, "join " + codeOfTeams()))
                .contains("have one ledger now", teams.organisation.name());

        isOneOrder(teams.organisation);
    }

    @Test
    void who_manages_in_teams_manages_the_ledger_that_it_joined() {
        inTeams("@Wonce join " + codeOfSlack());

        assertThat(inTeams("@Wonce settings target 10")).contains("Target: 10");
        assertThat(inSlack(slack.dana, "settings")).contains("Target: 10", "Microsoft Teams");
    }

    @Test
    void who_manages_nothing_in_teams_enters_no_code() {
        String code = codeOfSlack();

        FakePost answer = teams.prompt(teams.jan.say(teams.wins, "@Wonce join " + code));

        assertThat(answer.text()).contains("Only an admin");
        assertThat(ownerOfTeams()).isEqualTo(teams.organisation.id());
        assertThat(inTeams("@Wonce join " + code)).contains("have one ledger now");
    }

    @Test
    void a_tenant_with_a_deal_of_its_own_stays_and_a_code_that_nobody_gave_out_is_unknown() {
        assertThat(inTeams("@Wonce join WONCE-0000-0000")).contains("I don’t know this code");
        inTeams("@Wonce won Globex 30k signed");

        assertThat(inTeams("@Wonce join " + codeOfSlack())).contains("would be lost");

        assertThat(ownerOfTeams()).isEqualTo(teams.organisation.id());
        assertThat(count(teams.organisation).orders()).isEqualTo(1);
    }

    private void isOneOrder(Organisation shared) {
        FakeMessage win = slack.jan.say(slack.wins, SIGNED).message();
        slack.jan.click(slack.prompt(win), "New order");

        FakePost invoice = teams.jan.say(teams.wins, INVOICED);

        assertThat(teams.prompt(invoice).text()).contains("D-1");
        assertThat(count(shared).orders()).isEqualTo(1);
        assertThat(count(shared).announcements()).isEqualTo(2);
        assertThat(count(shared).unresolved()).isZero();
    }

    private String codeOfSlack() {
        return code(inSlack(slack.dana, "join"));
    }

    private String codeOfTeams() {
        FakeColleague manager = teams.dana;
        FakeConversation alone = teams.tenant.personalChat(manager);
        FakePost asked = manager.say(alone, "join");
        return code(teams.prompt(asked).text());
    }

    private static String code(String answer) {
        Matcher code = CODE.matcher(answer);
        assertThat(code.find()).as(answer).isTrue();
        return code.group();
    }

    private String inSlack(FakePerson person, String command) {
        return person.command(slack.wins, "/deal", command).json().get("text").getAsString();
    }

    /** What the one who added Wonce to the team is answered in the thread. */
    private String inTeams(String command) {
        return teams.prompt(teams.dana.say(teams.wins, command)).text();
    }

    private OrganisationId ownerOfTeams() {
        return TestDatabase.shared()
                .workspaces(Optional.empty())
                .find(Platform.TEAMS, teams.tenant.id())
                .map(Workspace::organisation)
                .orElseThrow();
    }

    private OrderCount count(Organisation organisation) {
        return new CountOrders(teams.desk.ledger(), teams.desk.clock()).week(organisation.id());
    }
}
