package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.organisation.OrganisationId;
import io.wonce.postgres.TestDatabase;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other sites try. */
final class ForgeryIT {
    private final OrganisationId organisation = TestDatabase.organisation().id();
    private final BoardHouse house = BoardHouse.open();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_form_of_another_site_does_nothing() {
        String cookie = house.signedIn(organisation, SignInIT.JAN);
        String seal = SignInIT.seal(house.page("/dashboard", cookie));
        String ticket = house.ticket(organisation, SignInIT.MEERA);

        assertThat(house.http.post("/dashboard/leave", "", "Cookie", cookie).statusCode())
                .isEqualTo(403);
        assertThat(house.http
                        .post("/dashboard/leave", "seal=" + "0".repeat(64), "Cookie", cookie)
                        .statusCode())
                .isEqualTo(403);
        assertThat(house.http
                        .post("/dashboard/leave", "seal=" + seal, "Cookie", cookie, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(house.clicks(ticket, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(house.clicks(ticket, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(house.page("/dashboard", cookie).statusCode()).isEqualTo(200);
        assertThat(house.clicks(
                                ticket,
                                "Origin",
                                "http://127.0.0.1:" + house.address().getPort())
                        .statusCode())
                .isEqualTo(303);
    }

    /** A browser sends no cookie along with the form of another site, and would still forget the one it has if told so. */
    @ParameterizedTest
    @ValueSource(strings = {"/dashboard/leave", "/dashboard/tab/leave"})
    void another_site_cannot_sign_anybody_out(String leave) {
        HttpResponse<String> forged = house.http.post(leave, "", "Origin", "https://evil.example");
        HttpResponse<String> fetched = house.http.post(leave, "", "Sec-Fetch-Site", "cross-site");

        assertThat(List.of(forged.statusCode(), fetched.statusCode())).containsOnly(403);
        assertThat(forged.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(fetched.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void no_page_is_kept_framed_or_run() {
        String cookie = house.signedIn(organisation, SignInIT.JAN);

        for (String path : List.of("/dashboard", "/dashboard/enter/x", "/dashboard/deals", "/dashboard/nowhere")) {
            var headers = house.page(path, cookie).headers();
            assertThat(headers.firstValue("Cache-Control")).as(path).hasValue("no-store");
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .contains("frame-ancestors 'none'", "script-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        }
    }
}
