package io.wonce.teams.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.auth0.jwt.algorithms.Algorithm;
import io.wonce.teams.fake.FakeKey;
import io.wonce.teams.fake.FakeToken;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in at Teams' door, by raw HTTP. */
final class TeamsDoorIT {
    private static final String OTHER_APP = "00000000-8b86-d011-b42d-00c04fc964ff";
    private static final FakeKey OTHER_KEY = FakeKey.of("first", "msteams");

    @AutoClose
    private final DoorHouse house = DoorHouse.open();

    @Test
    void what_the_bot_framework_signed_is_served_as_it() {
        HttpResponse<String> answer = house.knock(DoorHouse.MESSAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(house.turns).singleElement().satisfies(activity -> {
            assertThat(activity.getText()).isEqualTo("Acme heeft getekend! 12,5k");
            assertThat(activity.getTimestamp()).isEqualTo("2026-11-26T22:12:32.3Z");
        });
        assertThat(house.callers).singleElement().satisfies(caller -> {
            assertThat(caller.isAuthenticated()).isTrue();
            assertThat(caller.claims())
                    .containsEntry("aud", DoorHouse.APP)
                    .containsEntry("serviceurl", DoorHouse.TEAMS);
        });
    }

    @Test
    void how_long_teams_waits_is_measured_in_steps_of_which_one_is_as_long_as_it_does() {
        house.knock(DoorHouse.MESSAGE);
        house.knock("nonsense");

        assertThat(house.metrics())
                .contains(
                        "wonce_acknowledgements_seconds_count{platform=\"teams\"} 1",
                        "wonce_acknowledgements_seconds_bucket{platform=\"teams\",le=\"5.0\"} 1",
                        "wonce_acknowledgements_seconds_bucket{platform=\"teams\",le=\"15.0\"} 1");
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_token_that_proves_nothing_is_refused(BiFunction<FakeToken, DoorHouse, FakeToken> forge) {
        String forged = forge.apply(house.token(), house).bearer();

        assertThat(house.knock(forged, DoorHouse.MESSAGE).statusCode()).isEqualTo(401);
        assertThat(house.turns).isEmpty();
        assertThat(house.metrics()).contains("wonce_teams_refused_total{why=\"unproven\"} 1.0");
    }

    static Stream<Named<BiFunction<FakeToken, DoorHouse, FakeToken>>> forgeries() {
        return Stream.of(
                named("another key under a known id", (token, house) -> token.signedBy(OTHER_KEY.rs256())),
                named("a key that nobody knows", (token, house) -> token.namingKey("unheard-of")),
                named("no key", (token, house) -> token.namingKey(null)),
                named("alg none", (token, house) -> token.signedBy(Algorithm.none())),
                named(
                        "HS256 with the public key",
                        (token, house) -> token.signedBy(
                                Algorithm.HMAC256(house.login.key().open().getEncoded()))),
                named(
                        "RS512",
                        (token, house) -> token.signedBy(
                                Algorithm.RSA512(null, house.login.key().secret()))),
                named("expired", (token, house) -> token.with("exp", ago(house, 301))),
                named("without an end", (token, house) -> token.without("exp")),
                named("not yet valid", (token, house) -> token.with("nbf", ago(house, -301))),
                named("issued in the future", (token, house) -> token.with("iat", ago(house, -301))),
                named("foreign audience", (token, house) -> token.with("aud", OTHER_APP)),
                named(
                        "a foreign audience beside ours",
                        (token, house) -> token.with("aud", List.of(DoorHouse.APP, OTHER_APP))),
                named("no audience", (token, house) -> token.without("aud")),
                named("foreign issuer", (token, house) -> token.with("iss", "https://api.example.com")),
                named(
                        "the emulator's issuer",
                        (token, house) ->
                                token.with("iss", "https://login.microsoftonline.com/" + DoorHouse.TENANT + "/v2.0")),
                named("no issuer", (token, house) -> token.without("iss")),
                named(
                        "skill of version 1",
                        (token, house) -> token.with("ver", "1.0").with("appid", OTHER_APP)),
                named(
                        "skill of version 2",
                        (token, house) -> token.with("ver", "2.0").with("azp", OTHER_APP)),
                named("skill with a number for an app", (token, house) -> token.with("azp", 7)),
                named(
                        "wrong serviceUrl",
                        (token, house) -> token.with("serviceurl", "https://smba.trafficmanager.net/amer/")),
                named("no serviceUrl", (token, house) -> token.without("serviceurl")),
                named(
                        "serviceUrl that is a list",
                        (token, house) -> token.with("serviceurl", List.of(DoorHouse.TEAMS))));
    }

    private static Instant ago(DoorHouse house, int seconds) {
        return house.clock.instant().minusSeconds(seconds);
    }

    @Test
    void clocks_may_differ_by_less_than_five_minutes() {
        FakeToken old = house.token().with("exp", ago(house, 290));
        FakeToken early = house.token().with("nbf", ago(house, -290)).with("iat", ago(house, -290));

        assertThat(house.knock(old.bearer(), DoorHouse.MESSAGE).statusCode()).isEqualTo(200);
        assertThat(house.knock(early.bearer(), DoorHouse.MESSAGE).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer a",
                "Bearer a.b",
                "Bearer a.b.c",
                "Bearer ...",
                "Bearer a.b.c.d",
                "Bearer e30.e30.",
                "Bearer bnVsbA.bnVsbA.bnVsbA",
                "Bearer W10.W10.W10",
                "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImZpcnN0In0.bnVsbA.AAAA",
                "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6WzFdfQ.e30.AAAA",
                "Bearer eyJhbGciOjcsImtpZCI6N30.e30.AAAA",
                "Bearer %%%.%%%.%%%",
                "Basic amFuOmRlYm9lcg==",
                "nonsense"
            })
    void what_is_no_token_is_refused(String authorization) {
        assertThat(house.knock(authorization, DoorHouse.MESSAGE).statusCode()).isEqualTo(401);
        assertThat(house.send(house.request(DoorHouse.MESSAGE).build()).statusCode())
                .isEqualTo(401);
        assertThat(house.turns).isEmpty();
    }

    @Test
    void a_genuine_signature_does_not_carry_over_to_other_claims() {
        String[] parts = house.token().bearer().split("\\.", -1);
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8)
                        .replace("emea", "amer")
                        .getBytes(UTF_8));

        String body = DoorHouse.MESSAGE.replace("/emea/", "/amer/");
        assertThat(house.knock(parts[0] + "." + forged + "." + parts[2], body).statusCode())
                .isEqualTo(401);
        assertThat(house.knock(
                                house.token()
                                        .with("serviceurl", DoorHouse.TEAMS.replace("emea", "amer"))
                                        .bearer(),
                                body)
                        .statusCode())
                .isEqualTo(200);
    }
}
