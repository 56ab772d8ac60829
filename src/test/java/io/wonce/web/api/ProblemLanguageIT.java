package io.wonce.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wonce.web.page.Languages;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What went wrong is told in the language of whoever asks. */
final class ProblemLanguageIT {
    private static final ApiHouse HOUSE = ApiHouse.open();
    private static String token = "";

    @BeforeAll
    static void make() {
        HOUSE.types(ApiHouse.SANNE, "/deal won Lumenbakery 12.5k signed");
        token = HOUSE.token("read");
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | nl | Niet gevonden | Zo’n deal is er niet.",
                "de-CH, en;q=0.5 | de | Nicht gefunden | Einen solchen Deal gibt es nicht.",
                "fr | fr | Introuvable | Il n’y a pas de telle affaire.",
                "ja, es;q=0.3 | es | No encontrado | No existe esa operación.",
                "en | en | Not Found | There is no such deal.",
                "'' | en | Not Found | There is no such deal.",
                "ja | en | Not Found | There is no such deal.",
                "%%% | en | Not Found | There is no such deal."
            })
    void a_problem_speaks_the_language_that_is_asked_for(String asked, String told, String title, String detail) {
        HttpResponse<String> answer = asks("/api/v1/deals/D-99", asked);

        JsonNode problem = ApiHouse.json(answer);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue(told);
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept-Language");
        assertThat(problem.path("type").asText()).isEqualTo("about:blank");
        assertThat(problem.path("title").asText()).isEqualTo(title);
        assertThat(problem.path("detail").asText()).isEqualTo(detail);
    }

    @Test
    void what_stands_within_a_sentence_is_told_in_that_language_as_well() {
        assertThat(detail("/api/v1/deals?limit=900", "nl")).isEqualTo("Dit moet zijn: een getal van 1 tot 200.");
        assertThat(detail("/api/v1/counts?period=soon", "fr")).startsWith("Il faut une période comme 2026-11-23");
        assertThat(detail("/api/v1/deals?colour=red", "de")).startsWith("Einen solchen Parameter gibt es hier nicht: ");
    }

    @Test
    void strangers_and_files_are_answered_in_that_language_too() {
        HttpResponse<String> stranger = HOUSE.http.send("GET", "/api/v1/deals", "", "Accept-Language", "es");
        HttpResponse<String> file = HOUSE.http.send(
                "POST",
                "/api/v1/imports?preview=true",
                "customer,amount\nHekla,lots\n,5\n",
                "Authorization",
                "Bearer " + HOUSE.token("write"),
                "Content-Type",
                "text/csv",
                "Accept-Language",
                "nl");

        assertThat(ApiHouse.json(stranger).path("title").asText()).isEqualTo("Sin autenticar");
        assertThat(ApiHouse.json(file).at("/lines/0/detail").asText()).startsWith("amount: Geef een bedrag");
        assertThat(ApiHouse.json(file).at("/lines/1/detail").asText()).isEqualTo("customer: Zeg welke klant.");
    }

    @ParameterizedTest
    @MethodSource("advice")
    void every_advice_can_be_given_in_every_language(Advice advice, Locale language) {
        assertThat(advice.with("one", "two").in(language)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void every_status_has_a_title_in_every_language(int status, Locale language) {
        assertThat(new Said("api.status." + status).in(language)).isNotBlank();
    }

    static Stream<Arguments> advice() {
        return Arrays.stream(Advice.values())
                .flatMap(advice -> languages().stream().map(language -> Arguments.of(advice, language)));
    }

    static Stream<Arguments> statuses() {
        return Advice.STATUSES.stream()
                .flatMap(status -> languages().stream().map(language -> Arguments.of(status, language)));
    }

    private static List<Locale> languages() {
        return Languages.ALL;
    }

    private static String detail(String path, String language) {
        return ApiHouse.json(asks(path, language)).path("detail").asText();
    }

    private static HttpResponse<String> asks(String path, String language) {
        return HOUSE.http.send("GET", path, "", "Authorization", "Bearer " + token, "Accept-Language", language);
    }
}
