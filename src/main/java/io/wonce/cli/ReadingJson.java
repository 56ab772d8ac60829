package io.wonce.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The JSON form of a reading; scripts depend on it. */
final class ReadingJson {
    private static final double THOUSAND = 1000;

    private final JsonMapper json;

    ReadingJson(JsonMapper json) {
        this.json = json;
    }

    String write(JsonNode id, Reading reading) {
        ObjectNode line = answer(id);
        List<Statement> statements = reading.statements();
        line.put("kind", lower(reading.kind()));
        line.put("score", Math.round(reading.score() * THOUSAND) / THOUSAND);
        fields(line, statements.stream().findFirst());
        var more = line.putArray("more");
        statements.stream().skip(1).forEach(statement -> {
            ObjectNode further = more.addObject();
            further.put("kind", lower(statement.kind()));
            fields(further, Optional.of(statement));
        });
        return line.toString();
    }

    String error(String problem) {
        return json.createObjectNode().put("error", problem).toString();
    }

    String error(String problem, JsonNode id) {
        return answer(id).put("error", problem).toString();
    }

    private ObjectNode answer(JsonNode id) {
        ObjectNode line = json.createObjectNode();
        return id.isMissingNode() ? line : line.set("id", id);
    }

    private static void fields(ObjectNode line, Optional<Statement> statement) {
        Optional<Amount> amount = statement.flatMap(Statement::amount);
        line.put("customer", statement.flatMap(Statement::customer).orElse(null));
        line.put("amount", amount.map(Amount::value).map(ReadingJson::plain).orElse(null));
        line.put(
                "currency",
                amount.flatMap(Amount::currency)
                        .map(currency -> currency.getCurrencyCode())
                        .orElse(null));
        line.put(
                "milestone",
                statement.flatMap(Statement::milestone).map(Enum::name).orElse(null));
        var refs = line.putArray("refs");
        statement.stream()
                .flatMap(said -> said.references().stream())
                .map(Reference::number)
                .forEach(refs::add);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String lower(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
