package io.wonce.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
                .hasMessageContaining("TRYOUT is \"perhaps\": set it to true or leave it out");
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
}
