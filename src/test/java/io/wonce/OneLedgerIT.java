package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wonce.app.CountOrders;
import io.wonce.config.Config;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.postgres.Database;
import io.wonce.postgres.DatabaseAddress;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import io.wonce.teams.fake.FakeColleague;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakeDelivery;
import io.wonce.teams.fake.FakeLogin;
import io.wonce.teams.fake.FakePost;
import io.wonce.teams.fake.FakeTeams;
import io.wonce.teams.fake.FakeTenant;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two bots, one on Slack and one on Teams, on one database: sales cheers here, finance there, and the order is one. */
final class OneLedgerIT {
    private static final OrganisationId HOME = new OrganisationId(new UUID(0, 1));
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final String SIGNED = "🎉 Acme has signed! €12,500 for the webshop";
    private static final String INVOICED = "Acme: first invoice sent, €12,500 💸";
    private static final InstantSource CLOCK = InstantSource.system();

    private final DatabaseAddress address = TestDatabase.another();
    private final Opened opened = new Opened();

    private FakeSlack slack;
    private FakeChannel sales;
    private FakePerson jan;
    private FakeTeams teams;
    private FakeConversation finance;
    private FakeColleague priya;
    private Database database;

    @BeforeEach
    void open() {
        database = opened.add(Database.open(address, 4));
        speakEnglish();
        openSlack();
        openTeams();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void one_order_is_announced_three_times_here_and_three_times_there() {
        FakeMessage first = jan.say(sales, SIGNED).message();
        jan.click(prompt(first), "New order");
        soon(() -> assertThat(cheers()).hasSize(1));

        FakePost second = priya.say(finance, SIGNED);
        FakeMessage third =
                jan.say(sales, "Acme signed, €12,500: great team work!").message();
        FakePost fourth = priya.say(finance, INVOICED);
        FakeMessage fifth = jan.say(sales, INVOICED).message();
        FakePost sixth = priya.say(finance, "Acme paid the invoice of €12,500");

        for (FakePost post : List.of(second, fourth, sixth)) {
            soon(() -> assertThat(prompt(post).text()).contains("D-1"));
        }
        for (FakeMessage message : List.of(third, fifth)) {
            soon(() -> assertThat(prompt(message).now().text()).contains("D-1"));
        }
        assertThat(count().orders()).isEqualTo(1);
        assertThat(count().announcements()).isEqualTo(6);
        assertThat(count().unresolved()).isZero();
        soon(() -> assertThat(finance.announcements()).hasSize(2));
        assertThat(cheers()).hasSize(1);
        assertThat(finance.announcements()).noneMatch(post -> post.text().contains("signed"));
        assertThat(jan.command(sales, "/deal", "count").json().get("text").getAsString())
                .contains("1 order", "6 announcements");
        assertThat(prompt(priya.say(finance, "@Wonce count")).text()).contains("1 order", "6 announcements");
    }

    @Test
    void the_same_order_is_new_on_both_sides_at_once() {
        FakeMessage here = prompt(jan.say(sales, SIGNED).message());
        FakePost there = prompt(priya.say(finance, SIGNED));

        CompletableFuture<FakeDelivery> other = CompletableFuture.supplyAsync(() -> priya.click(there, "New order"));
        jan.click(here, "New order");

        assertThat(other.join().told()).isNotBlank();
        assertThat(count().orders()).isEqualTo(1);
        assertThat(count().unresolved()).isEqualTo(1);
        soon(() -> assertThat(cheers().size() + finance.announcements().size()).isEqualTo(1));
    }

    private void speakEnglish() {
        Organisation home = Home.found(database);
        database.ledger().write(HOME, books -> {
            books.settings()
                    .change(new Organisation(
                            home.id(),
                            home.name(),
                            home.zone(),
                            home.weekStart(),
                            home.currency(),
                            Locale.ENGLISH,
                            home.celebrationChannels()));
            return home;
        });
    }

    private void openSlack() {
        slack = opened.add(FakeSlack.start());
        FakeWorkspace workspace = slack.workspace("T0ACME", "xoxb-acme");
        jan = workspace.person("U0JAN", "Jan de Boer");
        sales = workspace.channel("C0SALES", "sales");
        Bot bot = start(Map.of(
                "SLACK_SIGNING_SECRET", SECRET,
                "SLACK_BOT_TOKEN", workspace.token(),
                "SLACK_API_URL", slack.api().toString()));
        slack.deliverTo(bot.address().resolve("/slack/events"), SECRET);
    }

    private void openTeams() {
        String appId = UUID.randomUUID().toString();
        FakeLogin login = opened.add(FakeLogin.start());
        teams = opened.add(FakeTeams.start(appId, CLOCK));
        FakeTenant tenant = teams.tenant();
        priya = tenant.person("Priya Shah", "priya@acme.example");
        finance = tenant.channel("finance").add(priya);
        Bot bot = start(Map.of(
                "TEAMS_APP_ID", appId,
                "TEAMS_APP_PASSWORD", "hush",
                "TEAMS_TENANT_ID", tenant.id(),
                "TEAMS_LOGIN_URL", login.address().toString(),
                "TEAMS_AUTHORITY_URL", teams.login(tenant, "hush").toString()));
        teams.deliverTo(bot.address().resolve("/api/messages"), login);
    }

    private Bot start(Map<String, String> chat) {
        Map<String, String> environment = new HashMap<>(chat);
        environment.put("PORT", "0");
        environment.put("DATABASE_URL", url());
        return opened.add(Bot.start(Config.read(environment), CLOCK));
    }

    private String url() {
        return address.jdbcUrl().replace("jdbc:postgresql://", "postgres://" + address.user() + "@");
    }

    private FakeMessage prompt(FakeMessage message) {
        soon(() -> assertThat(slack.thread(message)).isNotEmpty());
        return slack.thread(message).get(0);
    }

    private FakePost prompt(FakePost post) {
        soon(() -> assertThat(finance.answers(post)).isNotEmpty());
        return finance.answers(post).get(0);
    }

    /** What Wonce posts in the channel of sales itself. */
    private List<FakeMessage> cheers() {
        return slack.messagesIn(sales).stream()
                .filter(FakeMessage::byBot)
                .filter(message -> message.thread().equals(message.ts()))
                .toList();
    }

    private OrderCount count() {
        return new CountOrders(database.ledger(), CLOCK).week(HOME);
    }

    private static void soon(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }
}
