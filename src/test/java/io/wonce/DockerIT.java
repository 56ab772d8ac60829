package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the programs that will read the files of {@code docker/} say of them, where they are on this computer. */
final class DockerIT {
    private static final int PATIENCE_SECONDS = 60;

    static Stream<Path> scripts() throws IOException {
        List<Path> scripts = new ArrayList<>(List.of(
                Path.of("src/test/docker/build-twice.sh"),
                Path.of("src/test/failover/cluster.sh"),
                Path.of(".ci/run")));
        try (Stream<Path> files = Files.list(Path.of("docker"))) {
            files.filter(file -> file.toString().endsWith(".sh")).forEach(scripts::add);
        }
        return scripts.stream();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void a_script_can_be_read_by_the_shell_that_it_names(Path script) throws Exception {
        String first = Files.readAllLines(script).get(0);
        String shell = first.contains("bash") ? "bash" : "sh";

        assertThat(Files.isExecutable(script)).isTrue();
        assertThat(run(shell, "-n", script.toString())).isEmpty();
        assertThat(Files.readString(script)).containsPattern("(?m)^set -eu");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void shellcheck_finds_nothing_in_a_script(Path script) throws Exception {
        Tools.need(isHere("shellcheck"), "apt-get install shellcheck");

        assertThat(run("shellcheck", "--severity=warning", script.toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://wonce.example.com", "http://localhost"})
    void caddy_can_be_configured_by_our_file(String publicUrl) throws Exception {
        Tools.need(isHere("caddy"), "apt-get install caddy");

        assertThat(run(
                        "env",
                        "PUBLIC_URL=" + publicUrl,
                        "caddy",
                        "validate",
                        "--adapter",
                        "caddyfile",
                        "--config",
                        "docker/Caddyfile"))
                .contains("Valid configuration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-u DATABASE_PASSWORD", "DATABASE_PASSWORD=", "DATABASE_PASSWORD=wonce"})
    void nothing_starts_before_somebody_chose_a_password(String password) throws Exception {
        assertThat(run("sh", "-c", "env " + password + " sh docker/password.sh echo started; echo $?"))
                .startsWith("Set DATABASE_PASSWORD")
                .endsWith("\n2\n")
                .doesNotContain("started");
    }

    @Test
    void with_a_password_it_starts() throws Exception {
        assertThat(run("sh", "-c", "DATABASE_PASSWORD=s3cret sh docker/password.sh echo started"))
                .isEqualTo("started\n");
    }

    private static boolean isHere(String program) throws Exception {
        return !run("sh", "-c", "command -v " + program + " || true").isBlank();
    }

    private static String run(String... command) throws Exception {
        Path said = Files.createTempFile("wonce-said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return Files.readString(said);
    }
}
