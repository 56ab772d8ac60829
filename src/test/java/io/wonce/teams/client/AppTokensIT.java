package io.wonce.teams.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.app.HandClock;
import io.wonce.app.LogLines;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bot asks Microsoft's login for, and how often. */
final class AppTokensIT {
    private static final String PASSWORD = "hush";
    private static final InetSocketAddress FREE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

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
    void a_token_that_holds_needs_no_login() throws IOException {
        AppTokens tokens = tokens(teams.login(home, PASSWORD));
        Optional<String> first = tokens.current();
        teams.loginAway(true);
        clock.tick(Duration.ofMinutes(30));

        assertThat(tokens.current()).isEqualTo(first);

        tokens.refused(first.orElseThrow());
        assertThatThrownBy(tokens::current).hasMessageContaining("temporarily_unavailable");
    }

    @Test
    void a_login_that_cannot_be_reached_is_tried_again_a_moment_later() throws IOException {
        InetSocketAddress address;
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = (InetSocketAddress) port.getLocalSocketAddress();
        }
        AppTokens tokens = tokens(URI.create("http://127.0.0.1:" + address.getPort() + "/"));
        assertThatThrownBy(tokens::current).hasMessage("no token: ConnectException");

        try (OtherLogin back = new OtherLogin(address)) {
            assertThatThrownBy(tokens::current).hasMessage("no token: ConnectException");
            assertThat(back.asked()).isZero();
            clock.tick(Duration.ofSeconds(5));
            assertThat(tokens.current()).contains("t");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 403, 429, 502, 503})
    void a_page_in_place_of_an_answer_is_a_moment_of_trouble_too(int status) throws IOException {
        try (OtherLogin login = new OtherLogin(FREE)) {
            AppTokens tokens = tokens(login.address());
            login.answers(status, "<html>Service Unavailable</html>", "");

            for (int second = 0; second < 5; second++) {
                assertThatThrownBy(tokens::current).hasMessage("no token: HTTP " + status);
                clock.tick(Duration.ofSeconds(1));
            }

            assertThat(login.asked()).isEqualTo(1);
            login.answers(200, OtherLogin.TOKEN, "");
            assertThat(tokens.current()).contains("t");
        }
    }

    @Test
    void a_login_that_asks_to_wait_gets_it() throws IOException {
        try (OtherLogin login = new OtherLogin(FREE)) {
            AppTokens tokens = tokens(login.address());
            login.answers(429, "{\"error\":\"too_many\"}", "60");
            assertThatThrownBy(tokens::current).hasMessage("no token: too_many");
            login.answers(200, OtherLogin.TOKEN, "");

            clock.tick(Duration.ofSeconds(59));
            assertThatThrownBy(tokens::current).hasMessage("no token: too_many");
            clock.tick(Duration.ofSeconds(1));
            assertThat(tokens.current()).contains("t");
        }
    }

    @Test
    void nobody_is_sent_to_look_at_a_password_that_is_right() throws IOException {
        try (OtherLogin login = new OtherLogin(FREE);
                LogLines lines = LogLines.of(AppTokens.class)) {
            for (int status : List.of(429, 503)) {
                AppTokens tokens = tokens(login.address());
                login.answers(status, "{\"error\":\"busy\"}", "");
                assertThatThrownBy(tokens::current).hasMessage("no token: busy");
            }
            assertThat(lines.all()).hasSize(2).noneMatch(line -> line.contains("TEAMS_APP_PASSWORD"));

            login.answers(401, "{\"error\":\"invalid_client\"}", "");
            AppTokens tokens = tokens(login.address());
            assertThatThrownBy(tokens::current).hasMessage("no token: invalid_client");
            assertThat(lines.all()).last().asString().contains("TEAMS_APP_PASSWORD");
        }
    }

    private AppTokens tokens(URI login) {
        return new AppTokens(web, login, home.id(), appId, new Secret(PASSWORD), clock);
    }
}
