package io.wonce.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deals, announcements, numbers and events over HTTP. */
final class ReadingIT {
    @AutoClose
    private static final ApiHouse HOUSE = ApiHouse.open();

    private static String token;

    @BeforeAll
    static void sell() {
        HOUSE.types(ApiHouse.SANNE, "/deal won Lumenbakery 12.5k signed");
        HOUSE.types(ApiHouse.SANNE, "/deal won D-1 invoiced");
        HOUSE.types(ApiHouse.SANNE, "/deal won Quiltwerk USD 8k signed");
        HOUSE.types(ApiHouse.SANNE, "/deal expect Nordhaven Logistics 50k 15 dec 80% commit");
        HOUSE.types(ApiHouse.SANNE, "/deal won Pepperdock 9k signed");
        HOUSE.types(ApiHouse.MEERA, "/deal publish this week");
        HOUSE.types(ApiHouse.SANNE, "/deal cancel D-4");
        HOUSE.says(ApiHouse.SANNE, "Another order signed! 🎉 40k");
        token = HOUSE.token("read");
    }

    @Test
    void a_deal_is_told_with_its_milestones_and_value() {
        JsonNode deal = ApiHouse.json(HOUSE.get(token, "/api/v1/deals/D-1"));

        assertThat(deal.path("customer").asText()).isEqualTo("Lumenbakery");
        assertThat(deal.at("/value/amount").asText()).isEqualTo("12500");
        assertThat(deal.at("/value/currency").asText()).isEqualTo("EUR");
        assertThat(deal.path("furthest").asText()).isEqualTo("invoiced");
        assertThat(deal.path("milestones").has("signed")).isTrue();
        assertThat(deal.path("announcements").asInt()).isEqualTo(2);
        assertThat(deal.at("/owner/name").asText()).isEqualTo("Sanne de Vries");
    }

