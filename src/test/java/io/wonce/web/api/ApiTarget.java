package io.wonce.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.wonce.fuzz.Babble;
import io.wonce.fuzz.JsonMess;
import io.wonce.fuzz.Target;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Bodies of the API: deals as Wonce has them, as each CRM sends them, and files of many. */
public final class ApiTarget implements Target<ApiTarget.Body> {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Currency EUR = Currency.getInstance("EUR");
    /** More than any page or program may send. */
    private static final int MOST_LINES = 2_000;

    private static final String DEAL = """
            {"customer": "Mapleforge", "value": {"amount": "12500.50", "currency": "EUR"}, "stage": "signed", "owner": "Sanne de Vries",
             "reachedOn": "2026-11-20", "title": "Ovens", "expectation": {"closeDate": "2026-12-15", "probability": 80, "category": "commit"}}""";
    private static final List<String> CRM = List.of("hubspot", """
            {"objectId": 9001, "associatedCompany": {"name": "Lumenbakery BV"}, "properties": {
             "dealname": {"value": "Webshop"}, "amount": {"value": "12500"}, "deal_currency_code": {"value": "EUR"},
             "closedate": {"value": "1797292800000"}, "dealstage": {"value": "closedwon"}}}""", "salesforce", """
            {"Id": "0065e00000AbCdEAAV", "Name": "Renewal", "Account": {"Name": "Kestrel Foods"}, "Amount": 18000.5,
             "StageName": "Closed Won", "CloseDate": "2026-12-15", "Probability": 70, "Owner": {"Name": "Sanne de Vries"}}""", "pipedrive", """
            {"data": {"id": 77, "title": "Ovens", "org_name": "Tessel", "value": 900, "currency": "EUR", "status": "open",
             "expected_close_date": "2026-12-15", "probability": 60}, "meta": {"action": "change", "entity": "deal", "version": "2.0"}}""");

    private final List<CrmMapping> mappings;
    private final JsonMess mess;
    private final Babble babble;
    private final Random random;
    private int turn;

    public ApiTarget(long seed) {
        this.mappings = List.of(CrmMapping.load(CRM.get(0)), CrmMapping.load(CRM.get(2)), CrmMapping.load(CRM.get(4)));
        this.mess = new JsonMess(seed);
        this.babble = new Babble(seed);
        this.random = new Random(seed);
    }

    /**
     * What somebody sends.
     *
     * @param kind 0 a deal, 1 to 3 one of a CRM, 4 a file
     */
    public record Body(int kind, String text) {}

    @Override
    public String name() {
        return "api";
    }

    @Override
    public Body next() {
        int kind = turn++ % 5;
        return switch (kind) {
            case 0 -> new Body(kind, mess.textOf(DEAL));
            case 4 -> new Body(kind, file());
            default -> new Body(kind, mess.textOf(CRM.get(kind * 2 - 1)));
        };
    }

    private String file() {
        List<String> columns = List.copyOf(ImportLine.KNOWN);
        String separator = random.nextBoolean() ? "," : ";";
        StringBuilder file = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        int many = random.nextInt(columns.size()) + 1;
        file.append("customer").append(separator).append(String.join(separator, columns.subList(0, many)));
        for (int line = random.nextInt(5); line >= 0; line--) {
            file.append(random.nextBoolean() ? "\r\n" : "\n");
            for (int cell = random.nextInt(many + 3); cell >= 0; cell--) {
                file.append(cell()).append(separator);
            }
        }
        return file.toString();
    }

    private String cell() {
        String text = babble.next();
        return switch (random.nextInt(6)) {
            case 0 -> '"' + text.replace("\"", "\"\"") + '"';
            case 1 -> '"' + text;
            case 2 ->
                List.of(
                                "2026-12-15",
                                "2026-02-30",
                                "signed",
                                "expected",
                                "EUR",
                                "12500.00",
                                "1e9",
                                "50%",
                                "sap:4711",
                                "'=cmd()")
                        .get(random.nextInt(10));
            default -> text;
        };
    }

    @Override
    public void take(Body body) {
        try {
            switch (body.kind()) {
                case 0 -> DealBody.read(ApiJson.read(body.text()), Optional.empty(), Optional.empty());
                case 4 -> PipelineFile.read(body.text(), EUR.getCurrencyCode(), MOST_LINES);
                default -> told(mappings.get(body.kind() - 1), ApiJson.read(body.text()));
            }
        } catch (ApiProblem | UnusableFile refused) {
            // What a program is told that sends such a thing.
        }
    }

    private static void told(CrmMapping mapping, JsonNode body) {
        mapping.deals(body).forEach(deal -> mapping.news(deal, EUR, ZONE));
    }
}
