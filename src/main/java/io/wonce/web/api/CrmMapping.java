package io.wonce.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.wonce.app.DealNews;
import io.wonce.app.DealNews.Stage;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ExternalId;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.reading.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Where a CRM writes what of a deal, by a file of data beside this class: for each thing the places in which it may stand (JSON
 * pointers, RFC 6901), and what its stages mean. What the CRM marks as won or lost is, whatever its stage is called; any other
 * stage that the file does not name is an expected order.
 *
 * @param system as external ids name it: {@code hubspot}
 * @param rules what the file says
 */
record CrmMapping(String system, JsonNode rules) {
    private static final int LONGEST = 200;

    static CrmMapping load(String system) {
        try (InputStream file = CrmMapping.class.getResourceAsStream("crm/" + system + ".json")) {
            if (file == null) {
                throw new IllegalStateException("the program lacks crm/" + system + ".json");
            }
            return new CrmMapping(system, ApiJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read crm/" + system + ".json", unreadable);
        }
    }

    /** What people call it. */
    String name() {
        return rules.path("name").asText();
    }

    /** The deals that {@code body} is about: it is one, or a list of them. */
    List<JsonNode> deals(JsonNode body) {
        return StreamSupport.stream((body.isArray() ? body : List.of(body)).spliterator(), false)
                .map(this::event)
                .toList();
    }

    /** By what the CRM knows a deal; empty where it does not say. */
    Optional<ExternalId> id(JsonNode deal) {
        return text(deal, "id").flatMap(id -> ExternalId.of(system, id));
    }

    /** What it says of a deal; empty where it says nothing that matters here. */
    Optional<DealNews> news(JsonNode deal, Currency usual, ZoneId zone) {
        Optional<Stage> stage = stage(deal);
        boolean isOther = deal.has("propertyName") && stage.isEmpty();
        return isOther
                ? Optional.empty()
                : id(deal).map(id -> new DealNews(
                        Optional.empty(),
                        Optional.of(id),
                        text(deal, "customer"),
                        value(deal, usual),
                        text(deal, "owner"),
                        stage.filter(Stage.EXPECTED::equals).flatMap(open -> expectation(deal, zone)),
                        stage.orElse(Stage.EXPECTED),
                        stage.filter(reached -> reached.kind() == Kind.WIN).flatMap(won -> day(deal, "wonOn", zone)),
                        text(deal, "title").orElse("")));
    }

    /** An empty object where it says that it is about something other than a deal. */
    private JsonNode event(JsonNode body) {
        if (isOther(body)) {
            return JsonNodeFactory.instance.objectNode();
        }
        return StreamSupport.stream(rules.path("events").spliterator(), false)
                .map(place -> body.at(place.asText()))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(body);
    }

    private boolean isOther(JsonNode body) {
        return rules.path("entities").properties().stream()
                .anyMatch(entity -> scalar(body.at(entity.getKey()))
                        .filter(said -> !said.equalsIgnoreCase(entity.getValue().asText()))
                        .isPresent());
    }

    private Optional<Stage> stage(JsonNode deal) {
        if (isMarked(deal, "won")) {
            return Optional.of(Stage.reached(Milestone.SIGNED));
        }
        return isMarked(deal, "lost") ? Optional.of(Stage.LOST) : named(deal);
    }

    /** Whether all that one of the marks names stands there. */
    private boolean isMarked(JsonNode deal, String thing) {
        return StreamSupport.stream(rules.path(thing).spliterator(), false)
                .anyMatch(mark -> mark.properties().stream()
                        .allMatch(place -> scalar(deal.at(place.getKey()))
                                .filter(said ->
                                        said.equalsIgnoreCase(place.getValue().asText()))
                                .isPresent()));
    }

    private Optional<Stage> named(JsonNode deal) {
        JsonNode changed = rules.path("changed");
        Optional<String> news = changed.isObject()
                        && deal.at(changed.path("property").asText())
                                .asText()
                                .equals(changed.path("is").asText())
                ? scalar(deal.at(changed.path("stage").asText()))
                : Optional.empty();
        return news.or(() -> text(deal, "stage"))
                .map(stage -> rules.path("stages")
                        .path(stage.toLowerCase(Locale.ROOT))
                        .asText("expected"))
                .flatMap(DealBody::stage);
    }

    private Optional<Money> value(JsonNode deal, Currency usual) {
        Currency currency = text(deal, "currency").flatMap(Filters::currency).orElse(usual);
        return found(deal, "amount").flatMap(Fields::decimal).map(amount -> new Money(amount, currency));
    }

    private Optional<Expectation> expectation(JsonNode deal, ZoneId zone) {
        Optional<LocalDate> day = day(deal, "closeDate", zone);
        Optional<BigDecimal> probability = found(deal, "probability").flatMap(Fields::decimal);
        ForecastCategory category = text(deal, "category")
                .map(text -> rules.path("categories")
                        .path(text.toLowerCase(Locale.ROOT))
                        .asText())
                .flatMap(text -> Names.constant(ForecastCategory.class, text))
                .orElse(ForecastCategory.PIPELINE);
        return day.isEmpty() && probability.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expectation(day, percent(probability), category));
    }

    /** Of one of which nobody said how likely it is, half: so it weighs in the pipeline as well. */
    private int percent(Optional<BigDecimal> probability) {
        return probability
                .map(said -> said.movePointRight(2)
                        .divide(rules.path("probabilityOf").decimalValue(), 0, RoundingMode.HALF_UP)
                        .intValue())
                .map(percent -> Math.max(0, Math.min(100, percent)))
                .orElse(50);
    }

    private Optional<LocalDate> day(JsonNode deal, String thing, ZoneId zone) {
        return text(deal, thing).flatMap(text -> CrmDay.read(text, zone));
    }

    private Optional<String> text(JsonNode deal, String thing) {
        return found(deal, thing).flatMap(CrmMapping::scalar);
    }

    private Optional<JsonNode> found(JsonNode deal, String thing) {
        return StreamSupport.stream(rules.path(thing).spliterator(), false)
                .map(place -> deal.at(place.asText()))
                .filter(value -> scalar(value).isPresent())
                .findFirst();
    }

    private static Optional<String> scalar(JsonNode value) {
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asText()
                                .replaceAll("[\\p{Cntrl}\\p{Cs}]", " ")
                                .strip())
                        .filter(text -> !text.isEmpty())
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                : Optional.empty();
    }
}