    @Test
    void a_list_is_read_part_by_part_without_gaps_while_deals_come() {
        List<String> ids = new ArrayList<>();
        String path = "/api/v1/deals?limit=2&state=any";
        while (path != null) {
            HttpResponse<String> part = HOUSE.get(token, path);
            ApiHouse.json(part)
                    .path("deals")
                    .forEach(deal -> ids.add(deal.path("id").asText()));
            path = part.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(ids).containsSubsequence("D-4", "D-3", "D-2", "D-1").doesNotHaveDuplicates();
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        for (String path : List.of("/api/v1/deals/D-2", "/api/v1/counts?period=week", "/api/v1/pipeline")) {
            String tag = HOUSE.get(token, path).headers().firstValue("ETag").orElseThrow();

            HttpResponse<String> again = HOUSE.get(token, path, "If-None-Match", tag);

            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void a_count_is_the_same_as_in_chat_with_what_was_published() {
        JsonNode count = ApiHouse.json(HOUSE.get(token, "/api/v1/counts?period=2026-W48&by=rep"));

        assertThat(count.path("orders").asInt()).isEqualTo(2);
        assertThat(count.path("unresolved").asInt()).isEqualTo(1);
        assertThat(count.at("/totals/0/amount").asText()).isEqualTo("12500");
        assertThat(count.at("/shares/0/label").asText()).isEqualTo("Sanne de Vries");
        assertThat(count.at("/restatements/0/gone/0").asText()).isEqualTo("D-4");
        assertThat(count.at("/restatements/0/published").asInt()).isEqualTo(3);
        assertThat(count.at("/policies/0/milestone").asText()).isEqualTo("signed");
        assertThat(count.at("/shares/0/key").asText()).isEqualTo("browser:sanne");
    }

    @Test
    void a_count_is_told_in_both_views_with_what_changed_and_why() {
        JsonNode count = ApiHouse.json(HOUSE.get(token, "/api/v1/counts?period=week&by=rep"));

        JsonNode reported = count.path("reported");
        assertThat(reported.path("orders").asInt())
                .isEqualTo(count.path("orders").asInt() + 1)
                .isEqualTo(3);
        assertThat(reported.at("/shares/0/key").asText()).isEqualTo("browser:sanne");
        assertThat(reported.at("/policies/0/milestone").asText()).isEqualTo("signed");
        JsonNode restatement = reported.path("restatement");
        assertThat(restatement.at("/reasons/0/deal").asText()).isEqualTo("D-4");
        assertThat(restatement.at("/reasons/0/cause").asText()).isEqualTo("cancelled");
        assertThat(restatement.at("/reasons/0/by").asText()).isEqualTo("Sanne de Vries");
        assertThat(count.path("restatements").get(0)).isEqualTo(restatement);
        assertThat(ApiHouse.json(HOUSE.get(token, "/api/v1/counts?period=2020")).has("reported"))
                .isFalse();
    }

    @Test
    void
            a_number_that_was_published_is_found_by_its_name_and_of_one_that_was_not_those_that_share_days_with_it_are_told() {
        try (ApiHouse house = ApiHouse.open()) {
            house.types(ApiHouse.SANNE, "/deal won Lumenbakery 12.5k signed");
            house.types(ApiHouse.MEERA, "/deal publish 2026-W48");
            house.types(ApiHouse.MEERA, "/deal publish 2026-11");
            house.types(ApiHouse.MEERA, "/deal settings week tuesday");
            String reader = house.token("read");
            String reported = "/api/v1/counts?view=reported&period=";

            for (String name : List.of("2026-W48", "2026-W48@2026-11-23")) {
                JsonNode count = ApiHouse.json(house.get(reader, reported + name));
                assertThat(count.at("/period/first").asText()).isEqualTo("2026-11-23");
                assertThat(count.at("/reported/orders").asInt()).isEqualTo(1);
            }
            for (String name : List.of("today", "2026-W48@2026-11-24")) {
                HttpResponse<String> answer = house.get(reader, reported + name);
                assertThat(answer.statusCode()).isEqualTo(404);
                JsonNode problem = ApiHouse.json(answer);
                assertThat(problem.path("parameter").asText()).isEqualTo("period");
                assertThat(problem.path("detail").asText())
                        .contains("never published", ": 2026-W48@2026-11-23, 2026-11.");
                assertThat(problem.at("/published/1/last").asText()).isEqualTo("2026-11-30");
                String other = problem.at("/published/0/label").asText();
                assertThat(house.get(reader, reported + other).statusCode()).isEqualTo(200);
            }
            assertThat(ApiHouse.json(house.get(reader, reported + "2020")).has("published"))
                    .isFalse();
            assertThat(ApiHouse.json(house.get(reader, "/api/v1/counts?period=2026-W48"))
                            .at("/period/first")
                            .asText())
                    .isEqualTo("2026-11-24");
        }
    }

    @Test
    void what_is_expected_is_told_with_how_far_to_trust_it() {
        HOUSE.types(ApiHouse.SANNE, "/deal expect Driftwood 2k 10 dec 50%");
        HOUSE.types(ApiHouse.SANNE, "/deal expect Driftwood 2k 20 dec");
        JsonNode pipeline = ApiHouse.json(HOUSE.get(token, "/api/v1/pipeline"));

        JsonNode forecast = pipeline.path("forecast");
        assertThat(forecast.path("counted").asInt()).isEqualTo(2);
        assertThat(forecast.path("low").asInt())
                .isLessThanOrEqualTo(forecast.path("likely").asInt());
        assertThat(forecast.path("likely").asInt())
                .isLessThanOrEqualTo(forecast.path("high").asInt());
        assertThat(forecast.at("/method/name").asText()).isEqualTo("poisson-binomial");
        assertThat(forecast.at("/method/probability").asDouble()).isEqualTo(0.8);
        assertThat(pipeline.at("/slippages/0/times").asInt()).isEqualTo(1);
        assertThat(pipeline.at("/slippages/0/closeDate").asText()).isEqualTo("2026-12-20");
        assertThat(pipeline.at("/ageing/0/deals").asInt()).isPositive();
        assertThat(pipeline.path("accuracy").isArray()).isTrue();
        assertThat(pipeline.path("unresolved").asInt()).isEqualTo(1);
    }

    @Test
    void who_earned_which_part_is_told_with_their_key() {
        JsonNode whole = ApiHouse.json(HOUSE.get(token, "/api/v1/deals/D-1")).path("shares");
        HOUSE.types(ApiHouse.SANNE, "/deal credit D-1 Sanne de Vries 60% Meera Joshi 40%");
        JsonNode split = ApiHouse.json(HOUSE.get(token, "/api/v1/deals/D-1")).path("shares");
        JsonNode listed = ApiHouse.json(HOUSE.get(token, "/api/v1/deals?customer=Lumenbakery"))
                .at("/deals/0/shares");
        HOUSE.types(ApiHouse.SANNE, "/deal undo");

        assertThat(whole).hasSize(1);
        assertThat(whole.at("/0/person/id").asText()).isEqualTo("browser:sanne");
        assertThat(whole.at("/0/percent").asInt()).isEqualTo(100);
        assertThat(split.at("/0/person/name").asText()).isEqualTo("Sanne de Vries");
        assertThat(split.at("/0/percent").asInt()).isEqualTo(60);
        assertThat(split.at("/1/person/id").asText()).isEqualTo("browser:meera");
        assertThat(split.at("/1/percent").asInt()).isEqualTo(40);
        assertThat(listed).isEqualTo(split);
    }

    @Test
    void expected_orders_are_told_by_month() {
        JsonNode pipeline = ApiHouse.json(HOUSE.get(token, "/api/v1/pipeline"));

        assertThat(pipeline.at("/weighted/0/amount").asText()).isEqualTo("40000");
        assertThat(pipeline.at("/parts/0/due").asText()).isEqualTo("2026-12");
        assertThat(pipeline.at("/parts/0/categories/0/category").asText()).isEqualTo("commit");
        assertThat(pipeline.at("/parts/0/categories/0/orders").asInt()).isEqualTo(1);
        assertThat(pipeline.at("/parts/0/categories/0/weighted/0/amount").asText())
                .isEqualTo("40000");
        String commit = "/api/v1/deals?state=expected&due=2026-12&category=";
        assertThat(ApiHouse.json(HOUSE.get(token, commit + "commit")).path("deals"))
                .hasSize(1);
        assertThat(ApiHouse.json(HOUSE.get(token, commit + "best-case")).path("deals"))
                .isEmpty();
        JsonNode december = ApiHouse.json(HOUSE.get(token, "/api/v1/deals?state=expected&due=2026-12"));
        assertThat(december.at("/deals/0/expectation/category").asText()).isEqualTo("commit");
    }

    @Test
    void announcements_are_told_without_their_texts() {
        HttpResponse<String> all = HOUSE.get(token, "/api/v1/announcements?unresolved=true");

        JsonNode one = ApiHouse.json(all).path("announcements");
        assertThat(one).hasSize(1);
        assertThat(one.at("/0/amount/amount").asText()).isEqualTo("40000");
        assertThat(one.at("/0").has("deal")).isFalse();
        assertThat(all.body()).doesNotContain("Another order");
    }

    @Test
    void who_follows_events_from_their_last_cursor_gets_each_once() {
        JsonNode first = ApiHouse.json(HOUSE.get(token, "/api/v1/events?limit=2"));
        JsonNode rest = ApiHouse.json(
                HOUSE.get(token, "/api/v1/events?cursor=" + first.path("cursor").asText()));

        List<Long> ids = new ArrayList<>();
        first.path("events").forEach(event -> ids.add(event.path("id").asLong()));
        rest.path("events").forEach(event -> ids.add(event.path("id").asLong()));
        assertThat(ids).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(4);
        assertThat(first.at("/events/0/kind").asText()).isEqualTo("opened");
        assertThat(first.at("/events/0/deals/0").asText()).isEqualTo("D-1");
        assertThat(rest.path("events").toString()).contains("\"cancelled\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/deals?state=open, state",
        "/deals?limit=0, limit",
        "/deals?limit=ten, limit",
        "/deals?cursor=-1, cursor",
        "/deals?perid=week, perid",
        "/deals?period=tomorrowish, period",
        "/deals?currency=EURO, currency",
        "/deals?owner=sanne, owner",
        "/deals?owner=slack:U0NOBODY, owner",
        "/deals.csv?owner=slack:U0NOBODY, owner",
        "/deals?due=2026-13, due",
        "/deals?category=best_case, category",
        "/counts, period",
        "/counts?period=week&by=size, by",
        "/announcements?unresolved=yes, unresolved",
        "/pipeline?month=12, month",
    })
    void a_wrong_parameter_is_told_by_its_name(String path, String parameter) {
        HttpResponse<String> refused = HOUSE.get(token, "/api/v1" + path);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(ApiHouse.json(refused).path("parameter").asText()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/deals/D-999, 404",
        "GET, /api/v1/deals/none, 404",
        "GET, /api/v1/nothing, 404",
        "GET, /api/v1, 404",
        "DELETE, /api/v1/deals, 405",
        "POST, /api/v1/counts, 405",
        "POST, /api/v1/openapi.json, 405",
        "PUT, /api/v1/deals/D-1, 405",
    })
    void what_is_not_there_is_told_as_a_problem(String method, String path, int status) {
        HttpResponse<String> refused =
                HOUSE.send(method, token, path, method.equals("GET") ? "" : "{}", "Accept", "text/html");

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(ApiHouse.json(refused).path("status").asInt()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
    }

    @Test
    void whoever_wants_the_headers_only_gets_them() {
        HttpResponse<String> headers = HOUSE.send("HEAD", token, "/api/v1/deals/D-1", "");

        assertThat(headers.statusCode()).isEqualTo(200);
        assertThat(headers.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void another_organisation_sees_nothing_of_it() {
        try (ApiHouse other = ApiHouse.open()) {
            String theirs = other.token("read");

            assertThat(HOUSE.get(theirs, "/api/v1/deals/D-1").statusCode()).isEqualTo(404);
            assertThat(ApiHouse.json(HOUSE.get(theirs, "/api/v1/deals")).path("deals"))
                    .isEmpty();
            assertThat(ApiHouse.json(HOUSE.get(theirs, "/api/v1/events")).path("events"))
                    .as("nothing but the token of their own")
                    .hasSize(1)
                    .allMatch(event -> event.path("kind").asText().equals("token-made"));
        }
    }
}
