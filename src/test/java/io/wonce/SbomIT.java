package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The software bill of materials names every library that runs, also those that came with others, and nothing else. */
final class SbomIT {
    private static final Path BILL = Path.of("target/wonce-sbom.json");
    /** Whose project files name no licence. */
    private static final Set<String> UNLICENSED = Set.of("protonpack");

    private static final Pattern GROUP = Pattern.compile("^\\| `([^`]+)` \\| ((?:`[^`]+`(?:, )?)+) \\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private static final Path CLASSPATH = Path.of("target/runtime-classpath.txt");

    /** {@code mvn verify} packages before; who runs this test alone runs {@code mvn package} first. */
    @BeforeEach
    void is_packaged() {
        Tools.need(Files.exists(BILL) && Files.exists(CLASSPATH), "mvn -DskipTests package makes " + BILL);
    }

    @Test
    void the_bill_and_the_classpath_name_the_same_libraries_in_the_same_versions() throws IOException {
        assertThat(billed()).hasSizeGreaterThan(100).isEqualTo(running());
    }

    @Test
    void each_has_a_hash_and_a_licence_by_which_it_can_be_looked_up() throws IOException {
        assertThat(components())
                .allSatisfy(component ->
                        assertThat(component.path("purl").textValue()).startsWith("pkg:maven/"))
                .allSatisfy(component -> assertThat(component.path("hashes")).isNotEmpty());
        assertThat(components().stream()
                        .filter(component -> component.path("licenses").isEmpty())
                        .map(component -> component.path("name").textValue()))
                .isSubsetOf(UNLICENSED);
    }

    @Test
    void what_came_with_others_stands_on_the_page_on_security_group_by_group() throws IOException {
        Set<String> direct = DependenciesTest.listed().keySet();
        Map<String, Set<String>> came = components().stream()
                .filter(component -> !direct.contains(component.path("name").textValue()))
                .collect(Collectors.groupingBy(
                        component -> component.path("group").textValue(),
                        TreeMap::new,
                        Collectors.mapping(
                                component -> component.path("name").textValue(),
                                Collectors.toCollection(TreeSet::new))));

        assertThat(groups()).isEqualTo(came);
    }

    private static Map<String, Set<String>> groups() throws IOException {
        Map<String, Set<String>> groups = new TreeMap<>();
        try (Stream<String> lines = Files.lines(Path.of("src/site/security.md"))) {
            lines.map(GROUP::matcher)
                    .filter(Matcher::find)
                    .forEach(row -> groups.put(
                            row.group(1),
                            NAME.matcher(row.group(2))
                                    .results()
                                    .map(name -> name.group(1))
                                    .collect(Collectors.toCollection(TreeSet::new))));
        }
        return groups;
    }

    private static Set<String> billed() throws IOException {
        return components().stream()
                .map(component -> component.path("name").textValue() + " "
                        + component.path("version").textValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JsonNode> components() throws IOException {
        JsonNode bill = new ObjectMapper().readTree(BILL.toFile());
        return StreamSupport.stream(bill.path("components").spliterator(), false)
                .toList();
    }

    /** In a repository of Maven, the folder of a jar has the name of its version, and that around it the one of the artefact. */
    private static Set<String> running() throws IOException {
        return Stream.of(Files.readString(CLASSPATH).strip().split(File.pathSeparator, -1))
                .map(Path::of)
                .map(jar -> jar.getName(jar.getNameCount() - 3) + " " + jar.getName(jar.getNameCount() - 2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
