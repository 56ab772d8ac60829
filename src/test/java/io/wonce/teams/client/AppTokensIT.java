package io.wonce.teams.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.wonce.app.HandClock;
import io.wonce.config.Secret;
import io.wonce.teams.fake.FakeTeams;
import io.wonce.teams.fake.FakeTenant;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the bot asks Microsoft's login for, and how often. */
final class AppTokensIT {
    private static final String PASSWORD = "hush";

    private final HandClock clock = new HandClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final String appId = UUID.randomUUID().toString();
    private final FakeTeams teams = FakeTeams.start(appId, clock);
    private final FakeTenant home = teams.tenant();
    private final TeamsWeb web = new TeamsWeb(Duration.ofSeconds(2));

    @AfterEach
    void close() {
        web.close();
        teams.close();
    }

    @Test
    void a_wrong_secret_is_tried_once_in_half_a_minute() {
        AppTokens tokens = tokens(teams.login(home, "another"));

        for (int second = 0; second < 30; second++) {
            assertThatThrownBy(tokens::current).hasMessageContaining("invalid_client");
            clock.tick(Duration.ofSeconds(1));
        }

        assertThat(teams.tokensAsked()).isEqualTo(1);
        assertThatThrownBy(tokens::current).hasMessageContaining("invalid_client");
        assertThat(teams.tokensAsked()).isEqualTo(2);
    }

    @Test
    void a_secret_that_was_put_right_is_taken_half_a_minute_later() throws IOException {
        AppTokens tokens = tokens(teams.login(home, "another"));
        assertThatThrownBy(tokens::current).isInstanceOf(IOException.class);

        teams.login(home, PASSWORD);
        clock.tick(Duration.ofSeconds(30));

        assertThat(tokens.current()).isPresent();
    }

    @Test
    void a_login_in_trouble_is_asked_again_a_moment_later() throws IOException {
        AppTokens tokens = tokens(teams.login(home, PASSWORD));
        teams.loginAway(true);
        assertThatThrownBy(tokens::current).hasMessageContaining("temporarily_unavailable");
        assertThatThrownBy(tokens::current).hasMessageContaining("temporarily_unavailable");
        assertThat(teams.tokensAsked()).isEqualTo(1);

        teams.loginAway(false);
        clock.tick(Duration.ofSeconds(5));

        assertThat(tokens.current()).isPresent();
    }

    @Test
    void a_token_that_holds_is_given_on_whatever_was_refused_before() throws IOException {
        AppTokens tokens = tokens(teams.login(home, PASSWORD));
        Optional<String> first = tokens.current();

        teams.login(home, "another");

        assertThat(tokens.current()).isEqualTo(first);
        assertThat(teams.tokensAsked()).isEqualTo(1);
    }

    @Test
    void a_login_that_cannot_be_reached_is_tried_again_at_once() throws IOException {
        InetSocketAddress address;
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = (InetSocketAddress) port.getLocalSocketAddress();
        }
        AppTokens tokens = tokens(URI.create("http://127.0.0.1:" + address.getPort() + "/"));
        assertThatThrownBy(tokens::current).hasMessage("no token: ConnectException");

        HttpServer back = HttpServer.create(address, 0);
        back.createContext("/", AppTokensIT::give);
        back.start();

        assertThat(tokens.current()).contains("t");
        back.stop(0);
    }

    private static void give(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] token = "{\"access_token\":\"t\",\"expires_in\":3600}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, token.length);
            exchange.getResponseBody().write(token);
        }
    }

    private AppTokens tokens(URI login) {
        return new AppTokens(web, login, home.id(), appId, new Secret(PASSWORD), clock);
    }
}
