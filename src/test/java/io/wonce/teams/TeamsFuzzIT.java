package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.fuzz.JsonMess;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Activities that no Teams sends, with a good token: none breaks Wonce, and it hears what follows. */
final class TeamsFuzzIT {
    private static final long SEED = 7;
    private static final int TIMES = 15;
    private static final int UNKNOWN_INVOKE = 501;

    @Test
    void nothing_that_teams_never_says_breaks_the_door() {
        try (TeamsHouse house = TeamsHouse.open()) {
            house.prompt(house.jan.say(house.wins, "Acme getekend, 12,5k 🎉"));
            ObjectNode message = house.teams.deliveries().get(0).activity().deepCopy();
            message.putObject("value").put("click", "new:1").putObject("action").put("verb", "x");
            message.put("name", "adaptiveCard/action");
            JsonMess mess = new JsonMess(SEED);
            for (int time = 0; time < TIMES; time++) {
                for (String type : List.of(
                        "message",
                        "messageUpdate",
                        "messageDelete",
                        "conversationUpdate",
                        "installationUpdate",
                        "invoke",
                        "messageReaction")) {
                    ObjectNode odd = mess.of(message.put("type", type).toString());
                    int status = house.teams.bring(odd).status();
                    assertThat(status < 500 || status == UNKNOWN_INVOKE)
                            .as(status + " " + odd)
                            .isTrue();
                }
            }

            house.prompt(house.jan.say(house.wins, "Bloom getekend, 7k 🎉"));
        }
    }
}
