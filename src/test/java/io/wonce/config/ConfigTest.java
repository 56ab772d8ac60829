package io.wonce.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigTest {
    private static final String APP = "6f9619ff-8b86-d011-b42d-00c04fc964ff";
    private static final String TENANT = "72f988bf-86f1-41af-91ab-2d7cd011db47";
    private static final Map<String, String> TEAMS =
            Map.of("TEAMS_APP_ID", APP, "TEAMS_APP_PASSWORD", "hush", "TEAMS_TENANT_ID", TENANT);
    private static final Map<String, String> ANONYMOUS = Map.of("TEAMS_ANONYMOUS", "true");

    @Test
    void nothing_has_to_be_set() {
        Config config = Config.read(Map.of());

        assertThat(config.port()).isEqualTo(3000);
        assertThat(config.storage()).isEqualTo(new Storage.Embedded(Path.of("data")));
        assertThat(config.tryout()).isTrue();
        assertThat(config.publicUrl()).isEmpty();
    }

    @Test
    void rates_are_fetched_where_the_operator_says_so() {
        assertThat(Config.read(Map.of()).rates()).isEmpty();
        assertThat(Config.read(Map.of("WONCE_RATES_URL", "https://ecb.example/daily.xml"))
                        .rates())
                .contains(URI.create("https://ecb.example/daily.xml"));
        assertThatThrownBy(() -> Config.read(Map.of("WONCE_RATES_URL", "file:///etc/passwd")))
                .hasMessageContaining("WONCE_RATES_URL is \"file:///etc/passwd\": set it to an address such as");
    }

    @Test
    void second_readers_in_private_networks_are_the_operators_choice() {
        assertThat(Config.read(Map.of()).secondReaderPrivate()).isFalse();
        assertThat(Config.read(Map.of("SECOND_READER_PRIVATE", "true")).secondReaderPrivate())
                .isTrue();
        assertThatThrownBy(() -> Config.read(Map.of("SECOND_READER_PRIVATE", "10.0.0.1")))
                .hasMessageContaining("SECOND_READER_PRIVATE is \"10.0.0.1\": set it to true or false");
    }

    @Test
    void who_lets_many_workspaces_in_has_guests() {
        Map<String, String> one = Map.of("SLACK_SIGNING_SECRET", "s", "SLACK_BOT_TOKEN", "xoxb-1");
        Map<String, String> many = Map.of(
                "SLACK_SIGNING_SECRET", "s",
                "SLACK_CLIENT_ID", "1.2",
                "SLACK_CLIENT_SECRET", "hush",
                "PUBLIC_URL", "https://wonce.example.com",
                "WONCE_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

        assertThat(Config.read(Map.of()).hasGuests()).isFalse();
        assertThat(Config.read(one).hasGuests()).isFalse();
        assertThat(Config.read(many).hasGuests()).isTrue();
    }

    @Test
    void all_problems_are_told_at_once() {
        Map<String, String> wrong =
                Map.of("PORT", "many", "PUBLIC_URL", "wonce", "DATABASE_URL", "secret", "TRYOUT", "perhaps");

        assertThatThrownBy(() -> Config.read(wrong))
                .isInstanceOf(UnusableConfig.class)
                .hasMessageContaining("PORT is \"many\": set it to a number")
                .hasMessageContaining("PUBLIC_URL is \"wonce\": set it to an address")
                .hasMessageContaining("DATABASE_URL is no address of PostgreSQL: write postgres://")
                .hasMessageNotContaining("secret")
                .hasMessageContaining("TRYOUT is \"perhaps\": set it to true or false, or leave it out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://wonce_bot.example.com", "https://wonce.example.com.", "https://-", "https://a..b"})
    void a_host_that_java_does_not_know_is_refused(String address) {
        assertThatThrownBy(() -> Config.read(Map.of("PUBLIC_URL", address)))
                .hasMessageContaining("PUBLIC_URL is \"" + address + "\": set it to an address");
    }

    @Test
    void slack_needs_a_secret_and_one_way_to_get_tokens() {
        assertThatThrownBy(() -> Config.read(Map.of("SLACK_CLIENT_ID", "1.2")))
                .hasMessageContaining("SLACK_SIGNING_SECRET is missing")
                .hasMessageContaining("SLACK_CLIENT_SECRET is missing");
        assertThatThrownBy(() -> Config.read(Map.of("SLACK_SIGNING_SECRET", "s")))
                .hasMessageContaining("SLACK_BOT_TOKEN is missing");
        assertThatThrownBy(() -> Config.read(
                        Map.of("SLACK_SIGNING_SECRET", "s", "SLACK_BOT_TOKEN", "xoxb-1", "SLACK_CLIENT_ID", "1.2")))
                .hasMessageContaining("keep the token for one workspace, or the other two for many");
        assertThatThrownBy(() -> Config.read(Map.of("SLACK_SIGNING_SECRET", "s", "SLACK_BOT_TOKEN", "xoxp-hush")))
                .hasMessageContaining("SLACK_BOT_TOKEN does not begin with xoxb-")
                .hasMessageNotContaining("hush");
        assertThatThrownBy(() -> Config.read(
                        Map.of("SLACK_SIGNING_SECRET", "s", "SLACK_CLIENT_ID", "1.2", "SLACK_CLIENT_SECRET", "hush")))
                .hasMessageContaining("WONCE_KEY is missing")
                .hasMessageContaining("PUBLIC_URL is missing");
    }

    @Test
    void workspaces_install_over_https() {
        Map<String, String> many = Map.of(
                "SLACK_SIGNING_SECRET", "s",
                "SLACK_CLIENT_ID", "1.2",
                "SLACK_CLIENT_SECRET", "hush",
                "WONCE_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

        assertThatThrownBy(() -> Config.read(with(many, "PUBLIC_URL", "http://wonce.example.com")))
                .hasMessageContaining("PUBLIC_URL begins with http://");
        assertThat(Config.read(with(many, "PUBLIC_URL", "http://localhost:3000"))
                        .slack())
                .isPresent();
        assertThat(Config.read(with(many, "PUBLIC_URL", "https://wonce.example.com"))
                        .slack()
                        .orElseThrow()
                        .door())
                .hasToString("ManyWorkspaces[clientId=1.2, clientSecret=***, publicUrl=https://wonce.example.com]");
    }

    @Test
    void slack_closes_the_tryout_chat() {
        Map<String, String> slack = Map.of("SLACK_SIGNING_SECRET", "s", "SLACK_BOT_TOKEN", "xoxb-1");

        assertThat(Config.read(slack).tryout()).isFalse();
        assertThat(Config.read(slack).slack().orElseThrow().api()).hasToString("https://slack.com/api/");
        Map<String, String> both = new HashMap<>(slack);
        both.put("TRYOUT", "true");
        assertThatThrownBy(() -> Config.read(both)).hasMessageContaining("TRYOUT is true, but Slack is connected");
        assertThatThrownBy(() -> Config.read(Map.of("TRYOUT", "false")))
                .hasMessageContaining("no other chat is connected");
    }

    @Test
    void teams_needs_its_app_a_password_and_a_tenant() {
        assertThatThrownBy(() -> Config.read(Map.of("TEAMS_TENANT_ID", TENANT)))
                .hasMessageContaining("TEAMS_APP_ID is missing")
                .hasMessageContaining("TEAMS_APP_PASSWORD is missing");
        assertThatThrownBy(() -> Config.read(Map.of("TEAMS_APP_ID", "", "TEAMS_APP_PASSWORD", "hush")))
                .hasMessageContaining("TEAMS_APP_ID is missing")
                .hasMessageContaining("TEAMS_TENANT_ID is missing")
                .hasMessageNotContaining("hush");
        assertThatThrownBy(() -> Config.read(with(TEAMS, "TEAMS_APP_ID", "hush")))
                .hasMessageContaining("TEAMS_APP_ID is no id such as")
                .hasMessageNotContaining("hush");
        assertThat(Config.read(with(TEAMS, "TEAMS_TENANT_ID", TENANT.toUpperCase(Locale.ROOT)))
                        .teams())
                .hasToString(
                        "Optional[TeamsSettings[door=Registered[appId=" + APP + ", password=***, tenantId=" + TENANT
                                + "], login=https://login.botframework.com/v1/.well-known/openidconfiguration,"
                                + " authority=https://login.microsoftonline.com/]]");
    }

    @Test
    void teams_closes_the_tryout_chat() {
        assertThat(Config.read(TEAMS).tryout()).isFalse();
        assertThat(Config.read(TEAMS).loopbackOnly()).isFalse();
        assertThatThrownBy(() -> Config.read(with(TEAMS, "TRYOUT", "true")))
                .hasMessageContaining("TRYOUT is true, but Teams is connected");
    }

    @Test
    void teams_without_tokens_is_for_this_computer_only() {
        Config config = Config.read(ANONYMOUS);

        assertThat(config.teams().orElseThrow().anonymous()).isTrue();
        assertThat(config.tryout()).isFalse();
        assertThat(config.loopbackOnly()).isTrue();
        assertThat(Config.read(with(ANONYMOUS, "TRYOUT", "true")).loopbackOnly())
                .isTrue();
        assertThat(Config.read(with(ANONYMOUS, "PUBLIC_URL", "http://localhost:3000"))
                        .loopbackOnly())
                .isTrue();
    }

    @Test
    void teams_without_tokens_is_refused_where_others_come_in() {
        Map<String, String> open = new HashMap<>(TEAMS);
        open.put("TEAMS_ANONYMOUS", "true");
        open.put("PUBLIC_URL", "https://wonce.example.com");
        open.put("SLACK_SIGNING_SECRET", "s");
        open.put("SLACK_BOT_TOKEN", "xoxb-1");

        assertThatThrownBy(() -> Config.read(open))
                .hasMessageContaining("keep the first for a test without tokens, or the other three for Teams")
                .hasMessageContaining("TEAMS_ANONYMOUS is true, but Slack is connected")
                .hasMessageContaining("TEAMS_ANONYMOUS is true, but PUBLIC_URL is set");
    }

    @Test
    void a_key_is_32_bytes_in_base64() {
        assertThatThrownBy(() -> Config.read(Map.of("WONCE_KEY", "hush")))
                .hasMessageContaining("WONCE_KEY is not 32 bytes in base64")
                .hasMessageNotContaining("hush");
        assertThatThrownBy(() -> Config.read(Map.of("WONCE_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=,hush")))
                .hasMessageContaining("WONCE_KEY is not 32 bytes in base64");
        assertThat(Config.read(
                                Map.of(
                                        "WONCE_KEY",
                                        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=,BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="))
                        .key())
                .isPresent();
        assertThat(Config.read(Map.of("WONCE_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="))
                        .key())
                .isPresent();
    }

    @Test
    void a_port_beyond_the_last_one_is_refused() {
        assertThatThrownBy(() -> Config.read(Map.of("PORT", "65536"))).isInstanceOf(UnusableConfig.class);
    }

    @Test
    void a_blank_setting_is_as_good_as_none() {
        assertThat(Config.read(Map.of("PORT", " ", "DATABASE_URL", ""))).isEqualTo(Config.read(Map.of()));
    }

    @Test
    void a_password_does_not_print_itself() {
        Config config = Config.read(Map.of("DATABASE_URL", "postgres://wonce:hush@db/wonce"));

        assertThat(config).hasToString(config.toString()).asString().doesNotContain("hush");
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return more;
    }
}
