package io.wonce.teams.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.app.HandClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fake refuses what Teams refuses, so that a test with it means something. */
final class FakeTeamsIT {
    private final HandClock clock = new HandClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final FakeTeams teams = FakeTeams.start("wonce", clock);
    private final FakeTenant acme = teams.tenant();
    private final FakeColleague jan = acme.person("Jan de Boer", "jan@acme.example");
    private final FakeConversation wins = acme.channel("wins").add(jan);
    private final HttpClient http = HttpClient.newHttpClient();
    private String bearer = "none";

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void a_message_is_taken_changed_and_deleted() throws Exception {
        String id = Json.read(send("POST", activities(), text("Hello")).body())
                .path("id")
                .asText();
        assertThat(wins.botPosts()).extracting(FakePost::text).containsExactly("Hello");

        assertThat(send("PUT", activities() + "/" + id, text("Bye")).statusCode())
                .isEqualTo(200);
        assertThat(wins.botPosts()).extracting(FakePost::text).containsExactly("Bye");

        assertThat(send("DELETE", activities() + "/" + id, "").statusCode()).isEqualTo(200);
        assertThat(wins.posts()).isEmpty();
    }

    @Test
    void members_are_told_with_their_addresses() throws Exception {
        String members = "v3/conversations/" + wins.id() + "/members";

        assertThat(Json.read(send("GET", members + "/" + jan.objectId(), "").body())
                        .path("email")
                        .asText())
                .isEqualTo("jan@acme.example");
        assertThat(send("GET", members + "/29:nobody", "").statusCode()).isEqualTo(404);
        assertThat(Json.read(send("GET", "v3/conversations/" + wins.id() + "/pagedmembers", "")
                                .body())
                        .path("members"))
                .hasSize(1);
    }

    @Test
    void too_much_too_fast_and_from_outside_is_refused() throws Exception {
        assertThat(send("POST", activities(), text("x".repeat(81 * 1024))).statusCode())
                .isEqualTo(413);
        assertThat(send("POST", "v3/conversations/19:nowhere@thread.tacv2/activities", text("Hello"))
                        .statusCode())
                .isEqualTo(404);
        for (int sent = 0; sent < 7; sent++) {
            assertThat(send("POST", activities(), text("Hello")).statusCode()).isEqualTo(201);
        }
        HttpResponse<String> eighth = send("POST", activities(), text("Hello"));
        assertThat(eighth.statusCode()).isEqualTo(429);
        assertThat(eighth.headers().firstValue("Retry-After")).isPresent();

        wins.removeBot();
        assertThat(send("POST", activities(), text("Hello")).statusCode()).isEqualTo(403);
    }

