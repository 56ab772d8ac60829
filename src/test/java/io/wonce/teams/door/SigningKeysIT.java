package io.wonce.teams.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.teams.fake.FakeKey;
import io.wonce.teams.fake.FakeToken;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Which keys of the Bot Framework are believed, and how often they are asked for. */
final class SigningKeysIT {
    private static final String OTHER_APP = "00000000-8b86-d011-b42d-00c04fc964ff";

    @AutoClose
    private final DoorHouse house = DoorHouse.open();

    @Test
    void a_key_signs_only_for_channels_that_it_is_endorsed_for() {
        house.login.rotate(FakeKey.of("second", "webchat"));

        assertThat(house.knock(DoorHouse.MESSAGE).statusCode()).isEqualTo(401);
        house.clock.tick(SigningKeys.PAUSE);
        house.login.rotate(FakeKey.of("third"));
        assertThat(house.knock(DoorHouse.MESSAGE).statusCode()).isEqualTo(401);
        assertThat(house.turns).isEmpty();
    }

    @Test
    void keys_rotate() {
        house.knock(DoorHouse.MESSAGE);
        String before = house.token().bearer();
        house.clock.tick(SigningKeys.PAUSE);

        house.login.rotate(FakeKey.of("second", "msteams"));

        assertThat(house.knock(DoorHouse.MESSAGE).statusCode()).isEqualTo(200);
        assertThat(house.turns).hasSize(2);
        house.clock.tick(SigningKeys.PAUSE);
        assertThat(house.knock(before, DoorHouse.MESSAGE).statusCode()).isEqualTo(401);
        assertThat(house.turns).hasSize(2);
    }

    @Test
    void a_made_up_key_id_does_not_keep_a_new_key_out() {
        house.knock(DoorHouse.MESSAGE);
        house.clock.tick(SigningKeys.PAUSE);
        assertThat(house.knock(house.token().namingKey("made-up").bearer(), DoorHouse.MESSAGE)
                        .statusCode())
                .isEqualTo(401);

        house.login.rotate(FakeKey.of("second", "msteams"));

        assertThat(house.knock(DoorHouse.MESSAGE).statusCode()).isEqualTo(503);
        house.clock.tick(SigningKeys.PAUSE);
        assertThat(house.knock(DoorHouse.MESSAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void no_key_is_looked_for_where_a_token_does_not_claim_to_be_for_this_bot() {
        for (FakeToken foreign : List.of(
                house.token().with("aud", OTHER_APP),
                house.token().with("aud", List.of(DoorHouse.APP, OTHER_APP)),
                house.token().without("aud"),
                house.token().with("iss", "https://api.example.com"))) {
            assertThat(house.knock(foreign.namingKey("made-up").bearer(), DoorHouse.MESSAGE)
                            .statusCode())
                    .isEqualTo(401);
        }

        assertThat(house.login.calls()).isZero();
        assertThat(house.knock(DoorHouse.MESSAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void while_the_key_server_is_away_the_last_good_keys_serve() {
        house.knock(DoorHouse.MESSAGE);
        house.login.away(true);

        house.clock.tick(Duration.ofDays(3));

        assertThat(house.knock(DoorHouse.MESSAGE).statusCode()).isEqualTo(200);
        assertThat(house.knock(DoorHouse.MESSAGE).statusCode()).isEqualTo(200);
        assertThat(house.turns).hasSize(3);
    }

    @Test
    void while_nobody_can_tell_teams_delivers_again() {
        house.login.away(true);

        HttpResponse<String> answer = house.knock(DoorHouse.MESSAGE);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(house.turns).isEmpty();
        house.clock.tick(Duration.ofSeconds(20));
        assertThat(house.knock(DoorHouse.MESSAGE).headers().firstValue("Retry-After"))
                .hasValue("10");
        house.login.away(false);
        house.clock.tick(Duration.ofSeconds(10));
        assertThat(house.knock(DoorHouse.MESSAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void made_up_key_ids_do_not_hammer_the_key_server() {
        house.knock(DoorHouse.MESSAGE);
        house.clock.tick(SigningKeys.PAUSE);

        for (int i = 0; i < 50; i++) {
            String made = house.token().namingKey("made-up-" + i).bearer();
            assertThat(house.knock(made, DoorHouse.MESSAGE).statusCode()).isEqualTo(i == 0 ? 401 : 503);
        }

        assertThat(house.login.calls()).isEqualTo(4);
        assertThat(house.turns).hasSize(1);
    }

    @Test
    void a_slow_key_server_holds_up_only_who_needs_it() throws Exception {
        house.knock(DoorHouse.MESSAGE);
        house.clock.tick(SigningKeys.PAUSE);
        house.login.hold();

        var made = Stream.generate(() ->
                        house.knockAside(house.token().namingKey("made-up").bearer()))
                .limit(20)
                .toList();

        assertThat(house.knock(DoorHouse.MESSAGE).statusCode()).isEqualTo(200);
        assertThat(made).noneMatch(CompletableFuture::isDone);
        house.login.goOn();
        var answers = new ArrayList<Integer>();
        for (var answer : made) {
            answers.add(answer.get());
        }
        assertThat(answers).containsOnly(401, 503).containsOnlyOnce(401);
        assertThat(house.login.calls()).isEqualTo(4);
    }
}
