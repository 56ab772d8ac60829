package io.wonce.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Statement;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a perfect reader reads, in a truth file. */
final class StatementJson {
    private StatementJson() {}

    static Optional<Statement> read(JsonNode json) {
        if (!json.isObject()) {
            return Optional.empty();
        }
        List<Reference> references = new ArrayList<>();
        json.path("refs")
                .forEach(one -> references.add(new Reference(
                        Reference.Kind.valueOf(one.path("kind").asText()),
                        one.path("number").asText())));
        return Optional.of(new Statement(
                Kind.valueOf(json.path("kind").asText().toUpperCase(Locale.ROOT)),
                text(json, "customer"),
                text(json, "amount").map(value -> amount(value, json)),
                List.of(),
                text(json, "milestone").map(Milestone::valueOf),
                references,
                OrderHint.valueOf(json.path("hint").asText("UNSTATED"))));
    }

    static ObjectNode write(Statement statement) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("kind", statement.kind().name().toLowerCase(Locale.ROOT));
        json.put("customer", statement.customer().orElse(null));
        statement
                .amount()
                .ifPresent(amount -> json.put("amount", amount.value().toPlainString())
                        .put(
                                "currency",
                                amount.currency().map(Currency::getCurrencyCode).orElse(null))
                        .put("rate", amount.rate().name())
                        .put("vat", amount.vat().name()));
        json.put("milestone", statement.milestone().map(Milestone::name).orElse(null));
        statement
                .references()
                .forEach(one -> json.withArray("refs")
                        .addObject()
                        .put("kind", one.kind().name())
                        .put("number", one.number()));
        return json.put("hint", statement.hint().name());
    }

    private static Amount amount(String value, JsonNode json) {
        return new Amount(
                new java.math.BigDecimal(value),
                text(json, "currency").map(Currency::getInstance),
                Amount.Rate.valueOf(json.path("rate").asText("ONCE")),
                Amount.Vat.valueOf(json.path("vat").asText("UNSTATED")));
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.of(json.path(field))
                .filter(node -> !node.isNull() && !node.isMissingNode())
                .map(JsonNode::asText);
    }
}
