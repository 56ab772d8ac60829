package io.wonce.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.wonce.app.DealNews;
import io.wonce.app.DealNews.Stage;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ExternalId;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What a program writes of a deal; a field that makes no sense is told by its name. */
final class DealBody {
    private static final int MOST_PERCENT = 100;

    private DealBody() {}

    /** Throws an {@link ApiProblem} where {@code body} is none. */
    static DealNews read(JsonNode body, Optional<DealId> deal, Optional<ExternalId> external) {
        Fields fields =
                Fields.of(body, "").only("customer", "value", "owner", "expectation", "stage", "reachedOn", "title");
        return new DealNews(
                deal,
                external,
                fields.text("customer"),
                fields.object("value").map(DealBody::money),
                fields.text("owner"),
                fields.object("expectation").map(DealBody::expectation),
                fields.text("stage").map(stage -> stage(fields, stage)).orElse(Stage.EXPECTED),
                fields.text("reachedOn").map(text -> date(fields, "reachedOn", text)),
                fields.text("title").orElse(""));
    }

    private static Money money(Fields fields) {
        fields.only("amount", "currency");
        return new Money(
                fields.amount("amount").orElseThrow(() -> fields.wrong("amount", Advice.GIVE_AMOUNT)),
                fields.text("currency")
                        .flatMap(Filters::currency)
                        .orElseThrow(() -> fields.wrong("currency", Advice.CURRENCY)));
    }

    private static Expectation expectation(Fields fields) {
        fields.only("closeDate", "probability", "category");
        JsonNode probability = fields.json().path("probability");
        if (!probability.isIntegralNumber() || probability.asInt(-1) < 0 || probability.asInt() > MOST_PERCENT) {
            throw fields.wrong("probability", Advice.PROBABILITY);
        }
        return new Expectation(
                fields.text("closeDate").map(text -> date(fields, "closeDate", text)),
                probability.asInt(),
                fields.text("category")
                        .map(text -> Names.constant(ForecastCategory.class, text)
                                .orElseThrow(() -> fields.wrong("category", Advice.CATEGORY)))
                        .orElse(ForecastCategory.PIPELINE));
    }

    private static LocalDate date(Fields fields, String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw fields.wrong(name, Advice.DAY);
        }
    }

    private static Stage stage(Fields fields, String text) {
        return stage(text).orElseThrow(() -> fields.wrong("stage", Advice.STAGE));
    }

    /** Expected, lost, or a milestone. */
    static Optional<Stage> stage(String text) {
        return switch (text) {
            case "expected" -> Optional.of(Stage.EXPECTED);
            case "lost" -> Optional.of(Stage.LOST);
            default -> Names.constant(Milestone.class, text).map(Stage::reached);
        };
    }
}
