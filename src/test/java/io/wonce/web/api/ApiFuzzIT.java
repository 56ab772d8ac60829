package io.wonce.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.fuzz.Babble;
import io.wonce.fuzz.JsonMess;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bodies that no program should send: each is taken or refused, and none breaks the API. */
final class ApiFuzzIT {
    private static final long SEED = 7;
    private static final int TIMES = 25;
    private static final int LONGEST_QUERY = 65_536;
    private static final List<String> QUERIES =
            List.of("deals?customer=", "deals?cursor=", "counts?period=", "events?after=", "announcements?since=");
    private static final Map<String, String> BODIES = Map.of(
            "POST /api/v1/deals",
            """
            {"customer": "Mapleforge", "value": {"amount": "12500.50", "currency": "EUR"}, "stage": "signed", "owner": "Sanne de Vries",
             "closeDate": "2026-12-15", "probability": 80, "category": "COMMIT"}""",
            "PUT /api/v1/deals/by-external-id/erp/1",
            """
            {"customer": "Kestrel", "value": {"amount": "9000", "currency": "USD"}, "stage": "expected", "closeDate": "2026-12-15"}""",
            "PATCH /api/v1/deals/D-1",
            """
            {"stage": "signed", "value": {"amount": "9000", "currency": "USD"}, "closeDate": null}""",
            "POST /api/v1/crm/hubspot",
            """
            {"objectId": 9001, "associatedCompany": {"name": "Lumenbakery BV"}, "properties": {
             "dealname": {"value": "Webshop"}, "amount": {"value": "12500"}, "deal_currency_code": {"value": "EUR"},
             "dealstage": {"value": "closedwon"}}}""",
            "POST /api/v1/crm/salesforce",
            """
            {"Id": "0065e00000AbCdEAAV", "Name": "Renewal", "Account": {"Name": "Kestrel Foods"}, "Amount": 18000.5,
             "StageName": "Closed Won", "CloseDate": "2026-12-15", "Probability": 70, "Owner": {"Name": "Sanne de Vries"}}""",
            "POST /api/v1/crm/pipedrive",
            """
            {"data": {"id": 77, "title": "Ovens", "org_name": "Tessel", "value": 900, "currency": "EUR", "status": "won"},
             "meta": {"action": "change", "entity": "deal", "version": "2.0"}}""",
            "POST /api/v1/webhooks",
            """
            {"name": "x", "url": "https://x.example.com/a"}""");

    @Test
    void no_body_breaks_the_api() {
        try (ApiHouse house = ApiHouse.open()) {
            String token = house.token("admin");
            JsonMess mess = new JsonMess(SEED);
            Babble babble = new Babble(SEED);
            for (int time = 0; time < TIMES; time++) {
                BODIES.forEach((call, sound) -> {
                    int space = call.indexOf(' ');
                    String body = mess.textOf(sound);
                    assertThat(house.send(call.substring(0, space), token, call.substring(space + 1), body)
                                    .statusCode())
                            .as(call + " " + body)
                            .isBetween(200, 499);
                });
                String query = URLEncoder.encode(babble.next(), StandardCharsets.UTF_8);
                for (String path : QUERIES) {
                    String odd = path + query;
                    assertThat(house.get(token, "/api/v1/" + odd).statusCode())
                            .as(odd)
                            .isBetween(200, 499);
                }
            }
            for (String path : QUERIES) {
                String endless = path + "x".repeat(LONGEST_QUERY);
                assertThat(house.get(token, "/api/v1/" + endless).statusCode())
                        .as(path)
                        .isBetween(400, 499);
            }
        }
    }
}
