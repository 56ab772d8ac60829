package io.wonce.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document says what the server does, and the server does what the document says. */
final class OpenApiIT {
    private static final ApiHouse HOUSE = ApiHouse.open();
    private static final Set<String> ASKED = new TreeSet<>();
    private static final String NONE = "";
    private static JsonNode document;
    private static String token;

    @BeforeAll
    static void sell() {
        document = ApiHouse.json(HOUSE.http.get("/api/v1/openapi.json"));
        HOUSE.types(ApiHouse.SANNE, "/deal won Lumenbakery 12.5k signed");
        HOUSE.types(ApiHouse.SANNE, "/deal expect Nordhaven 50k 15 dec 80% commit");
        HOUSE.types(ApiHouse.SANNE, "/deal won Pepperdock 9k signed");
        HOUSE.types(ApiHouse.MEERA, "/deal publish this week");
        HOUSE.types(ApiHouse.SANNE, "/deal cancel D-3");
        HOUSE.types(ApiHouse.SANNE, "/deal undo");
        HOUSE.types(ApiHouse.SANNE, "/deal lost D-2");
        HOUSE.types(ApiHouse.SANNE, "/deal won Tarragon 800 USD signed");
        HOUSE.types(ApiHouse.SANNE, "/deal expect Saffron 900 USD 15 dec 80%");
        HOUSE.types(ApiHouse.SANNE, "/deal expect Cumin 900 SEK 15 dec 80%");
        HOUSE.types(ApiHouse.MEERA, "/deal rate USD 0.92");
        HOUSE.says(ApiHouse.SANNE, "Another order signed! 🎉 40k a month, PO 4500123987");
        token = HOUSE.token("admin");
        for (String name : List.of("taken", "going")) {
            HOUSE.types(ApiHouse.MEERA, "/deal webhook new " + name + " https://erp.example.com/");
        }
        HOUSE.send(
                "PUT", token, "/api/v1/deals/by-external-id/sap/1", "{\"customer\": \"Hekla\", \"stage\": \"paid\"}");
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void every_route_of_the_server_is_in_the_document_and_no_other() {
        Set<String> served = ApiRoutes.endpoints(HOUSE.desk).stream()
                .map(endpoint -> endpoint.method() + " " + endpoint.path())
                .collect(Collectors.toCollection(TreeSet::new));
        served.add("GET /openapi.json");

        assertThat(operations()).isEqualTo(served);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /openapi.json | /openapi.json | 200 |",
                "GET | /deals | /deals | 200 |",
                "GET | /deals | /deals?limit=1&state=any | 200 |",
                "GET | /deals | /deals?state=nonsense | 400 |",
                "GET | /deals/{deal} | /deals/D-1 | 200 |",
                "GET | /deals/{deal} | /deals/D-999 | 404 |",
                "GET | /deals/by-external-id/{system}/{id} | /deals/by-external-id/sap/1 | 200 |",
                "GET | /deals/by-external-id/{system}/{id} | /deals/by-external-id/sap/2 | 404 |",
                "GET | /announcements | /announcements | 200 |",
                "GET | /announcements | /announcements?unresolved=true&limit=1 | 200 |",
                "GET | /counts | /counts?period=week&by=rep | 200 |",
                "GET | /counts | /counts?period=2020 | 200 |",
                "GET | /counts | /counts?period=week&view=reported | 200 |",
                "GET | /counts | /counts?period=today&view=reported | 404 |",
                "GET | /counts | /counts | 400 |",
                "GET | /pipeline | /pipeline | 200 |",
                "GET | /events | /events | 200 |",
                "GET | /events | /events?limit=0 | 400 |",
                "POST | /deals | /deals | 422 |",
                "POST | /deals | /deals | 201 | {'customer': 'Tessel', 'value': {'amount': '7', 'currency': 'EUR'},"
                        + " 'stage': 'signed'}",
                "POST | /deals | /deals | 202 | {'customer': 'Tessel', 'value': {'amount': '7', 'currency': 'EUR'},"
                        + " 'stage': 'verbal'}",
                "POST | /deals | /deals | 400 | {'customer': 1}",
                "PATCH | /deals/{deal} | /deals/D-1 | 200 | {'expectation': {'probability': 10}}",
                "PATCH | /deals/{deal} | /deals/D-999 | 404 |",
                "PUT | /deals/by-external-id/{system}/{id} | /deals/by-external-id/sap/3 | 201 | {'customer':"
                        + " 'Orchard'}",
                "PUT | /deals/by-external-id/{system}/{id} | /deals/by-external-id/sap/4 | 422 |",
                "POST | /imports | /imports | 415 |",
                "POST | /imports | /imports?previw=true | 400 |",
                "GET | /deals.csv | /deals.csv | 200 |",
                "GET | /deals.xlsx | /deals.xlsx?milestone=signed | 200 |",
                "GET | /deals.csv | /deals.csv?limit=1 | 400 |",
                "POST | /crm/{system} | /crm/pipedrive | 200 | {'data': {'id': 5, 'title': 'Kiln', 'status': 'won'}}",
                "POST | /crm/{system} | /crm/siebel | 404 |",
                "GET | /rates | /rates | 200 |",
                "GET | /rates | /rates?of=USD | 400 |",
                "POST | /rates/ecb | /rates/ecb | 415 |",
                "GET | /webhooks | /webhooks | 200 |",
                "POST | /webhooks | /webhooks | 201 | {'name': 'made', 'url': 'https://erp.example.com/'}",
                "POST | /webhooks | /webhooks | 409 | {'name': 'taken', 'url': 'https://erp.example.com/'}",
                "POST | /webhooks | /webhooks | 400 | {'name': 'x', 'url': 'gopher://erp.example.com/'}",
                "POST | /webhooks/{name}/secret | /webhooks/taken/secret | 200 |",
                "POST | /webhooks/{name}/secret | /webhooks/nobody/secret | 404 |",
                "POST | /webhooks/{name}/resume | /webhooks/taken/resume | 204 |",
                "DELETE | /webhooks/{name} | /webhooks/going | 204 |",
                "DELETE | /webhooks/{name} | /webhooks/nobody | 404 |",
            })
    void answers_as_documented(String method, String path, String asked, int status, String body) {
        String sent = body == null ? (method.equals("GET") ? NONE : "{}") : body.replace('\'', '"');

        HttpResponse<String> answer = HOUSE.send(method, token, "/api/v1" + asked, sent);

        assertThat(answer.statusCode()).as(answer.body()).isIn(status, status == 202 ? 200 : status);
        isDocumented(method, path, answer);
        ASKED.add(method + " " + path);
    }

