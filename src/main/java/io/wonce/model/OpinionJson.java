package io.wonce.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wonce.app.port.SecondOpinion;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Setback;
import io.wonce.domain.reading.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads an opinion; takes nothing but what the schema allows, whether or not the endpoint keeps to it. */
final class OpinionJson {
    private static final Set<String> FIELDS =
            Set.of("kind", "customer", "amount", "currency", "milestone", "references");
    private static final int MOST_REFERENCES = 20;
    private static final int LONGEST = 200;
    /** Far beyond any money; a number such as 1e999999999 would fill the memory when it is written out. */
    private static final int MOST_DIGITS = 20;

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    SecondOpinion read(String answer) {
        try {
            return stated(json.readTree(answer));
        } catch (JsonProcessingException | IllegalArgumentException malformed) {
            return new SecondOpinion.NoAnswer(Setback.UNREADABLE);
        }
    }

    private static SecondOpinion stated(JsonNode opinion) {
        List<String> names = new ArrayList<>();
        opinion.fieldNames().forEachRemaining(names::add);
        require(opinion.isObject() && names.size() == FIELDS.size() && FIELDS.containsAll(names));
        return new SecondOpinion.Stated(
                constant(Kind.values(), opinion.get("kind")).orElseThrow(IllegalArgumentException::new),
                text(opinion.get("customer")),
                value(opinion.get("amount"), JsonNode::isNumber).map(OpinionJson::amount),
                text(opinion.get("currency")).map(Currency::getInstance),
                constant(Milestone.values(), opinion.get("milestone")),
                references(opinion.get("references")));
    }

    private static Optional<String> text(JsonNode node) {
        Optional<String> text = value(node, JsonNode::isTextual).map(JsonNode::textValue);
        require(text.filter(written -> written.length() > LONGEST).isEmpty());
        return text.map(String::strip).filter(written -> !written.isEmpty());
    }

    private static BigDecimal amount(JsonNode node) {
        BigDecimal amount = node.decimalValue();
        require(amount.precision() <= MOST_DIGITS && Math.abs((long) amount.scale()) <= MOST_DIGITS);
        return amount;
    }

    private static List<String> references(JsonNode node) {
        require(node.isArray() && node.size() <= MOST_REFERENCES);
        List<String> references = new ArrayList<>();
        node.forEach(one -> references.add(text(one).orElseThrow(IllegalArgumentException::new)));
        return references;
    }

    /** The schema writes constants in lower case, and in no other way. */
    private static <E extends Enum<E>> Optional<E> constant(E[] all, JsonNode node) {
        Optional<String> name = value(node, JsonNode::isTextual).map(JsonNode::textValue);
        Optional<E> constant = name.flatMap(written -> Arrays.stream(all)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst());
        require(name.isPresent() == constant.isPresent());
        return constant;
    }

    private static Optional<JsonNode> value(JsonNode node, Predicate<JsonNode> fits) {
        require(node.isNull() || fits.test(node));
        return Optional.of(node).filter(fits);
    }

    private static void require(boolean kept) {
        if (!kept) {
            throw new IllegalArgumentException("the answer does not keep to the schema");
        }
    }
}
