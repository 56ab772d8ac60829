package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wonce.app.EverythingLogged;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.postgres.Database;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import io.wonce.teams.fake.FakePost;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A whole day on Slack and Teams, with all that goes wrong on one: logs and metrics name nobody and nothing, chatter is kept nowhere. */
final class DiscreetHouseIT {
    private static final String WIN = "🎉 Zwaluwhoeve BV has signed! €48,765 for the webshop, PO 7714203";
    private static final String CHATTER = "my salary is peculiar and the kettle is broken";

    /** Whatever a person wrote, is, or is called by. */
    private static final String[] PERSONAL = {
        "Zwaluwhoeve",
        "48,765",
        "48765",
        "7714203",
        "webshop",
        "salary",
        "peculiar",
        "kettle",
        "Jandebert",
        "Quispel",
        "U0JANDEB",
        "Priyanka",
        "Shahzad",
        "quispel.example",
        "Grutto",
        "93,210",
        "93210"
    };

    /** So many messages at most are still under way when a direct one is to be refused. */
    private static final int WAITING_ON_TEAMS = 6;

    private final TwoChats house = new TwoChats();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void logs_and_metrics_name_nobody_and_nothing_also_where_all_goes_wrong() throws Exception {
        try (EverythingLogged log = new EverythingLogged()) {
            sells();
            goesWrong();
            refusesDirectMessages();
            soon(() -> assertThat(log.text())
                    .contains("was given up: user_disabled", "was given up: HTTP 403 BotNotInConversationRoster"));

            assertThat(log.text()).isNotBlank().doesNotContain(PERSONAL);
            String[] ids = {house.priya.accountId(), house.priya.objectId(), house.tenant.id()};
            assertThat(log.text()).doesNotContain(ids[0], ids[1]);
            assertThat(metrics(house.onSlack) + metrics(house.onTeams))
                    .contains(
                            "wonce_deliveries_total{ending=\"arrived\",platform=\"slack\"}",
                            "wonce_deliveries_total{ending=\"arrived\",platform=\"teams\"}",
                            "wonce_connections_used",
                            "wonce_connections_waiting")
                    .doesNotContain(PERSONAL)
                    .doesNotContain(ids);
        }
    }

    @Test
    void chatter_is_kept_nowhere() {
        sells();
        FakeMessage small = house.jan.say(house.sales, CHATTER).message();
        house.jan.reply(small, CHATTER);
        house.jan.edit(small, CHATTER + " again");
        house.jan.react(small, "eyes");
        house.jan.delete(small);
        house.jan.shareFile(house.sales, CHATTER, "notes.txt");
        FakePost post = house.priya.say(house.finance, CHATTER);
        house.priya.reply(post, CHATTER);
        house.priya.edit(post, CHATTER + " again");
        house.priya.delete(post);
        FakeMessage win = house.jan.say(house.sales, "Grutto signed, €93,210").message();
        house.jan.edit(win, CHATTER);
        soon(() -> assertThat(rows("message")).doesNotContain("Grutto signed"));

        assertThat(TestDatabase.everything(house.address))
                .allSatisfy((table, kept) ->
                        assertThat(kept).as(table).doesNotContain("salary", "peculiar", "kettle", "notes.txt"));
        assertThat(rows("message")).contains("Zwaluwhoeve");
    }

    /** Wins here and there, with all that follows. */
    private void sells() {
        FakeMessage win = house.jan.say(house.sales, WIN).message();
        soon(() -> assertThat(house.slack.thread(win)).isNotEmpty());
        house.jan.click(house.slack.thread(win).get(0), "New order");
        house.jan.command(house.sales, "/deal", "count by rep");
        house.jan.command(house.sales, "/deal", "find Zwaluwhoeve");
        house.jan.command(house.sales, "/deal", "lost Grutto 93,210");
        house.jan.mention(house.sales, "how many deals did Zwaluwhoeve give us?");
        FakePost post = house.priya.say(house.finance, "Zwaluwhoeve: first invoice sent, €48,765 💸");
        soon(() -> assertThat(house.finance.answers(post)).isNotEmpty());
        house.priya.say(house.finance, "@Wonce count");
        house.priya.say(house.tenant.personalChat(house.priya), "find Zwaluwhoeve");
    }

    /** The chats fail in every way they know, and strangers knock. */
    private void goesWrong() throws IOException, InterruptedException {
        house.jan.command(house.sales, "/deal", "zwaluw " + CHATTER);
        house.jan.say(house.sales, CHATTER);
        house.priya.say(house.finance, CHATTER);
        house.slack.faults().failWith("chat.postMessage", "channel_not_found", 1);
        house.slack.faults().failWith("users.info", "internal_error", 2);
        house.slack.faults().answer429("chat.postMessage", 1, 1);
        house.jan.say(house.sales, "Grutto signed, €93,210");
        FakePerson stranger = house.jan.workspace().person("U0JANDEB2", "Quispel Junior");
        house.jan.say(house.sales, "Grutto: PO 7714203 received, €93,210");
        stranger.say(house.sales, "Zwaluwhoeve paid €48,765");
        house.slack.faults().loseAnswer("chat.postMessage");
        house.jan.say(house.sales, "Grutto signed again, €93,210, peculiar");
        house.teams.faults().refuse(403, "Priyanka Shahzad is not in the conversation");
        house.priya.say(house.finance, "Grutto signed, €93,210");
        house.teams.faults().failAfterTaking(500, "kettle");
        house.priya.say(house.finance, "Grutto paid €93,210");
        post(house.onSlack.resolve("/slack/events"), "{\"text\":\"" + WIN + "\"");
        post(house.onTeams.resolve("/api/messages"), "{\"text\":\"" + WIN + "\", \"from\":{\"name\":\"Priyanka\"}");
        post(house.onSlack.resolve("/api/v1/deals?customer=Zwaluwhoeve"), WIN);
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
    }

    /** Slack opens no direct conversation with one person, and Teams none with another. */
    private void refusesDirectMessages() {
        house.slack.faults().failWith("conversations.open", "user_disabled", 1);
        for (int also = 0; also < WAITING_ON_TEAMS; also++) {
            house.teams.faults().refuse(403, "BotNotInConversationRoster");
        }
        try (Database database = Database.open(house.address, 2)) {
            OrganisationId home = database.organisations().all().get(0);
            for (PersonRef person : List.of(
                    new PersonRef(Platform.SLACK, house.jan.id()),
                    new PersonRef(Platform.TEAMS, house.priya.objectId()))) {
                ChannelRef direct = ChannelRef.direct(person);
                database.ledger().write(home, books -> {
                    books.outbox().post(Conversation.in(direct), new Outgoing.Unseen(direct, Locale.ENGLISH));
                    return direct;
                });
            }
        }
    }

    private void post(URI address, String body) throws IOException, InterruptedException {
        http.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer Jandebert")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String metrics(URI bot) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(bot.resolve("/metrics")).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String rows(String table) {
        Map<String, String> all = TestDatabase.everything(house.address);
        return all.getOrDefault(table, "");
    }

    private static void soon(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }
}
