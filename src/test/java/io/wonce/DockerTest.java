package io.wonce;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be said of the containers without an engine that runs them. */
class DockerTest {
    private static final Path COMPOSE = Path.of("docker/compose.yaml");
    private static final Pattern SETTING = Pattern.compile("^#? ?([A-Z][A-Z_]+)=", Pattern.MULTILINE);
    /** What is for tests, for the embedded database, or decided by the composition itself. */
    private static final Set<String> ELSEWHERE = Set.of(
            "WONCE_DATA",
            "DATABASE_PASSWORD",
            "BACKUP_DAYS",
            "SLACK_API_URL",
            "TEAMS_ANONYMOUS",
            "TEAMS_LOGIN_URL",
            "TEAMS_AUTHORITY_URL",
            "DATABASE_URL",
            "PORT",
            "TRYOUT");

    @Test
    void every_setting_reaches_the_connected_wonce() throws IOException {
        Set<String> settings = settings();
        settings.removeAll(ELSEWHERE);
        Set<String> passed = names(service("connected").path("environment"));
        passed.removeAll(ELSEWHERE);
        assertThat(passed).isEqualTo(settings);
    }

    @Test
    void there_are_two_replicas_whom_the_proxy_finds_by_their_name() throws IOException {
        assertThat(service("connected").path("deploy").path("replicas").intValue())
                .isEqualTo(2);
        assertThat(Files.readString(Path.of("docker/Caddyfile"))).contains("name {$UPSTREAM:connected}");
        assertThat(service("connected").has("ports")).isFalse();
    }

    @Test
    void the_proxy_passes_on_what_the_readme_names_and_nothing_else() throws IOException {
        assertThat(passed(Path.of("docker/Caddyfile")))
                .containsExactlyInAnyOrder(
                        "/slack/*",
                        "/api/messages",
                        "/api/v1/*",
                        "/teams/*",
                        "/privacy",
                        "/terms",
                        "/dashboard",
                        "/dashboard/*",
                        "/assets/*");
        assertThat(Files.readString(Path.of("README.md")))
                .contains(
                        "`/slack/`",
                        "`/api/messages`",
                        "`/api/v1/`",
                        "`/teams/`",
                        "`/privacy`",
                        "`/terms`",
                        "`/dashboard`",
                        "`/assets/`");
    }

    @Test
    void every_file_that_is_mounted_or_copied_is_there() throws IOException {
        for (JsonNode service : compose().path("services")) {
            for (JsonNode volume : service.path("volumes")) {
                String source = volume.textValue().replaceFirst(":.*", "");
                if (source.startsWith("./")) {
                    assertThat(COMPOSE.resolveSibling(source)).exists();
                }
            }
        }
        Pattern copied = Pattern.compile("^COPY (?!--from)(\\S+) ", Pattern.MULTILINE);
        assertThat(copied.matcher(Files.readString(Path.of("docker/Dockerfile")))
                        .results()
                        .map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(Path.of(source)).exists());
        assertThat(Path.of("docker/backup.sh")).isExecutable();
    }

    @Test
    void nothing_runs_with_more_rights_than_it_needs() throws IOException {
        assertThat(Files.readString(Path.of("docker/Dockerfile"))).containsPattern("(?m)^USER wonce$");
        for (String name : Set.of("wonce", "connected", "proxy", "backup")) {
            assertThat(service(name).path("read_only").booleanValue()).as(name).isTrue();
            assertThat(service(name).path("cap_drop").path(0).textValue())
                    .as(name)
                    .isEqualTo("ALL");
        }
    }

