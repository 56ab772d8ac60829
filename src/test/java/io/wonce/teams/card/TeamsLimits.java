package io.wonce.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.wonce.domain.outgoing.Click;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Teams takes: Adaptive Cards 1.5 with two properties of its own, and its limits. */
final class TeamsLimits {
    private static final Schema CARD = schema();

    private TeamsLimits() {}

    static void allow(TeamsMessage message) {
        assertThat(message.card().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(28_000);
        assertThat(message.summary())
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(1000)
                .doesNotContain("<", ">");
        assertThat(CARD.validate(standard(message.card()))).isEmpty();
        assertThat(message.card().path("body")).isNotEmpty();
        message.card()
                .findParents("actions")
                .forEach(row -> assertThat(row.get("actions")).hasSizeBetween(1, 6));
        clicksComeBack(message.card());
        assertThat(message.card().findValuesAsText("type")).doesNotContain("TextBlock", "FactSet");
        submitsOpenForms(message.card());
    }

    /** An {@code Action.Submit} that opens no form would come back as a message without words. */
    private static void submitsOpenForms(ObjectNode card) {
        card.findParents("type").stream()
                .filter(element -> element.path("type").asText().equals("Action.Submit"))
                .forEach(button -> {
                    assertThat(button.at("/data/msteams/type").asText()).isEqualTo("task/fetch");
                    assertThat(FormCodes.name(button.path("data"))).isPresent();
                });
    }

    /** A dialog sends in what is entered: each field once, and the form's code. */
    static void allowDialog(ObjectNode card) {
        assertThat(card.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(28_000);
        ObjectNode copy = card.deepCopy();
        for (JsonNode field : copy.findParents("choices.data")) {
            JsonNode query = ((ObjectNode) field).remove("choices.data");
            assertThat(query.path("type").asText()).isEqualTo("Data.Query");
            assertThat(query.path("dataset").asText()).isEqualTo("graph.microsoft.com/users?scope=currentContext");
        }
        assertThat(CARD.validate(copy)).isEmpty();
        assertThat(card.path("body")).isNotEmpty();
        assertThat(card.findValuesAsText("id")).doesNotHaveDuplicates().doesNotContain("");
        assertThat(card.findParents("isRequired"))
                .allMatch(field -> !field.path("errorMessage").asText().isBlank());
        assertThat(card.findParents("choices"))
                .allMatch(field -> !field.has("value")
                        || field.path("choices")
                                .findValuesAsText("value")
                                .contains(field.path("value").asText()));
        assertThat(card.path("actions")).hasSize(1);
        assertThat(card.at("/actions/0/type").asText()).isEqualTo("Action.Submit");
        assertThat(FormCodes.read(card.at("/actions/0/data"))).isPresent();
        assertThat(card.findValuesAsText("type")).doesNotContain("TextBlock", "FactSet", "Action.Execute");
    }

    /** Without what Teams adds to the standard. */
    private static ObjectNode standard(ObjectNode card) {
        ObjectNode copy = card.deepCopy();
        assertThat(copy.remove("msteams").toString()).isEqualTo("{\"width\":\"Full\"}");
        for (JsonNode field : copy.findParents("choices.data")) {
            JsonNode query = ((ObjectNode) field).remove("choices.data");
            assertThat(query.path("type").asText()).isEqualTo("Data.Query");
            assertThat(ClickCodes.searchedFor(query.path("dataset").asText())).isPresent();
        }
        return copy;
    }

    private static void clicksComeBack(ObjectNode card) {
        Set<String> fields = new HashSet<>();
        for (JsonNode field : card.findParents("choices")) {
            assertThat(fields.add(field.path("id").asText())).isTrue();
            field.path("choices")
                    .forEach(choice -> assertThat(
                                    Click.decode(choice.path("value").asText()))
                            .isPresent());
        }
        for (JsonNode action : card.findParents("verb")) {
            JsonNode data = action.path("data");
            assertThat(ClickCodes.read(data).isPresent()
                            || fields.contains(data.path("chosenIn").asText()))
                    .isTrue();
        }
        List<String> choosing = card.findValuesAsText("chosenIn");
        assertThat(choosing).containsExactlyInAnyOrderElementsOf(fields);
    }

    private static Schema schema() {
        try (InputStream file = TeamsLimits.class.getResourceAsStream("/teams/adaptive-card-1.5.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
