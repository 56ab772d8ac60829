package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wonce.app.Desk;
import io.wonce.app.command.AnswerCommand;
import io.wonce.config.Config;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.TestReader;
import io.wonce.postgres.Database;
import io.wonce.postgres.DatabaseAddress;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.fake.Delivery;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import io.wonce.slack.fake.Said;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Programs that have the ledger busy, all at once: what is said in the chat is acknowledged in time all the while. */
final class BusyDashboardIT {
    private static final OrganisationId HOME = new OrganisationId(new UUID(0, 1));
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final InstantSource CLOCK = InstantSource.system();
    /** More than there are connections. */
    private static final int MANY = 30;

    private final Opened opened = new Opened();
    private final DatabaseAddress address = TestDatabase.another();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void programs_that_wait_for_the_ledger_keep_no_announcement_waiting() throws Exception {
        FakeSlack slack = opened.add(FakeSlack.start());
        FakeWorkspace workspace = slack.workspace("T0ACME", "xoxb-acme");
        Bot bot = opened.add(Bot.start(Config.read(settings(slack, workspace)), CLOCK));
        slack.deliverTo(bot.address().resolve("/slack/events"), SECRET);
        String token = token();

        try (Connection held = hold("api_token")) {
            List<CompletableFuture<HttpResponse<String>>> programs = IntStream.range(0, MANY)
                    .mapToObj(program -> ask(bot.address().resolve("/api/v1/deals"), token))
                    .toList();
            await().until(() -> programs.stream().anyMatch(CompletableFuture::isDone));

            Said said = workspace
                    .person("U0JAN", "Jan de Boer")
                    .say(workspace.channel("C0SALES", "sales"), "🎉 Acme has signed! €12,500 for the webshop");

            assertThat(said.deliveries()).hasSize(1).allMatch(Delivery::acknowledged);
            held.rollback();
            assertThat(programs)
                    .extracting(program -> program.join().statusCode())
                    .containsOnly(200, 503);
        }
    }

    private Map<String, String> settings(FakeSlack slack, FakeWorkspace workspace) {
        return Map.of(
                "PORT", "0",
                "DATABASE_URL", address.jdbcUrl().replace("jdbc:postgresql://", "postgres://" + address.user() + "@"),
                "SLACK_SIGNING_SECRET", SECRET,
                "SLACK_BOT_TOKEN", workspace.token(),
                "SLACK_API_URL", slack.api().toString());
    }

    private CompletableFuture<HttpResponse<String>> ask(URI where, String token) {
        HttpRequest request = HttpRequest.newBuilder(where)
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(30))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString());
    }

    /** Everybody waits who wants a row of {@code table}. */
    private Connection hold(String table) throws SQLException {
        Connection connection = DriverManager.getConnection(
                address.jdbcUrl(), address.user(), address.password().orElse(""));
        connection.setAutoCommit(false);
        connection.createStatement().execute("lock table wonce." + table + " in access exclusive mode");
        return connection;
    }

    private String token() {
        Database database = opened.add(Database.open(address, 2));
        Desk desk = Desks.on(database, TestReader.shared(), CLOCK);
        Person admin = new Person(
                new PersonRef(Platform.BROWSER, "dana"), "Dana", Role.ADMIN, Optional.empty(), Locale.ENGLISH);
        ChannelRef channel = new ChannelRef(Platform.BROWSER, "sales");
        Answer made = new AnswerCommand(desk)
                .answer(
                        HOME,
                        admin,
                        channel,
                        "/deal token new crm read",
                        MessageRef.ofCommand(channel, "1"),
                        CLOCK.instant());
        return ((Answer.TokenMade) made).secret();
    }
}
