package io.wonce.slack.fake;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import io.wonce.app.HandClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A workspace with one person and one channel, and Slack's own client to call it with. */
abstract class AcmeOnSlack {
    final HandClock clock = new HandClock(Instant.parse("2026-11-23T09:00:00Z"));
    final SlackConfig config = new SlackConfig();
    FakeSlack slack;
    FakeWorkspace acme;
    FakePerson jan;
    FakeChannel wins;
    Slack client;
    MethodsClient bot;

    @BeforeEach
    void open() {
        slack = FakeSlack.start(clock);
        acme = slack.workspace("T0ACME", "xoxb-acme");
        jan = acme.person("U0JAN", "Jan de Boer").locale("nl-NL").admin();
        wins = acme.channel("C0WINS", "sales-wins");
        config.setMethodsEndpointUrlPrefix(slack.api().toString());
        client = Slack.getInstance(config);
        bot = client.methods("xoxb-acme");
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        slack.close();
    }
}
