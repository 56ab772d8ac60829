package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ToolsTest {
    @Test
    void a_test_whose_tool_is_missing_is_left_out() {
        assertThatThrownBy(() -> Tools.need(false, "apt-get install caddy", Map.of()))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("apt-get install caddy");
    }

    @Test
    void it_fails_where_the_tool_has_to_be_there() {
        Map<String, String> required = Map.of(Tools.SETTING, "required");

        assertThatThrownBy(() -> Tools.need(false, "apt-get install caddy", required))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("apt-get install caddy");
        assertThatCode(() -> Tools.need(true, "", required)).doesNotThrowAnyException();
    }

    @Test
    void the_build_of_the_project_requires_them_and_calls_what_the_readme_tells_to() throws IOException {
        List<String> build = Files.readAllLines(Path.of(".ci/run"));

        assertThat(build).contains("export " + Tools.SETTING + "=required").endsWith("mvn -B verify");
        assertThat(Files.readString(Path.of("README.md"))).contains("\nmvn -B verify ");
    }
}
