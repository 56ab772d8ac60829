package io.wonce.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.wonce.app.port.LedgerUnavailable;
import io.wonce.web.page.Pages;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WebServerIT {
    private final AtomicBoolean ready = new AtomicBoolean(true);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private WebServer server;
    private Http http;

    @BeforeEach
    void start() {
        Routes broken = routes -> {
            routes.get("/broken", ctx -> {
                throw new IllegalStateException("out of order");
            });
            routes.get("/slow", ctx -> {
                asked.countDown();
                mayAnswer.await();
                ctx.result("done");
            });
            routes.get("/away", ctx -> {
                throw new LedgerUnavailable("no database", new IllegalStateException());
            });
        };
        server = WebServer.start(
                "127.0.0.1",
                0,
                Pages.precompiled(),
                List.of(new Health(ready::get), new HouseRules(Pages.precompiled()), broken));
        http = new Http(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_living_server_says_so_and_a_ready_one_too() {
        assertThat(http.get("/healthz/live").statusCode()).isEqualTo(200);
        assertThat(http.get("/healthz/ready").statusCode()).isEqualTo(200);

        ready.set(false);

        assertThat(http.get("/healthz/live").statusCode()).isEqualTo(200);
        assertThat(http.get("/healthz/ready").statusCode()).isEqualTo(503);
    }

    @Test
    void what_is_under_way_when_it_ends_is_answered() throws Exception {
        CompletableFuture<Integer> answer =
                CompletableFuture.supplyAsync(() -> http.get("/slow").statusCode());
        asked.await();

        CompletableFuture<Void> end = CompletableFuture.runAsync(server::close);
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
        mayAnswer.countDown();

        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        end.get(10, TimeUnit.SECONDS);
    }

    @Test
    void each_request_has_a_name_for_the_log_and_the_proxys_is_kept() {
        assertThat(named()).matches("[0-9a-f]{16}").isNotEqualTo(named());
        assertThat(named("X-Request-Id", "b7a1-4711")).isEqualTo("b7a1-4711");
        assertThat(named("X-Request-Id", "or\tin\"the}log")).matches("[0-9a-f]{16}");
        assertThat(http.get("/broken", "X-Request-Id", "b7a1-4711").headers().firstValue("X-Request-Id"))
                .hasValue("b7a1-4711");
    }

    private String named(String... headers) {
        return http.get("/healthz/live", headers)
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();
    }

    @Test
    void a_page_that_is_not_there_says_so_in_the_readers_language() {
        var dutch = http.get("/nowhere", "Accept", "text/html", "Accept-Language", "nl-NL,nl;q=0.9,en;q=0.5");
        var english = http.get("/nowhere", "Accept", "text/html", "Accept-Language", "sv;q=0.9,en;q=0.5");

        assertThat(dutch.statusCode()).isEqualTo(404);
        assertThat(dutch.body()).contains("Hier is niets").contains("lang=\"nl\"");
        assertThat(english.body()).contains("There is nothing here");
    }

    @ParameterizedTest
    @CsvSource({
        "/privacy, en, What Wonce keeps of you",
        "/privacy, nl, Wat Wonce over je bewaart",
        "/privacy, de, Was Wonce von dir aufbewahrt",
        "/privacy, fr, Ce que Wonce garde de vous",
        "/privacy, es, Qué guarda Wonce de ti",
        "/terms, en, Terms of use",
        "/terms, nl, Gebruiksvoorwaarden",
        "/terms, de, Nutzungsbedingungen",
        "/terms, fr, Conditions d’utilisation",
        "/terms, es, Condiciones de uso"
    })
    void the_rules_of_the_house_are_told_in_the_readers_language(String path, String language, String title) {
        var page = http.get(path, "Accept-Language", language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body())
                .contains("<h1>" + title, "lang=\"" + language + "\"", path.equals("/terms") ? "/privacy" : "/terms");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | who has the address sees the picture | What stays: who wrote it",
                "nl | wie het adres heeft, ziet het plaatje | Wat blijft: wie het schreef",
                "de | Wer die Adresse hat, sieht das Bild | Was bleibt: wer sie schrieb",
                "fr | qui a l’adresse voit l’image | Ce qui reste : son auteur",
                "es | quien tiene la dirección ve la imagen | Lo que queda: quién lo escribió"
            })
    void people_are_told_what_outlives_a_deletion(String language, String picture, String rest) {
        assertThat(http.get("/privacy", "Accept-Language", language).body()).contains(picture, rest);
    }

    @Test
    void a_failure_shows_a_page_without_its_insides() {
        var answer = http.get("/broken", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something broke on our side").doesNotContain("out of order");
    }

    @Test
    void while_the_ledger_is_away_senders_are_asked_to_deliver_again() {
        assertThat(http.get("/away").statusCode()).isEqualTo(503);
    }

    @Test
    void every_answer_keeps_browsers_careful() {
        for (String path : List.of("/healthz/live", "/nowhere", "/assets/wonce.css", "/broken")) {
            var headers = http.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void style_and_scripts_are_served() {
        assertThat(http.get("/assets/wonce.css").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
        assertThat(http.get("/assets/tryout.js").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
        assertThat(http.get("/webjars/htmx.org/2.0.10/dist/htmx.min.js").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_port_that_is_taken_is_told_in_one_line() {
        assertThatThrownBy(() -> WebServer.start("127.0.0.1", server.port(), Pages.precompiled(), List.of()))
                .isInstanceOf(PortTaken.class)
                .hasMessageContaining("set PORT to another one")
                .hasMessageContaining(String.valueOf(server.port()));
    }
}
