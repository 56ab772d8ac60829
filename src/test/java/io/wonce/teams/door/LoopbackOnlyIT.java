package io.wonce.teams.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The door without tokens: for who sits at this computer. */
final class LoopbackOnlyIT {
    private static final String LOCAL = DoorHouse.MESSAGE
            .replace(DoorHouse.TEAMS, "http://localhost:56150/_connector")
            .replace(DoorHouse.TENANT, "t1");

    private final DoorHouse house = DoorHouse.anonymous();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void no_token_is_asked_for_and_nobody_is_asked_for_keys() {
        assertThat(house.send(house.request(LOCAL).build()).statusCode()).isEqualTo(200);
        assertThat(house.knock("Bearer a.b.c", LOCAL).statusCode()).isEqualTo(200);
        assertThat(house.callers)
                .allSatisfy(caller -> assertThat(caller.claims()).isEmpty());
        assertThat(house.turns).hasSize(2);
        assertThat(house.login.calls()).isZero();
    }

    @Test
    void an_answer_goes_to_teams_or_to_this_computer() {
        for (String address : List.of("http://example.com/", "http://127.0.0.1@example.com/", "")) {
            String body = LOCAL.replace("http://localhost:56150/_connector", address);

            assertThat(house.send(house.request(body).build()).statusCode()).isEqualTo(403);
        }
        assertThat(house.send(house.request(LOCAL.replace("\"serviceUrl\"", "\"x\""))
                                .build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(house.turns).isEmpty();
    }

    @Test
    void a_tenant_is_always_named() {
        String body = LOCAL.replace("\"tenantId\"", "\"x\"").replace("\"tenant\"", "\"y\"");

        assertThat(house.send(house.request(body).build()).statusCode()).isEqualTo(403);
    }

    @Test
    void who_calls_by_another_name_comes_from_elsewhere() {
        for (String host : List.of("wonce.example.com", "127.0.0.1.example.com:3000", "localhost.example.com")) {
            var request = house.request(LOCAL).header("Host", host);

            assertThat(house.send(request.build()).statusCode()).isEqualTo(401);
        }
        assertThat(house.turns).isEmpty();
    }
}
