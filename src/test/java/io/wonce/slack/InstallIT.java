package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.JoinCode;
import io.wonce.domain.organisation.Organisation;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.fake.Call;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakePerson;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the link to a workspace that is heard, and all that can come between. */
final class InstallIT {
    private static final String WIN = "🎉 Acme has signed! €12,500 for the webshop";

    private final InstallHouse house = new InstallHouse();
    private FakePerson jan;
    private String id;

    @BeforeEach
    void open() {
        jan = house.someone();
        id = jan.workspace().id();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void people_are_sent_to_slack_with_a_state_that_only_their_browser_knows() {
        var begun = house.begin("/slack/install");

        assertThat(begun.consent.getPath()).isEqualTo("/oauth/v2/authorize");
        assertThat(begun.consent.getQuery())
                .contains("client_id=1.2", "scope=app_mentions:read,", "reactions:write,users:read,users:read.email")
                .contains("redirect_uri=https://wonce.example.com/slack/oauth_redirect");
        assertThat(begun.state).hasSize(43).isNotEqualTo(house.begin("/slack/install").state);
        assertThat(begun.cookie)
                .startsWith("__Host-wonce-install=" + begun.state + ";")
                .contains("Path=/", "HttpOnly", "Secure", "SameSite=Lax", "Max-Age=600");
    }

    @Test
    void an_installation_founds_a_ledger_and_is_heard() {
        HttpResponse<String> page = house.install(house.slack.install(jan));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Wonce is installed in " + id.toLowerCase(Locale.ROOT), "/invite @Wonce");
        assertThat(house.workspace(id).orElseThrow().botId())
                .isEqualTo(jan.workspace().botUser());
        Organisation founded = house.organisation(id);
        assertThat(founded.name()).isEqualTo(id.toLowerCase(Locale.ROOT));
        assertThat(founded.language()).isEqualTo(Locale.forLanguageTag("nl-NL"));
        assertThat(founded.zone()).hasToString("Europe/Amsterdam");

        FakeChannel wins = jan.workspace().channel(SlackHouse.id("C"), "sales-wins");
        assertThat(jan.say(wins, WIN).acknowledged()).isTrue();

        assertThat(house.count(id).announcements()).isEqualTo(1);
        house.deliver();
        assertThat(house.slack.lastOfApp(wins).text()).isNotEmpty();
    }

    @Test
    void a_workspace_that_returns_finds_its_ledger_and_what_waited_is_sent() {
        house.install(house.slack.install(jan));
        Organisation before = house.organisation(id);
        FakeChannel wins = jan.workspace().channel(SlackHouse.id("C"), "sales-wins");
        jan.say(wins, WIN);

        assertThat(jan.workspace().uninstall().acknowledged()).isTrue();
        assertThat(house.workspace(id)).isEmpty();
        assertThat(jan.say(wins, "Quiltwerk signed! 30k").acknowledged()).isTrue();
        house.deliver();
        assertThat(house.slack.messagesIn(wins)).noneMatch(message -> message.byBot());
        assertThat(house.count(id).announcements()).isEqualTo(1);

        house.install(house.slack.install(jan));
        house.clock.tick(Duration.ofMinutes(6));
        house.deliver();

        assertThat(house.organisation(id)).isEqualTo(before);
        assertThat(house.slack.lastOfApp(wins).text()).isNotEmpty();
        assertThat(jan.say(wins, "Olivetta signed! 30k").acknowledged()).isTrue();
        assertThat(house.count(id).announcements()).isEqualTo(2);
    }

    @Test
    void news_of_an_uninstallation_that_come_after_the_next_installation_are_old() {
        house.install(house.slack.install(jan));
        house.slack.events().hold();
        jan.workspace().uninstall();
        var late = house.slack.events().release();
        house.install(house.slack.install(jan));

        late.forEach(event ->
                assertThat(house.slack.events().deliver(event).acknowledged()).isTrue());

        assertThat(house.workspace(id)).isPresent();
    }

    @Test
    void while_slack_does_not_say_whether_wonce_left_it_stays() {
        house.install(house.slack.install(jan));
        house.slack.faults().down();

        assertThat(jan.workspace().revokeTokens().acknowledged()).isTrue();

        assertThat(house.workspace(id)).isPresent();
        house.slack.faults().up();
        jan.say(jan.workspace().channel(SlackHouse.id("C"), "sales-wins"), WIN);
        house.deliver();
        assertThat(house.workspace(id)).isEmpty();
    }

    @Test
    void managers_learn_that_the_token_cannot_be_renewed_while_it_still_reaches_them() {
        FakeChannel wins = jan.workspace().channel(SlackHouse.id("C"), "sales-wins");
        house.install(house.slack.install(jan.admin()));
        jan.say(wins, WIN);
        jan.workspace().overlapTokens();
        house.install(house.slack.installRotating(jan));
        house.clock.tick(Duration.ofHours(11));
        house.slack.faults().loseAnswer("oauth.v2.access");
        house.renewElsewhere(house.workspace(id).orElseThrow());

        jan.say(wins, "Quiltwerk signed! 30k");
        house.deliver();

        assertThat(house.slack.lastOfApp(jan.workspace().dm(jan)).text())
                .contains("Ik kan mijn toegang tot " + id.toLowerCase(Locale.ROOT), "23 nov, 22:00");
    }

    @Test
    void a_token_that_another_process_renewed_only_delays_a_message() throws Exception {
        house.install(house.slack.installRotating(jan));
        FakeChannel wins = jan.workspace().channel(SlackHouse.id("C"), "sales-wins");
        jan.say(wins, WIN);
        house.clock.tick(Duration.ofHours(11));
        assertThat(house.renewElsewhere(house.workspace(id).orElseThrow()))
                .contains(jan.workspace().token());

        house.deliver();
        assertThat(house.slack.messagesIn(wins)).noneMatch(message -> message.byBot());
        assertThat(house.workspace(id)).isPresent();

        house.clock.tick(Duration.ofMinutes(1));
        house.deliver();
        assertThat(house.slack.lastOfApp(wins).text()).isNotEmpty();
    }

    @Test
    void a_state_lasts_ten_minutes() {
        var begun = house.begin("/slack/install");
        house.clock.tick(Duration.ofMinutes(10));

        refused(begun.comeBack("code=" + house.slack.install(jan)), "began too long ago");
        assertThat(house.workspace(id)).isEmpty();
    }

    @Test
    void a_state_is_good_once() {
        var begun = house.begin("/slack/install");
        begun.comeBack("code=" + house.slack.install(jan));

        refused(begun.comeBack("code=" + house.slack.install(jan)), "began too long ago");
    }

    @Test
    void nobody_ends_the_installation_of_another_browser() {
        var begun = house.begin("/slack/install");
        String code = house.slack.install(jan);

        refused(begun.comeBackInAnotherBrowser("code=" + code), "began too long ago");
        refused(house.get("/slack/oauth_redirect?code=" + code), "began too long ago");
        assertThat(house.slack.calls("oauth.v2.access")).isEmpty();
        assertThat(begun.comeBack("code=" + code).statusCode()).isEqualTo(200);
    }

    @Test
    void who_says_no_may_try_again() {
        refused(house.begin("/slack/install").comeBack("error=access_denied"), "was not installed");
        refused(house.begin("/slack/install").comeBack("error=%3Cscript%3E"), "did not finish");
        refused(house.begin("/slack/install").comeBack("code="), "did not finish");
    }

    @Test
    void a_code_that_slack_does_not_know_installs_nothing() {
        refused(house.install("made-up"), "did not finish");
    }

    @Test
    void while_slack_is_away_nothing_is_kept() {
        String code = house.slack.install(jan);
        var begun = house.begin("/slack/install");
        house.slack.faults().down();

        HttpResponse<String> page = begun.comeBack("code=" + code);

        assertThat(page.statusCode()).isEqualTo(502);
        assertThat(page.body()).contains("Slack does not answer", "href=\"/slack/install\"");
        assertThat(house.workspace(id)).isEmpty();
    }

    @Test
    void pages_speak_dutch_too() {
        assertThat(house.get("/slack/oauth_redirect", "Accept-Language", "nl-BE,nl;q=0.9,en;q=0.5")
                        .body())
                .contains("te lang geleden begonnen");
    }

    @Test
    void an_installation_for_a_whole_enterprise_is_kept_under_its_own_id() {
        String enterprise = SlackHouse.id("E");

        HttpResponse<String> page = house.install(house.slack.installForAll(jan, enterprise));

        assertThat(page.body()).contains("Wonce is installed in Grid of " + enterprise);
        assertThat(house.workspace(enterprise)).isPresent();
        assertThat(house.workspace(id)).isEmpty();
    }

    @Test
    void workspaces_of_one_enterprise_share_a_ledger() {
        String enterprise = SlackHouse.id("E");
        FakePerson priya = house.someone();
        house.install(house.slack.installInGrid(jan, enterprise));

        house.install(house.slack.installInGrid(priya, enterprise));
        house.install(house.slack.installForAll(jan, enterprise));

        assertThat(house.organisation(priya.workspace().id())).isEqualTo(house.organisation(id));
        assertThat(house.organisation(enterprise)).isEqualTo(house.organisation(id));
    }

    @Test
    void strangers_have_ledgers_of_their_own() {
        FakePerson priya = house.someone();
        house.install(house.slack.install(jan));

        house.install(house.slack.install(priya));

        assertThat(house.organisation(priya.workspace().id()).id())
                .isNotEqualTo(house.organisation(id).id());
    }

    @Test
    void an_invited_workspace_joins_the_ledger_also_when_it_hesitates() {
        Organisation inviting = TestDatabase.organisation();
        var begun = house.begin("/slack/install?join=" + invitation(inviting));

        String again = begun.comeBack("error=access_denied")
                .body()
                .replaceFirst("(?s).*href=\"(/slack/install[^\"]*)\".*", "$1");
        assertThat(again).contains("?join=");
        HttpResponse<String> page = house.install(house.slack.install(jan), again);

        assertThat(page.body()).contains("Invite it to your channel");
        assertThat(house.organisation(id)).isEqualTo(inviting);
    }

    @Test
    void an_invitation_ends_and_moves_no_workspace_that_has_a_deal() {
        house.install(house.slack.install(jan));
        jan.say(jan.workspace().channel(SlackHouse.id("C"), "sales-wins"), WIN);
        Organisation own = house.organisation(id);
        String code = invitation(TestDatabase.organisation());

        HttpResponse<String> page = house.install(house.slack.install(jan), "/slack/install?join=" + code);

        assertThat(page.body()).contains("had deals or settings of its own already");
        assertThat(house.organisation(id)).isEqualTo(own);
        house.clock.tick(Duration.ofDays(1));
        refused(house.get("/slack/install?join=" + code), "invitation has ended");
        refused(house.get("/slack/install?join=x"), "invitation has ended");
    }

    @Test
    void an_invitation_moves_a_workspace_that_is_still_empty() {
        house.install(house.slack.install(jan));
        Organisation inviting = TestDatabase.organisation();

        house.install(house.slack.install(jan), "/slack/install?join=" + invitation(inviting));

        assertThat(house.organisation(id)).isEqualTo(inviting);
        FakeChannel wins = jan.workspace().channel(SlackHouse.id("C"), "sales-wins");
        jan.say(wins, WIN);
        assertThat(house.count(id).announcements()).isEqualTo(1);
    }

    @Test
    void an_invitation_is_used_up_when_the_installation_ends() {
        Organisation inviting = TestDatabase.organisation();
        String link = "/slack/install?join=" + invitation(inviting);
        FakePerson priya = house.someone();
        var begun = house.begin(link);
        var other = house.begin(link);

        begun.comeBack("code=" + house.slack.install(jan));
        HttpResponse<String> late = other.comeBack("code=" + house.slack.install(priya));

        assertThat(house.organisation(id)).isEqualTo(inviting);
        assertThat(late.body()).contains("The invitation had ended or was used meanwhile");
        assertThat(house.organisation(priya.workspace().id()).id()).isNotEqualTo(inviting.id());
        refused(house.get(link), "invitation has ended");
    }

    @Test
    void who_guesses_invitations_soon_learns_nothing() {
        String link = "/slack/install?join=" + invitation(TestDatabase.organisation());
        house.clock.tick(Duration.ofHours(2));
        for (int i = 0; i < 100; i++) {
            refused(house.get("/slack/install?join=WONCE-0000-%04d".formatted(i)), "invitation has ended");
        }

        refused(house.get(link), "invitation has ended");
        house.clock.tick(Duration.ofHours(1));
        assertThat(house.begin(link).state).isNotEmpty();
    }

    @Test
    void the_secret_of_the_app_is_sent_to_slack_only() {
        var begun = house.begin("/slack/install");
        HttpResponse<String> page = begun.comeBack("code=" + house.slack.install(jan));

        assertThat(begun.consent.toString()).doesNotContain("hush");
        assertThat(page.body()).doesNotContain("hush", "xox");
        assertThat(house.slack.calls("oauth.v2.access"))
                .singleElement()
                .extracting(Call::ok)
                .isEqualTo(true);
        assertThat(page.headers().firstValue("Cache-Control")).isEqualTo(Optional.of("no-store"));
    }

    private String invitation(Organisation organisation) {
        JoinCode code = JoinCode.draw(new SecureRandom());
        Instant end = house.clock.instant().plus(Duration.ofDays(1));
        house.places.invitations().keep(code, organisation.id(), new PersonRef(Platform.SLACK, "U1"), end);
        return code.shown();
    }

    private static void refused(HttpResponse<String> page, String words) {
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains(words, "href=\"/slack/install").doesNotContain("<script>");
    }
}
