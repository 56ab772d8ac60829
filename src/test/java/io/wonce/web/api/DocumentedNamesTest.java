package io.wonce.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wonce.app.port.DealState;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Rate;
import io.wonce.domain.organisation.ApiToken.Scope;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list of names in the document is that of its constants, whatever is added to them. */
final class DocumentedNamesTest {
    private static final JsonNode DOCUMENT = read();

    /** By where they stand; what a part of the API says of itself is nobody else's constant. */
    private static final Map<String, Set<String>> CONSTANTS = Map.ofEntries(
            Map.entry("state?", names(DealState.class)),
            Map.entry("by", names(Grouping.class)),
            Map.entry("view?", names(NumbersResource.View.class)),
            Map.entry("milestone", names(Milestone.class)),
            Map.entry("category", names(ForecastCategory.class)),
            Map.entry("category?", with(names(ForecastCategory.class), "none")),
            Map.entry("cause", names(Amendment.Cause.class)),
            Map.entry("surface", names(Surface.class)),
            Map.entry("rate", names(Amount.Rate.class)),
            Map.entry("source", names(Rate.Source.class)),
            Map.entry("type", facts()),
            Map.entry("stage", with(names(Milestone.class), "expected", "lost")),
            Map.entry("kind", without(names(Kind.class), "none")));

    private static final Set<String> OWN = Set.of("state", "status");

    private static final Map<String, String> ALSO = Map.of(
            "milestone?", "milestone",
            "by?", "by",
            "furthest", "milestone",
            "countingMilestone", "milestone",
            "propertyNames", "milestone");

    @Test
    void every_documented_list_of_names_is_that_of_its_constants() {
        Map<String, List<Set<String>>> documented = new TreeMap<>();
        gather("", DOCUMENT, documented);

        assertThat(documented).containsKeys("state?", "by?", "by", "milestone", "category", "surface");
        documented.forEach((name, lists) -> {
            if (!OWN.contains(name)) {
                Set<String> constants = CONSTANTS.get(ALSO.getOrDefault(name, name));
                assertThat(lists).as(name).allSatisfy(list -> assertThat(list).isEqualTo(constants));
            }
        });
    }

    @Test
    void every_scope_of_a_token_is_told() {
        JsonNode schemes = DOCUMENT.at("/components/securitySchemes");

        assertThat(names(Scope.class))
                .allSatisfy(scope -> assertThat(schemes.toString()).contains(scope));
    }

    /** Parameters have a question mark behind their name. */
    private static void gather(String name, JsonNode node, Map<String, List<Set<String>>> found) {
        if (node.path("enum").isArray()) {
            found.computeIfAbsent(name, any -> new ArrayList<>()).add(texts(node.path("enum")));
        }
        if (node.isArray()) {
            node.forEach(each -> gather(name, each, found));
            return;
        }
        boolean isParameter = node.has("in") && node.has("schema");
        node.properties().forEach(field -> {
            String below = isParameter ? node.path("name").asText() + "?" : field.getKey();
            gather(Set.of("items", "schema").contains(below) ? name : below, field.getValue(), found);
        });
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Names::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> facts() {
        return Arrays.stream(Fact.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> with(Set<String> names, String... others) {
        return Stream.concat(names.stream(), Arrays.stream(others)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> names, String other) {
        return names.stream().filter(name -> !name.equals(other)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode read() {
        try (InputStream file = DocumentedNamesTest.class.getResourceAsStream("openapi.json")) {
            return ApiJson.read(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
