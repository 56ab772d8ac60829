package io.wonce.teams.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.wonce.app.DashboardAddress;
import io.wonce.app.command.Vocabulary;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.outgoing.Verb;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** manifest/teams as it is uploaded, against the schemas that Microsoft publishes. */
final class AppPackageTest {
    private static final String APP = "11111111-2222-4333-8444-555555555555";
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Map<String, byte[]> files;
    private JsonNode manifest;
    private JsonNode dutch;

    @BeforeEach
    void unzip() throws IOException {
        files = unzipped(AppPackage.zip(UUID.fromString(APP), URI.create("https://wonce.acme.test/path")));
        manifest = JSON.readTree(files.get("manifest.json"));
        dutch = JSON.readTree(files.get("nl.json"));
    }

    @Test
    void holds_what_the_manifest_names_and_nothing_else() {
        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "manifest.json",
                        manifest.at("/icons/color").asText(),
                        manifest.at("/icons/outline").asText(),
                        manifest.at("/localizationInfo/additionalLanguages/0/file")
                                .asText());
    }

    @Test
    void is_filled_in() {
        assertThat(List.of("/id", "/bots/0/botId", "/composeExtensions/0/botId", "/webApplicationInfo/id"))
                .allMatch(place -> manifest.at(place).asText().equals(APP));
        assertThat(manifest.at("/validDomains/0").asText()).isEqualTo("wonce.acme.test");
        assertThat(manifest.at("/developer/websiteUrl").asText()).isEqualTo("https://wonce.acme.test");
        assertThat(manifest.toString()).doesNotContain("TEAMS_APP_ID", "PUBLIC_HOST");
        assertThat(manifest.at("/developer/privacyUrl").asText()).isEqualTo("https://wonce.acme.test/privacy");
        assertThat(manifest.at("/developer/termsOfUseUrl").asText()).isEqualTo("https://wonce.acme.test/terms");
    }

    @Test
    void is_the_same_whenever_it_is_made() {
        URI address = URI.create("https://wonce.acme.test");

        assertThat(AppPackage.zip(UUID.fromString(APP), address))
                .isEqualTo(AppPackage.zip(UUID.fromString(APP), address));
    }

    @Test
    void is_what_the_schemas_ask() throws IOException {
        assertThat(wrong("manifest-1.30", manifest)).isEmpty();
        assertThat(wrong("localization-1.30", dutch)).isEmpty();
    }

    @Test
    void the_schemas_see_what_is_wrong() throws IOException {
        JsonNode named = JSON.readTree("{\"manifestVersion\":\"1.30\",\"id\":\"no-guid\",\"colour\":\"green\"}");

        assertThat(wrong("manifest-1.30", named)).hasSizeGreaterThan(3);
        assertThat(wrong("localization-1.30", named)).isNotEmpty();
    }

    @Test
    void all_channel_messages_are_asked_for() {
        assertThat(manifest.at("/authorization/permissions/resourceSpecific")).hasToString("""
                [{"name":"ChannelMessage.Read.Group","type":"Application"}]""");
        assertThat(manifest.at("/webApplicationInfo/resource").asText()).isNotBlank();
    }

    @Test
    void the_commands_are_those_that_wonce_knows_in_each_language() {
        JsonNode lists = manifest.at("/bots/0/commandLists");
        for (int list = 0; list < lists.size(); list++) {
            JsonNode commands = lists.get(list).get("commands");
            for (int i = 0; i < commands.size(); i++) {
                Verb verb = verb(commands.get(i).get("title").asText());
                String place = "bots[0].commandLists[" + list + "].commands[" + i + "].";

                assertThat(dutch.get(place + "title").asText()).isEqualTo(name(verb, "nl"));
                isExplained(commands.get(i).get("description").asText(), verb, "en");
                isExplained(dutch.get(place + "description").asText(), verb, "nl");
            }
        }
    }

    @Test
    void every_text_has_its_dutch() {
        long texts = StreamSupport.stream(manifest.at("/bots/0/commandLists").spliterator(), false)
                .mapToLong(list -> list.get("commands").size() * 2L)
                .sum();
        long actions = manifest.at("/composeExtensions/0/commands").size() * 2L;

        long tabs = StreamSupport.stream(manifest.at("/staticTabs").spliterator(), false)
                .filter(tab -> tab.has("name"))
                .count();

        assertThat(dutch.size()).isEqualTo((int) (1 + 4 + texts + actions + tabs));
        assertThat(IntStream.range(0, 2)
                        .mapToObj(i -> dutch.path("composeExtensions[0].commands[" + i + "].title")
                                .asText()))
                .containsExactly("Meld deze opdracht", "Koppel aan een deal");
    }

    @Test
    void the_dashboard_is_a_personal_tab_behind_the_chat() {
        JsonNode tab = manifest.at("/staticTabs/1");

        assertThat(manifest.at("/staticTabs/0/entityId").asText()).isEqualTo("conversations");
        assertThat(tab.path("scopes")).hasToString("[\"personal\"]");
        assertThat(tab.path("contentUrl").asText())
                .startsWith("https://wonce.acme.test/dashboard/tab?ticket={page.subPageId}&");
        assertThat(new DashboardAddress(() -> URI.create("https://wonce.acme.test"), Optional.of(APP))
                        .inTeams(Ticket.draw(new OrganisationId(new UUID(0, 1)), new SecureRandom())))
                .hasValueSatisfying(link -> assertThat(link)
                        .contains("/" + APP + "/" + tab.path("entityId").asText() + "?"));
    }

    @Test
    void the_icons_are_as_large_and_as_white_as_teams_asks() throws IOException {
        BufferedImage color = ImageIO.read(new ByteArrayInputStream(files.get("color.png")));
        BufferedImage outline = ImageIO.read(new ByteArrayInputStream(files.get("outline.png")));

        assertThat(List.of(color.getWidth(), color.getHeight())).containsOnly(192);
        assertThat(List.of(outline.getWidth(), outline.getHeight())).containsOnly(32);
        int[] pixels = outline.getRGB(0, 0, 32, 32, null, 0, 32);
        assertThat(Arrays.stream(pixels).filter(pixel -> pixel >>> 24 != 0))
                .hasSizeGreaterThan(50)
                .allMatch(pixel -> (pixel & 0xffffff) == 0xffffff);
        assertThat(Arrays.stream(pixels).filter(pixel -> pixel >>> 24 == 0)).hasSizeGreaterThan(500);
    }

    private static void isExplained(String description, Verb verb, String language) {
        String example = example(verb, language);
        assertThat(description.contains(":") ? description : description + ": " + example)
                .contains(": " + example);
    }

    private static Verb verb(String title) {
        return Arrays.stream(Verb.values())
                .filter(verb -> name(verb, "en").equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no command is called " + title));
    }

    private static String name(Verb verb, String language) {
        return example(verb, language).split(" ", 2)[0];
    }

    private static String example(Verb verb, String language) {
        return VOCABULARY.example(verb, Locale.forLanguageTag(language)).replace("/deal ", "");
    }

    private static List<Error> wrong(String schema, JsonNode json) throws IOException {
        try (var file = AppPackageTest.class.getResourceAsStream("/teams/" + schema + ".schema.json")) {
            JsonNode rules = JSON.readTree(file);
            forJava(rules);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(rules)
                    .validate(json);
        }
    }

    /**
     * The schemas call themselves draft 4, and use words of draft 7; and the pattern for an add-in of Excel is no regular expression of
     * Java's.
     */
    private static void forJava(JsonNode rules) {
        ((ObjectNode) rules).remove("$schema");
        if (rules.at("/definitions/extensionXllCustomFunctions/properties/fileName") instanceof ObjectNode fileName) {
            fileName.remove("pattern");
        }
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
