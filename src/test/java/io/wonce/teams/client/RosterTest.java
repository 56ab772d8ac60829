package io.wonce.teams.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wonce.app.LogLines;
import io.wonce.app.port.Addresses;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class RosterTest {
    private static final Workspace ACME =
            new Workspace(Platform.TEAMS, "t", new OrganisationId(new UUID(0, 1)), "Acme", "28:b");
    private static final Account JAN = new Account("29:1", Optional.empty(), "Jan", Optional.empty(), Optional.empty());

    /** One that is not caught writes its trace past the log, with whatever stands in it. */
    @Test
    void who_is_looked_up_while_the_database_is_away_leaves_a_line_in_the_log_and_nothing_else() {
        Addresses away = (Addresses) Proxy.newProxyInstance(
                RosterTest.class.getClassLoader(), new Class<?>[] {Addresses.class}, (it, method, arguments) -> {
                    throw new LedgerUnavailable("the database is away");
                });
        TeamsWeb web = new TeamsWeb();
        try (LogLines log = LogLines.of(Roster.class);
                Roster roster = new Roster(new Connector(web, BotTokens.anonymous(), service -> false), away)) {
            roster.tell(ACME, new ChannelRef(Platform.TEAMS, "19:x"), JAN, member -> {});

            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() ->
                            assertThat(log.all()).singleElement().asString().contains("the database is away"));
        }
    }
}