    @Test
    void a_token_is_given_for_the_password_and_holds_an_hour() throws Exception {
        URI login = teams.login(acme, "hush");
        assertThat(send("POST", activities(), text("Hello")).statusCode()).isEqualTo(401);
        assertThat(token(login, acme.id(), "wrong").statusCode()).isEqualTo(401);
        assertThat(token(login, "botframework.com", "hush").statusCode()).isEqualTo(400);

        bearer = Json.read(token(login, acme.id(), "hush").body())
                .path("access_token")
                .asText();
        assertThat(send("POST", activities(), text("Hello")).statusCode()).isEqualTo(201);

        clock.tick(Duration.ofMinutes(60));
        assertThat(send("POST", activities(), text("Hello")).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'AdaptiveCard','version':'1.6','body':[]}",
                "{'type':'HeroCard','version':'1.5','body':[]}",
                "{'type':'AdaptiveCard','version':'1.5','body':[{'type':'TextBlock'}]}",
                "{'type':'AdaptiveCard','version':'1.5','body':'Hello'}",
                "{'type':'AdaptiveCard','version':'1.5','body':[{'type':'Carousel'}]}"
            })
    void a_card_that_teams_does_not_know_is_refused(String card) throws Exception {
        assertThat(send("POST", activities(), card(card)).statusCode()).isEqualTo(400);
        assertThat(send(
                                "POST",
                                activities(),
                                card(
                                        "{'type':'AdaptiveCard','version':'1.5','body':[{'type':'TextBlock','text':'Hi'}]}"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void what_people_write_is_told_to_the_bot_as_teams_tells_it() {
        List<ObjectNode> told = new ArrayList<>();
        teams.onActivity(told::add);

        FakePost said = jan.say(wins, "Acme signed");
        jan.reply(said, "Great");

        assertThat(told).hasSize(2);
        ObjectNode answer = told.get(1);
        assertThat(answer.path("conversation").path("id").asText()).isEqualTo(wins.id() + ";messageid=" + said.id());
        assertThat(answer.path("from").path("aadObjectId").asText()).isEqualTo(jan.objectId());
        assertThat(answer.path("serviceUrl").asText())
                .isEqualTo(acme.serviceUrl().toString());
        assertThat(answer.path("text").asText()).isEqualTo("Great");
    }

    @Test
    void a_name_becomes_a_mention_and_a_group_chat_tells_no_more_than_that() {
        List<ObjectNode> told = new ArrayList<>();
        teams.onActivity(told::add);
        FakeConversation group = acme.groupChat(jan);

        jan.say(group, "Acme signed");
        jan.say(group, "@Wonce ask @Jan de Boer");

        assertThat(told).hasSize(1);
        assertThat(told.get(0).path("text").asText()).isEqualTo("<at>Wonce</at> ask <at>Jan de Boer</at>");
        assertThat(told.get(0).at("/entities/1/mentioned/id").asText()).isEqualTo(teams.bot());
        assertThat(told.get(0).at("/entities/2/mentioned/id").asText()).isEqualTo(jan.accountId());
    }

    @Test
    void only_who_wrote_a_message_changes_it_and_what_is_not_on_a_card_is_not_clicked() throws Exception {
        List<ObjectNode> told = new ArrayList<>();
        teams.onActivity(told::add);
        FakeColleague piet = acme.person("Piet", "piet@acme.example");
        FakePost said = jan.say(wins, "Acme signed");
        send(
                "POST",
                activities(),
                card("{'type':'AdaptiveCard','version':'1.5','body':[{'type':'ActionSet','actions':"
                        + "[{'type':'Action.Execute','title':'Yes','verb':'click','data':{'click':'open:1'}}]}]}"));
        FakePost card = wins.botPosts().get(0);

        jan.edit(said, "Acme signed!");
        jan.delete(said);
        jan.click(card, "Yes");

        assertThat(told)
                .extracting(activity -> activity.path("type").asText())
                .containsExactly("message", "messageUpdate", "messageDelete", "invoke");
        assertThat(told.get(2).has("text")).isFalse();
        assertThat(told.get(3).at("/value/action/data/click").asText()).isEqualTo("open:1");
        assertThatIllegalStateException().isThrownBy(() -> piet.edit(said, "Bloom signed"));
        assertThatIllegalStateException().isThrownBy(() -> jan.click(card, "No"));
        assertThatIllegalStateException().isThrownBy(() -> jan.search(card, "acm"));
    }

    private String activities() {
        return "v3/conversations/" + wins.id() + "/activities";
    }

    private static String text(String text) {
        return "{\"type\":\"message\",\"text\":\"" + text + "\"}";
    }

    private static String card(String card) {
        return ("{'type':'message','attachments':[{'contentType':'application/vnd.microsoft.card.adaptive','content':"
                        + card + "}]}")
                .replace('\'', '"');
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(acme.serviceUrl().resolve(path))
                        .header("Authorization", "Bearer " + bearer)
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> token(URI login, String tenant, String password)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(login.resolve(tenant + "/oauth2/v2.0/token"))
                        .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=wonce&client_secret="
                                + password + "&scope=https%3A%2F%2Fapi.botframework.com%2F.default"))
                        .build(),
                BodyHandlers.ofString());
    }
}
