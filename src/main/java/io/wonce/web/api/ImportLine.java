package io.wonce.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.app.DealNews;
import io.wonce.domain.deal.ExternalId;
import io.wonce.domain.reading.Kind;
import io.wonce.web.sheet.CsvLines;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of a file that tells of deals.
 *
 * @param columns the names of its cells
 * @param line as it was read
 * @param occurrence how many lines with these cells the file has had with it
 */
record ImportLine(List<String> columns, CsvLines.Line line, int occurrence) {
    /** What a column can be called. */
    static final Set<String> KNOWN = Set.of(
            "customer",
            "amount",
            "currency",
            "stage",
            "reached_on",
            "owner",
            "title",
            "close_date",
            "probability",
            "category",
            "external_id");

    private static final Set<String> EXPECTED = Set.of("close_date", "probability", "category");

    /** Of fields of {@link DealBody}, where they go by other names. */
    private static final Map<String, String> COLUMNS = Map.of(
            "value.amount", "amount",
            "value.currency", "currency",
            "expectation.closeDate", "close_date",
            "expectation.probability", "probability",
            "expectation.category", "category",
            "reachedOn", "reached_on");

    private static final Pattern GUARD = Pattern.compile("^'(?=[=+\\-@])");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}");
    private static final Pattern THOUSANDS = Pattern.compile("\\S*[.,]\\d{3}");

    /** Names what is announced by it: the same line of the same columns again announces nothing. */
    String key() {
        byte[] hash = Replies.sha256(ApiJson.write(List.of(columns, line.cells(), occurrence)));
        return "import:" + HexFormat.of().formatHex(hash, 0, 16);
    }

    /** Throws a {@link FlawedLine} with what is wrong with it. */
    DealNews news(String usualCurrency) {
        if (!line.whole()) {
            throw new FlawedLine(Flaw.QUOTES, "");
        }
        if (line.cells().size() > columns.size()) {
            throw new FlawedLine(Flaw.CELLS, "");
        }
        if (cell("customer").isEmpty()) {
            throw new FlawedLine(Flaw.NO_CUSTOMER, "customer");
        }
        if (cell("amount").filter(text -> THOUSANDS.matcher(text).matches()).isPresent()) {
            throw new FlawedLine(Flaw.THOUSANDS, "amount");
        }
        DealNews news = read(usualCurrency);
        if (news.stage().kind() == Kind.WIN && news.reachedOn().isEmpty()) {
            throw new FlawedLine(Flaw.NO_DAY, "reached_on");
        }
        return news;
    }

    /** What is wrong is told by the name that the file has for it. */
    private DealNews read(String usualCurrency) {
        Optional<ExternalId> external = cell("external_id").map(ImportLine::external);
        try {
            return DealBody.read(json(usualCurrency), Optional.empty(), external);
        } catch (ApiProblem problem) {
            String field = problem.parameter();
            String column = COLUMNS.getOrDefault(field, field);
            throw new FlawedLine(Flaw.of(column), column);
        }
    }

    private ObjectNode json(String usualCurrency) {
        ObjectNode deal = JsonNodeFactory.instance.objectNode();
        List.of("customer", "stage", "owner", "title")
                .forEach(name -> cell(name).ifPresent(text -> deal.put(name, text)));
        cell("reached_on").ifPresent(day -> deal.put("reachedOn", day));
        cell("amount")
                .ifPresent(amount -> deal.putObject("value")
                        .put("amount", amount)
                        .put("currency", cell("currency").orElse(usualCurrency)));
        if (EXPECTED.stream().anyMatch(name -> cell(name).isPresent())) {
            ObjectNode expectation = deal.putObject("expectation");
            cell("close_date").ifPresent(day -> expectation.put("closeDate", day));
            cell("category").ifPresent(category -> expectation.put("category", category));
            expectation.put("probability", probability());
        }
        return deal;
    }

    /** Half, where nobody says: so it weighs in the pipeline as well. */
    private int probability() {
        String typed = cell("probability").orElse("50");
        String text =
                typed.endsWith("%") ? typed.substring(0, typed.length() - 1).strip() : typed;
        return PERCENT.matcher(text).matches() ? Integer.parseInt(text) : -1;
    }

    /** Without the apostrophe that keeps a spreadsheet from taking it for a formula. */
    private Optional<String> cell(String name) {
        int at = columns.indexOf(name);
        return Optional.of(at)
                .filter(index -> index >= 0 && index < line.cells().size())
                .map(index -> GUARD.matcher(line.cells().get(index).strip()).replaceFirst(""))
                .filter(text -> !text.isEmpty());
    }

    private static ExternalId external(String text) {
        int cut = text.indexOf(':');
        return Optional.of(cut)
                .filter(index -> index > 0)
                .flatMap(index -> ExternalId.of(text.substring(0, index), text.substring(index + 1)))
                .orElseThrow(() -> new FlawedLine(Flaw.EXTERNAL, "external_id"));
    }
}
