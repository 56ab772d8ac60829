package io.wonce.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What currencies are worth, from a file of the European Central Bank. */
final class RatesIT {
    @AutoClose
    private static final ApiHouse HOUSE = ApiHouse.open();

    private static String admin;

    @BeforeAll
    static void sell() {
        HOUSE.types(ApiHouse.SANNE, "/deal won Lumenbakery 10000 EUR signed");
        HOUSE.types(ApiHouse.SANNE, "/deal won Hekla 5000 USD signed");
        HOUSE.types(ApiHouse.SANNE, "/deal expect Nordhaven 1600 JPY 15 dec 50%");
        admin = HOUSE.token("admin");
    }

    @Test
    void a_file_is_taken_once_leaves_what_was_entered_and_is_an_event() {
        HOUSE.types(ApiHouse.MEERA, "/deal rate USD 0.9 2026-11-25");
        String csv = "Date,USD,JPY,\n2026-11-27,9,9,\n2026-11-25,1.25,160,\n2026-11-24,1.6,N/A,\n";

        JsonNode taken = ApiHouse.json(sends(admin, csv, "text/csv; charset=utf-8"));
        JsonNode again = ApiHouse.json(sends(admin, csv, "text/csv"));

        assertThat(taken.toString()).isEqualTo("{\"base\":\"EUR\",\"read\":3,\"added\":2}");
        assertThat(again.path("added").asInt()).isZero();
        assertThat(ApiHouse.json(HOUSE.get(admin, "/api/v1/rates")).toString())
                .isEqualTo("{\"base\":\"EUR\",\"rates\":["
                        + "{\"currency\":\"JPY\",\"value\":\"0.00625\",\"day\":\"2026-11-25\",\"source\":\"ecb\"},"
                        + "{\"currency\":\"USD\",\"value\":\"0.9\",\"day\":\"2026-11-25\",\"source\":\"entered\"}]}");
        assertThat(HOUSE.get(admin, "/api/v1/events").body())
                .containsOnlyOnce("\"kind\":\"rates-read\"")
                .contains("{\"type\":\"rates-read\",\"to\":\"2026-11-24/2026-11-25\"}")
                .contains("{\"type\":\"rated\",\"to\":\"2026-11-25 1 USD = 0.9 EUR\"}");
        assertThat(ApiHouse.json(HOUSE.get(admin, "/api/v1/counts?period=2026-W48"))
                        .path("inBase")
                        .toString())
                .isEqualTo("{\"total\":{\"amount\":\"14500\",\"currency\":\"EUR\"},\"oldestRate\":\"2026-11-25\","
                        + "\"newestRate\":\"2026-11-25\",\"without\":[]}");
        assertThat(ApiHouse.json(HOUSE.get(admin, "/api/v1/pipeline"))
                        .at("/parts/0/inBase/total/amount")
                        .asText())
                .isEqualTo("10");
    }

    @Test
    void a_token_without_the_scope_is_refused() {
        HttpResponse<String> refused = sends(HOUSE.token("write"), "Date,USD,\n2026-11-25,1.25,\n", "text/csv");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("scope admin");
    }

    @Test
    void what_is_no_such_file_is_told() {
        assertThat(sends(admin, "a,b\n1,2\n", "text/csv").statusCode()).isEqualTo(400);
        assertThat(sends(admin, "Date,USD,\n2026-11-27,1.25,\n", "text/csv").body())
                .contains("holds no rate into EUR of a day until today");
        assertThat(sends(admin, "{}", "application/json").statusCode()).isEqualTo(415);
    }

    @Test
    void all_days_since_the_euro_began_are_taken() {
        String csv = allDays();

        try (ApiHouse house = ApiHouse.open()) {
            HttpResponse<String> answer = sends(house, house.token("admin"), csv, "text/csv");

            assertThat(csv.length()).as("more than other requests may have").isGreaterThan(1_000_000);
            assertThat(answer.body()).contains("\"added\":63000");
        }
    }

    @Test
    void a_file_whose_length_is_not_told_is_taken_whole_too() {
        try (ApiHouse house = ApiHouse.open()) {
            HttpResponse<String> answer = pours(house, house.token("admin"), allDays());

            assertThat(answer.body()).contains("\"added\":63000");
        }
    }

    @Test
    void the_address_may_end_in_a_slash() {
        try (ApiHouse house = ApiHouse.open()) {
            byte[] body = allDays().getBytes(StandardCharsets.UTF_8);
            String bearer = "Bearer " + house.token("admin");

            assertThat(house.http
                            .pourAs("text/csv", "/api/v1/rates/ecb/", body, "Authorization", bearer)
                            .body())
                    .contains("\"added\":63000");
        }
    }

    @Test
    void a_file_that_is_too_large_is_refused_however_it_comes() {
        try (ApiHouse house = ApiHouse.open()) {
            String admin = house.token("admin");
            String csv = allDays().repeat(12);

            assertThat(sends(house, admin, csv, "text/csv").statusCode()).isEqualTo(413);
            assertThat(pours(house, admin, csv).statusCode()).isEqualTo(413);
        }
    }

    private static String allDays() {
        StringBuilder csv = new StringBuilder("Date,GBP,CHF,SEK,NOK,DKK,PLN,CZK,HUF,RON,\n");
        LocalDate day = LocalDate.of(1999, 1, 4);
        for (int n = 0; n < 7_000; n++) {
            csv.append(day.plusDays(n))
                    .append(
                            ",0.87,0.94,11.2,11.7,7.46,4.3,24.1,395.2,5.08,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n");
        }
        return csv.toString();
    }

    private static HttpResponse<String> pours(ApiHouse house, String token, String file) {
        byte[] body = file.getBytes(StandardCharsets.UTF_8);
        return house.http.pourAs("text/csv", "/api/v1/rates/ecb", body, "Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> sends(String token, String file, String type) {
        return sends(HOUSE, token, file, type);
    }

    private static HttpResponse<String> sends(ApiHouse house, String token, String file, String type) {
        return house.http.send(
                "POST", "/api/v1/rates/ecb", file, "Authorization", "Bearer " + token, "Content-Type", type);
    }
}
