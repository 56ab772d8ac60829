package io.wonce.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.Pace;
import io.wonce.domain.organisation.ApiToken;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.TokenRefused.Snag;
import io.wonce.postgres.TestDatabase;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What lets programs in, made and revoked by command. */
final class TokensIT {
    @AutoClose
    private static final ApiHouse HOUSE = ApiHouse.open();

    @Test
    void a_token_that_a_manager_made_lets_a_program_in_until_it_is_revoked() {
        Answer.TokenMade made = (Answer.TokenMade) HOUSE.types(ApiHouse.MEERA, "/deal token new reports read");

        assertThat(HOUSE.get(made.secret(), "/api/v1/deals").statusCode()).isEqualTo(200);

        assertThat(HOUSE.types(ApiHouse.MEERA, "/deal token intrekken reports"))
                .isEqualTo(new Answer.TokenRevoked("reports"));
        HttpResponse<String> refused = HOUSE.get(made.secret(), "/api/v1/deals");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer realm=\"wonce\", error=\"invalid_token\"");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(ApiHouse.json(refused).path("status").asInt()).isEqualTo(401);
    }

    @Test
    void the_list_tells_when_a_token_was_used_and_never_its_secret() {
        Answer.TokenMade made = (Answer.TokenMade) HOUSE.types(ApiHouse.MEERA, "/deal token nieuw kassa schrijven");
        HOUSE.clock.tick(Duration.ofMinutes(5));
        HOUSE.get(made.secret(), "/api/v1/deals");

        Answer.TokensShown shown = (Answer.TokensShown) HOUSE.types(ApiHouse.MEERA, "/deal token list");

        ApiToken token = shown.tokens().stream()
                .filter(one -> one.name().equals("kassa"))
                .findFirst()
                .orElseThrow();
        assertThat(token.scope()).isEqualTo(ApiToken.Scope.WRITE);
        assertThat(token.usedAt()).isPresent();
        assertThat(made.toString()).doesNotContain(made.secret().substring(40));
    }

    @Test
    void of_tokens_only_hashes_are_kept() throws NoSuchAlgorithmException {
        String secret = ((Answer.TokenMade) HOUSE.types(ApiHouse.MEERA, "/deal token new hashed read")).secret();
        HOUSE.get(secret, "/api/v1/deals");
        byte[] random = secret.substring(secret.length() - 43).getBytes(StandardCharsets.US_ASCII);

        String kept = TestDatabase.apiTokens(HOUSE.organisation.id());

        HexFormat hex = HexFormat.of();
        assertThat(kept)
                .contains("\"name\":\"hashed\"")
                .contains(hex.formatHex(MessageDigest.getInstance("SHA-256").digest(random)))
                .doesNotContain(new String(random, StandardCharsets.US_ASCII))
                .doesNotContain(hex.formatHex(random))
                .doesNotContain(hex.formatHex(Base64.getUrlDecoder().decode(random)));
    }

    @Test
    void only_managers_give_out_tokens_and_each_name_once() {
        assertThat(HOUSE.types(ApiHouse.SANNE, "/deal token new mine write"))
                .isEqualTo(new Answer.TokenRefused(Snag.ADMINS_ONLY, "mine"));
        assertThat(HOUSE.types(ApiHouse.SANNE, "/deal token")).isEqualTo(new Answer.TokenRefused(Snag.ADMINS_ONLY, ""));
        HOUSE.types(ApiHouse.MEERA, "/deal token new twice read");
        assertThat(HOUSE.types(ApiHouse.MEERA, "/deal token new twice read"))
                .isEqualTo(new Answer.TokenRefused(Snag.NAME_TAKEN, "twice"));
        assertThat(HOUSE.types(ApiHouse.MEERA, "/deal token revoke nobody"))
                .isEqualTo(new Answer.TokenRefused(Snag.NO_SUCH_TOKEN, "nobody"));
        assertThat(HOUSE.types(ApiHouse.MEERA, "/deal token new twice")).isInstanceOf(Answer.Mistake.class);
    }

    @Test
    void a_stranger_is_told_nothing_and_a_reader_changes_nothing() {
        String known = HOUSE.token("read");
        String forged = known.substring(0, known.length() - 1) + (known.endsWith("A") ? "B" : "A");

        assertThat(HOUSE.get(forged, "/api/v1/deals").statusCode()).isEqualTo(401);
        assertThat(HOUSE.get("wonce_x", "/api/v1/deals").statusCode()).isEqualTo(401);
        assertThat(HOUSE.http.get("/api/v1/deals").headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer realm=\"wonce\"");
        assertThat(HOUSE.send("POST", known, "/api/v1/deals", "{\"customer\":\"Acme\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_system_that_knows_passwords_only_sends_the_token_as_one() {
        String both =
                Base64.getEncoder().encodeToString(("crm:" + HOUSE.token("read")).getBytes(StandardCharsets.UTF_8));

        assertThat(HOUSE.http
                        .get("/api/v1/deals", "Authorization", "Basic " + both)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_asks_too_fast_is_told_how_long_to_wait() {
        try (ApiHouse house = ApiHouse.openAt(new Pace(2, Duration.ofSeconds(10)))) {
            String token = house.token("read");
            String other = house.token("read");
            house.get(token, "/api/v1/deals");
            house.get(token, "/api/v1/deals");

            HttpResponse<String> refused = house.get(token, "/api/v1/deals");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
            assertThat(house.get(other, "/api/v1/deals").statusCode()).isEqualTo(200);
            house.clock.tick(Duration.ofSeconds(10));
            assertThat(house.get(token, "/api/v1/deals").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_revoked_token_in_a_loop_is_refused_without_end_and_keeps_nobody_waiting() {
        try (ApiHouse house = ApiHouse.openAt(new Pace(2, Duration.ofSeconds(10)))) {
            var made = (Answer.TokenMade) house.types(ApiHouse.MEERA, "/deal token new crm read");
            String revoked = made.secret();
            String known = house.token("read");
            house.types(ApiHouse.MEERA, "/deal token revoke crm");

            for (int time = 0; time < 20; time++) {
                assertThat(house.get(revoked, "/api/v1/deals").statusCode()).isEqualTo(401);
            }

            assertThat(house.get(known, "/api/v1/deals").statusCode()).isEqualTo(200);
        }
    }
}
