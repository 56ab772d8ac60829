package io.wonce.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wonce.app.DismissAnnouncement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ExternalId;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deals that programs write over HTTP. */
final class WritingIT {
    @AutoClose
    private static final ApiHouse HOUSE = ApiHouse.open();

    private static String token;

    @BeforeAll
    static void open() {
        HOUSE.says(ApiHouse.SANNE, "Zonnedauw signed! 🎉 40k");
        token = HOUSE.token("write");
    }

    @Test
    void a_new_order_is_opened_and_counts() {
        int before = orders();

        HttpResponse<String> made = HOUSE.send("POST", token, "/api/v1/deals", """
            {"customer": "Mapleforge", "value": {"amount": "12500.50", "currency": "EUR"}, "stage": "signed", "owner": "Sanne de Vries"}
            """);

        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode deal = ApiHouse.json(made);
        assertThat(made.headers().firstValue("Location"))
                .hasValue("/api/v1/deals/" + deal.path("id").asText());
        assertThat(deal.at("/value/amount").asText()).isEqualTo("12500.5");
        assertThat(deal.at("/owner/name").asText()).isEqualTo("Sanne de Vries");
        assertThat(orders()).isEqualTo(before + 1);
    }

    @Test
    void the_same_request_under_the_same_key_is_done_once() {
        int before = orders();
        String body =
                "{\"customer\": \"Olivetta\", \"value\": {\"amount\": 4321, \"currency\": \"EUR\"}, \"stage\": \"signed\"}";

        HttpResponse<String> first = HOUSE.send("POST", token, "/api/v1/deals", body, "Idempotency-Key", "k-1");
        HttpResponse<String> again = HOUSE.send("POST", token, "/api/v1/deals", body, "Idempotency-Key", "k-1");
        HttpResponse<String> other =
                HOUSE.send("POST", token, "/api/v1/deals", "{\"customer\": \"Kestrel\"}", "Idempotency-Key", "k-1");

        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(orders()).isEqualTo(before + 1);
        HOUSE.clock.tick(Duration.ofHours(25));
        assertThat(HOUSE.send(
                                "POST",
                                token,
                                "/api/v1/deals",
                                "{\"customer\": \"Hekla\", \"value\": {\"amount\": 977, \"currency\": \"EUR\"}}",
                                "Idempotency-Key",
                                "k-1")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void names_and_problems_come_in_utf_8() throws IOException, InterruptedException {
        HOUSE.send(
                "PUT",
                token,
                "/api/v1/deals/by-external-id/sap/8",
                "{\"customer\": \"Café Ñandú €\", \"value\": {\"amount\": 255, \"currency\": \"PEN\"}}");

        byte[] deal = HOUSE.http.bytes("/api/v1/deals/by-external-id/sap/8", "Authorization", "Bearer " + token);
        byte[] problem = HOUSE.http.bytes("/api/v1/deals");

        assertThat(new String(deal, StandardCharsets.UTF_8)).contains("Café Ñandú €");
        assertThat(new String(problem, StandardCharsets.UTF_8)).contains("Bearer wonce_…");
    }

    @Test
    void what_failed_may_be_asked_again_under_its_key() {
        assertThat(HOUSE.send("POST", token, "/api/v1/deals", "{\"stage\": \"signed\"}", "Idempotency-Key", "k-2")
                        .statusCode())
                .isEqualTo(422);
        assertThat(HOUSE.send(
                                "POST",
                                token,
                                "/api/v1/deals",
                                "{\"customer\": \"Brightwater\", \"value\": {\"amount\": 61000, \"currency\": \"EUR\"}}",
                                "Idempotency-Key",
                                "k-2")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void an_order_that_another_system_knows_is_told_of_as_often_as_it_likes() {
        int before = orders();
        String path = "/api/v1/deals/by-external-id/sap/0042";
        String expected =
                "{\"customer\": \"Silverfjord\", \"expectation\": {\"closeDate\": \"2026-12-15\", \"probability\":"
                        + " 60}}";
        String signed =
                "{\"customer\": \"Silverfjord AS\", \"value\": {\"amount\": 900, \"currency\": \"NOK\"}, \"stage\":"
                        + " \"signed\"}";

        HttpResponse<String> first = HOUSE.send("PUT", token, path, expected);
        HttpResponse<String> second = HOUSE.send("PUT", token, path, signed);
        HttpResponse<String> third = HOUSE.send("PUT", token, path, signed);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(ApiHouse.json(third).path("id"))
                .isEqualTo(ApiHouse.json(first).path("id"));
        assertThat(ApiHouse.json(third).path("announcements").asInt()).isEqualTo(1);
        assertThat(ApiHouse.json(third).at("/value/currency").asText()).isEqualTo("NOK");
        assertThat(ApiHouse.json(third).at("/externalIds/0/id").asText()).isEqualTo("0042");
        assertThat(orders()).isEqualTo(before + 1);
        assertThat(HOUSE.get(token, path).body()).isEqualTo(third.body());
        assertThat(HOUSE.get(token, "/api/v1/deals/by-external-id/sap/42").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_people_cancelled_stays_cancelled_however_often_it_is_told() {
        String path = "/api/v1/deals/by-external-id/sap/cancelled";
        String signed =
                "{\"customer\": \"Tidewater\", \"value\": {\"amount\": 811, \"currency\": \"EUR\"}, \"stage\": \"signed\"}";
        String id =
                ApiHouse.json(HOUSE.send("PUT", token, path, signed)).path("id").asText();
        HOUSE.types(ApiHouse.MEERA, "/deal cancel " + id);
        int before = orders();

        HttpResponse<String> again = HOUSE.send("PUT", token, path, signed);
        HttpResponse<String> further = HOUSE.send("PUT", token, path, signed.replace("\"signed\"", "\"invoiced\""));
        HttpResponse<String> repeated = HOUSE.send("PUT", token, path, signed.replace("\"signed\"", "\"invoiced\""));
        HttpResponse<String> byDeal = HOUSE.send("PATCH", token, "/api/v1/deals/" + id, "{\"stage\": \"paid\"}");

        assertThat(ApiHouse.json(again).path("status").asText()).isEqualTo("cancelled");
        assertThat(further.statusCode()).isEqualTo(202);
        assertThat(ApiHouse.json(further).path("state").asText()).isEqualTo("asked");
        assertThat(repeated.body()).isEqualTo(further.body());
        assertThat(byDeal.statusCode()).isEqualTo(202);
        assertThat(ApiHouse.json(HOUSE.get(token, "/api/v1/deals/" + id))
                        .path("status")
                        .asText())
                .isEqualTo("cancelled");
        assertThat(orders()).isEqualTo(before);
    }

    @Test
    void what_people_took_off_a_deal_is_not_put_back_by_telling_it_again() {
        String path = "/api/v1/deals/by-external-id/sap/undone";
        String expected = "{\"customer\": \"Umbriel\", \"value\": {\"amount\": 733, \"currency\": \"EUR\"}}";
        String signed = expected.replace("}}", "}, \"stage\": \"signed\"}");
        HOUSE.send("PUT", token, path, expected);
        int before = orders();
        HOUSE.send("PUT", token, path, signed);
        AnnouncementId step = HOUSE.desk
                .ledger()
                .write(
                        HOUSE.organisation.id(),
                        books -> books.externalIds()
                                .announcements(new ExternalId("sap", "undone"))
                                .get(1)
                                .id());
        new DismissAnnouncement(HOUSE.desk.ledger(), HOUSE.clock)
                .dismiss(HOUSE.organisation.id(), step, new Actor(ApiHouse.MEERA, Surface.COMMAND));

        HttpResponse<String> again = HOUSE.send("PUT", token, path, signed);
        HttpResponse<String> value = HOUSE.send("PUT", token, path, expected.replace("733", "744"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(ApiHouse.json(again).path("furthest").asText())
                .as(again.body())
                .isNotEqualTo("signed");
        assertThat(ApiHouse.json(value).at("/value/amount").asText()).isEqualTo("744");
        assertThat(orders()).isEqualTo(before);
    }

    @Test
    void a_request_sent_again_is_the_same_one_though_people_announce_elsewhere_by_then() {
        String body =
                "{\"customer\": \"Vesper\", \"value\": {\"amount\": 655, \"currency\": \"EUR\"}, \"stage\": \"signed\"}";
        HttpResponse<String> first = HOUSE.send("POST", token, "/api/v1/deals", body, "Idempotency-Key", "k-9");
        int before = orders();
        HOUSE.clock.tick(Duration.ofHours(25));
        HOUSE.saysIn(new ChannelRef(Platform.SLACK, "C0ELSEWHERE"), ApiHouse.SANNE, "Winterhaven signed! 🎉 41k");
        int elsewhere = orders();

        HttpResponse<String> again = HOUSE.send("POST", token, "/api/v1/deals", body, "Idempotency-Key", "k-9");

        assertThat(ApiHouse.json(again).path("id"))
                .isEqualTo(ApiHouse.json(first).path("id"));
        assertThat(elsewhere).isBetween(before, before + 1);
        assertThat(orders()).isEqualTo(elsewhere);
    }

    @Test
    void what_is_known_of_a_deal_is_changed_and_undone_like_any_change() {
        String id = ApiHouse.json(HOUSE.send(
                        "POST",
                        token,
                        "/api/v1/deals",
                        "{\"customer\": \"Rosalind\", \"value\": {\"amount\": 18250, \"currency\": \"EUR\"}}"))
                .path("id")
                .asText();

        HttpResponse<String> changed = HOUSE.send(
                "PATCH",
                token,
                "/api/v1/deals/" + id,
                "{\"customer\": \"Rosalind & Co\", \"expectation\": {\"probability\": 90, \"category\": \"commit\"}}");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(ApiHouse.json(changed).path("customer").asText()).isEqualTo("Rosalind & Co");
        assertThat(ApiHouse.json(changed).at("/expectation/probability").asInt())
                .isEqualTo(90);
        HttpResponse<String> lost = HOUSE.send("PATCH", token, "/api/v1/deals/" + id, "{\"stage\": \"lost\"}");
        assertThat(ApiHouse.json(lost).path("status").asText()).isEqualTo("lost");
        assertThat(HOUSE.send("PATCH", token, "/api/v1/deals/D-999", "{}").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"customer\": \"\"} | customer",
                "{\"customer\": 7} | customer",
                "{\"klant\": \"x\"} | klant",
                "{\"value\": 12} | value.",
                "{\"value\": {\"amount\": -1, \"currency\": \"EUR\"}} | value.amount",
                "{\"value\": {\"amount\": \"1e9\", \"currency\": \"EUR\"}} | value.amount",
                "{\"value\": {\"amount\": 1e999999, \"currency\": \"EUR\"}} | value.amount",
                "{\"value\": {\"amount\": 1, \"currency\": \"EURO\"}} | value.currency",
                "{\"stage\": \"won\"} | stage",
                "{\"expectation\": {\"probability\": 101}} | expectation.probability",
                "{\"expectation\": {\"probability\": 10, \"closeDate\": \"soon\"}} | expectation.closeDate",
                "[] | body",
                "{\"a\": | body",
                "{\"stage\": \"signed\", \"stage\": \"lost\"} | body",
            })
    void a_wrong_field_is_told_by_its_name(String body, String parameter) {
        HttpResponse<String> refused = HOUSE.send("POST", token, "/api/v1/deals", body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(ApiHouse.json(refused).path("parameter").asText()).isEqualTo(parameter);
    }

    @Test
    void a_body_that_is_no_json_or_too_large_is_refused_as_a_problem() {
        HttpResponse<String> form = HOUSE.http.post("/api/v1/deals", "a=b", "Authorization", "Bearer " + token);
        HttpResponse<String> large = HOUSE.send("POST", token, "/api/v1/deals", " ".repeat(1_100_000));

        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static int orders() {
        return ApiHouse.json(HOUSE.get(token, "/api/v1/counts?period=2026"))
                .path("orders")
                .asInt();
    }
}
