package io.wonce.web.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.web.Http;
import io.wonce.web.Routes;
import io.wonce.web.WebServer;
import io.wonce.web.page.Pages;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GateIT {
    private WebServer server;
    private Http http;

    @BeforeEach
    void start() {
        Routes echo = routes -> {
            routes.before("/tryout/*", Gate::check);
            routes.get("/tryout/echo", ctx -> ctx.result("hello"));
            routes.post("/tryout/echo", ctx -> ctx.result(Typed.text(ctx)));
        };
        server = WebServer.start("127.0.0.1", 0, Pages.precompiled(), List.of(echo));
        http = new Http(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void our_own_page_gets_in() {
        String origin = "http://127.0.0.1:" + server.port();

        var answer = http.post("/tryout/echo", "text=hi", "Origin", origin, "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("hi");
    }

    @Test
    void another_site_may_not_post() {
        assertThat(http.post("/tryout/echo", "text=hi", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.post("/tryout/echo", "text=hi", "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(http.post("/tryout/echo", "text=hi", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(http.post("/tryout/echo", "text=hi", "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void another_name_for_this_computer_gets_nothing() {
        assertThat(http.get("/tryout/echo", "Host", "evil.example").statusCode())
                .isEqualTo(403);
        assertThat(http.get("/tryout/echo", "Host", "localhost.evil.example:80").statusCode())
                .isEqualTo(403);
        assertThat(http.get("/tryout/echo", "Host", "localhost:" + server.port())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_refusal_speaks_the_readers_language() {
        var answer = http.get("/tryout/echo", "Host", "evil.example", "Accept-Language", "nl");

        assertThat(answer.body()).startsWith("Deze chat antwoordt alleen op deze computer");
    }

    @Test
    void a_body_too_large_is_refused_whether_its_length_is_told_or_not() {
        String told = "text=" + "a".repeat(Gate.LARGEST_BODY);

        assertThat(http.post("/tryout/echo", told).statusCode()).isEqualTo(413);
        assertThat(http.pour("/tryout/echo", new byte[1_100_000]).statusCode()).isEqualTo(413);
    }

    @Test
    void a_text_too_long_or_empty_is_refused() {
        assertThat(http.post("/tryout/echo", "text=" + "a".repeat(40_001)).statusCode())
                .isEqualTo(400);
        assertThat(http.post("/tryout/echo", "text=" + "a".repeat(40_000)).statusCode())
                .isEqualTo(200);
        assertThat(http.post("/tryout/echo", "text=+%0A").statusCode()).isEqualTo(400);
    }
}