    @Test
    void what_any_request_may_be_answered_is_documented_too() {
        isDocumented("GET", "/deals", HOUSE.http.get("/api/v1/deals"));
        HttpResponse<String> known = HOUSE.get(token, "/api/v1/pipeline");
        String tag = known.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> same = HOUSE.get(token, "/api/v1/pipeline", "If-None-Match", tag);
        assertThat(operation("GET", "/pipeline").at("/responses").has(String.valueOf(same.statusCode())))
                .isTrue();
        isDocumented("POST", "/deals", HOUSE.http.post("/api/v1/deals", "a=b", "Authorization", "Bearer " + token));
        isDocumented(
                "POST",
                "/imports",
                HOUSE.http.send(
                        "POST",
                        "/api/v1/imports?preview=true",
                        "customer\nHekla\n\"x\n",
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "text/csv"));
        isDocumented("POST", "/deals", HOUSE.send("POST", HOUSE.token("read"), "/api/v1/deals", "{}"));
        isDocumented(
                "POST",
                "/rates/ecb",
                HOUSE.http.send(
                        "POST",
                        "/api/v1/rates/ecb",
                        "Date,CHF,\n2026-11-24,0.93,\n",
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "text/csv"));
    }

    @AfterAll
    static void every_operation_was_asked_for() {
        if (ASKED.size() > 1) {
            assertThat(ASKED).isEqualTo(operations());
        }
    }

    private static void isDocumented(String method, String path, HttpResponse<String> answer) {
        JsonNode response = operation(method, path).path("responses").path(String.valueOf(answer.statusCode()));
        if (response.has("$ref")) {
            response = document.at(response.path("$ref").asText().substring(1));
        }
        if (answer.statusCode() == 204) {
            assertThat(response.isMissingNode() || response.has("content")).isFalse();
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        JsonNode content = response.path("content").path(type);
        assertThat(content.isMissingNode())
                .as(method + " " + path + " may answer " + answer.statusCode() + " with " + type)
                .isFalse();
        response.path("headers").fieldNames().forEachRemaining(name -> {
            if (!name.equals("Link")) {
                assertThat(answer.headers().firstValue(name)).as(name).isPresent();
            }
        });
        if (content.has("schema") && type.endsWith("json")) {
            assertThat(wrong(content.path("schema"), answer.body()))
                    .as(method + " " + path + " " + answer.body())
                    .isEmpty();
        }
    }

    private static List<Error> wrong(JsonNode rules, String body) {
        ObjectNode whole = rules.deepCopy();
        whole.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(
                        ApiHouse.parsed(body),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static JsonNode operation(String method, String path) {
        return document.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    }

    private static Set<String> operations() {
        Set<String> all = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> Stream.of("get", "post", "put", "patch", "delete")
                        .filter(path.getValue()::has)
                        .forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return all;
    }
}
