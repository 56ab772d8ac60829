package io.wonce.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConfigTest {
    @Test
    void nothing_has_to_be_set() {
        Config config = Config.read(Map.of());

        assertThat(config.port()).isEqualTo(3000);
        assertThat(config.storage()).isEqualTo(new Storage.Embedded(Path.of("data")));
        assertThat(config.tryout()).isTrue();
        assertThat(config.publicUrl()).isEmpty();
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
    void a_key_is_32_bytes_in_base64() {
        assertThatThrownBy(() -> Config.read(Map.of("WONCE_KEY", "hush")))
                .hasMessageContaining("WONCE_KEY is not 32 bytes in base64")
                .hasMessageNotContaining("hush");
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