    @Test
    void wonce_comes_to_the_database_as_a_role_that_is_no_superuser() throws IOException {
        JsonNode database = service("database");
        String superuser = database.path("environment").path("POSTGRES_USER").textValue();
        for (String name : Set.of("wonce", "connected")) {
            assertThat(service(name).path("environment").path("DATABASE_URL").textValue())
                    .startsWith("postgres://wonce:")
                    .doesNotContain("//" + superuser + ":");
        }
        assertThat(service("backup").path("environment").path("PGUSER").textValue())
                .isEqualTo("wonce");
        assertThat(database.path("volumes").toString()).contains("./init.sh:/docker-entrypoint-initdb.d/");
        assertThat(Files.readString(Path.of("docker/init.sh")))
                .contains("create role wonce login createrole password", "create database wonce owner wonce")
                .doesNotContainPattern("create role wonce[^;]*superuser");
    }

    @Test
    void everybody_who_is_waited_for_tells_whether_they_are_well() throws IOException {
        assertThat(Files.readString(Path.of("docker/Dockerfile")))
                .containsPattern("HEALTHCHECK [^\\n]*\\\\\n +CMD curl [^\\n]*/healthz/ready");
        assertThat(service("database").path("healthcheck").path("test").toString())
                .contains("pg_isready --host 127.0.0.1");
        for (JsonNode service : compose().path("services")) {
            for (JsonNode awaited : service.path("depends_on")) {
                assertThat(awaited.path("condition").textValue()).isEqualTo("service_healthy");
            }
        }
    }

    @Test
    void what_is_connected_has_no_password_that_everybody_knows() throws IOException {
        for (String name : Set.of("connected", "backup")) {
            JsonNode service = service(name);
            assertThat(service.path("environment").toString()).as(name).doesNotContain(":-wonce");
            assertThat(service.path("entrypoint").path(1).textValue()).as(name).isEqualTo("/password.sh");
            assertThat(service.path("environment").has("DATABASE_PASSWORD"))
                    .as(name)
                    .isTrue();
            assertThat(service.path("volumes").toString()).as(name).contains("./password.sh:/password.sh:ro");
        }
        assertThat(compose().toString()).as("asked of the try-out chat too").doesNotContain("DATABASE_PASSWORD:?");
    }

    @Test
    void the_connected_wonce_starts_as_its_image_does() throws IOException {
        String dockerfile = Files.readString(Path.of("docker/Dockerfile"));
        String entrypoint = service("connected").path("entrypoint").toString();

        assertThat(dockerfile)
                .contains("ENTRYPOINT ["
                        + entrypoint
                                .replaceFirst(".*?\"/password.sh\",", "")
                                .replaceFirst(",\"serve\"]$", "]")
                                .replace(",", ", "))
                .contains("CMD [\"serve\"]");
    }

    @Test
    void the_dockerfile_takes_the_jar_that_maven_makes() throws IOException {
        String dockerfile = Files.readString(Path.of("docker/Dockerfile"));

        assertThat(Files.readString(Path.of("pom.xml"))).contains("<finalName>wonce</finalName>");
        assertThat(dockerfile).containsPattern("RUN .* mvn .* package\n").contains("/src/target/wonce.jar ");
    }

    private static Set<String> passed(Path caddyfile) throws IOException {
        return Files.readAllLines(caddyfile).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("@wonce path "))
                .flatMap(line ->
                        Stream.of(line.substring("@wonce path ".length()).split(" ", -1)))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> settings() throws IOException {
        return SETTING.matcher(Files.readString(Path.of(".env.example")))
                .results()
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode mapping) {
        return mapping.properties().stream().map(Map.Entry::getKey).collect(toCollection(TreeSet::new));
    }

    /** With what {@code <<: *wonce} brings it, which this reader leaves alone. */
    private static JsonNode service(String name) throws IOException {
        ObjectNode service = (ObjectNode) compose().path("services").path(name);
        if (service.has("<<")) {
            compose().path("x-wonce").properties().forEach(inherited -> {
                if (!service.has(inherited.getKey())) {
                    service.set(inherited.getKey(), inherited.getValue());
                }
            });
        }
        return service;
    }

    private static JsonNode compose() throws IOException {
        return YAMLMapper.builder().build().readTree(COMPOSE.toFile());
    }
}
