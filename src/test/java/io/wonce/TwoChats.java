package io.wonce;

import io.wonce.config.Config;
import io.wonce.postgres.DatabaseAddress;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import io.wonce.teams.fake.FakeColleague;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakeLogin;
import io.wonce.teams.fake.FakeTeams;
import io.wonce.teams.fake.FakeTenant;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A bot on Slack and one on Teams, on one database of their own, with one person in each chat. */
final class TwoChats implements AutoCloseable {
    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    final DatabaseAddress address = TestDatabase.another();
    final FakeSlack slack;
    final FakeChannel sales;
    final FakePerson jan;
    final FakeTeams teams;
    final FakeTenant tenant;
    final FakeConversation finance;
    final FakeColleague priya;
    final URI onSlack;
    final URI onTeams;

    private final Opened opened = new Opened();

    TwoChats() {
        slack = opened.add(FakeSlack.start());
        FakeWorkspace workspace = slack.workspace("T0ACME", "xoxb-acme");
        jan = workspace.person("U0JANDEB", "Jandebert Quispel");
        sales = workspace.channel("C0SALES", "sales");
        onSlack = start(Map.of(
                "SLACK_SIGNING_SECRET", SECRET,
                "SLACK_BOT_TOKEN", workspace.token(),
                "SLACK_API_URL", slack.api().toString()));
        slack.deliverTo(onSlack.resolve("/slack/events"), SECRET);
        String appId = UUID.randomUUID().toString();
        FakeLogin login = opened.add(FakeLogin.start());
        teams = opened.add(FakeTeams.start(appId, InstantSource.system()));
        tenant = teams.tenant();
        priya = tenant.person("Priyanka Shahzad", "priyanka@quispel.example");
        finance = tenant.channel("finance").add(priya);
        onTeams = start(Map.of(
                "TEAMS_APP_ID", appId,
                "TEAMS_APP_PASSWORD", "hush",
                "TEAMS_TENANT_ID", tenant.id(),
                "TEAMS_LOGIN_URL", login.address().toString(),
                "TEAMS_AUTHORITY_URL", teams.login(tenant, "hush").toString()));
        teams.deliverTo(onTeams.resolve("/api/messages"), login);
    }

    private URI start(Map<String, String> chat) {
        Map<String, String> environment = new HashMap<>(chat);
        environment.put("PORT", "0");
        environment.put(
                "DATABASE_URL", address.jdbcUrl().replace("jdbc:postgresql://", "postgres://" + address.user() + "@"));
        return opened.add(Bot.start(Config.read(environment), InstantSource.system()))
                .address();
    }

    @Override
    public void close() {
        opened.close();
    }
}
