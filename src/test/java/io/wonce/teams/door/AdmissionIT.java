package io.wonce.teams.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What of that which the Bot Framework signed is for this bot. */
final class AdmissionIT {
    @AutoClose
    private final DoorHouse house = DoorHouse.open();

    @Test
    void an_answer_goes_to_teams_only() {
        for (String address : List.of(
                "https://evil.example.com/", "http://smba.trafficmanager.net/emea/", "https://127.0.0.2/", "smba")) {
            String token = house.token().with("serviceurl", address).bearer();

            assertThat(house.knock(token, DoorHouse.MESSAGE.replace(DoorHouse.TEAMS, address))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(house.turns).isEmpty();
        assertThat(house.metrics()).contains("wonce_teams_refused_total{why=\"foreign_address\"} 4.0");
    }

    @Test
    void one_tenant_is_served() {
        String foreign = "11111111-86f1-41af-91ab-2d7cd011db47";

        assertThat(house.knock(DoorHouse.MESSAGE.replace(DoorHouse.TENANT, foreign))
                        .statusCode())
                .isEqualTo(403);
        assertThat(house.knock(DoorHouse.MESSAGE
                                .replace("\"tenantId\"", "\"x\"")
                                .replace(DoorHouse.TENANT, foreign))
                        .statusCode())
                .isEqualTo(403);
        assertThat(house.knock(DoorHouse.MESSAGE
                                .replace("\"tenantId\"", "\"x\"")
                                .replace("\"tenant\"", "\"y\""))
                        .statusCode())
                .isEqualTo(403);
        assertThat(house.turns).isEmpty();
        assertThat(house.metrics()).contains("wonce_teams_refused_total{why=\"foreign_tenant\"} 3.0");
        assertThat(house.knock(DoorHouse.MESSAGE.replace("\"tenantId\"", "\"x\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void other_channels_of_the_bot_framework_are_refused() {
        assertThat(house.knock(DoorHouse.MESSAGE.replace("msteams", "webchat")).statusCode())
                .isEqualTo(403);
        assertThat(house.turns).isEmpty();
    }
}
