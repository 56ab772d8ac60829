package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.teams.fake.FakeDelivery;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What no Teams should send, from where it is trusted: refused or thanked, never a failure of ours. */
final class OddActivitiesIT {
    private static final String WIN = "Acme getekend, 12,5k 🎉";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static TeamsHouse house;

    @BeforeAll
    static void open() {
        house = TeamsHouse.open();
        house.prompt(house.jan.say(house.wins, WIN));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void who_says_it_and_where_is_needed() {
        for (String without : List.of("from", "conversation", "recipient", "type", "channelId")) {
            assertThat(house.teams.bring(message().without(List.of(without))).status())
                    .as(without)
                    .isEqualTo(400);
        }
        ObjectNode nowhere = message();
        nowhere.putObject("conversation").putNull("id").put("tenantId", house.tenant.id());
        assertThat(house.teams.bring(nowhere).status()).isEqualTo(400);
    }

    @Test
    void odd_fields_do_no_harm() throws IOException {
        Map<String, List<String>> odd = Map.of(
                "id", List.of("null", "''"),
                "text", List.of("null", "''", "'Acme \\u0000 signed 12k'", "'<at>'", "'&&lt;'"),
                "timestamp", List.of("null"),
                "locale", List.of("'x'", "''", "'zz-ZZ-zz'"),
                "attachments", List.of("[null]", "[{}]", "[{'contentType':'x','content':'<p>'}]"),
                "entities", List.of("[null]", "[{'type':'mention'}]", "[{'type':'mention','mentioned':7,'text':[]}]"),
                "membersAdded", List.of("[null]", "[{}]"),
                "channelData", List.of("null", "{'eventType':7}"),
                "value", List.of("7", "'x'", "[]", "{'action':{'data':{'chosenIn':{}}}}"));
        for (String type :
                List.of("message", "messageUpdate", "messageDelete", "conversationUpdate", "installationUpdate")) {
            for (var field : odd.entrySet()) {
                for (String value : field.getValue()) {
                    FakeDelivery delivery = house.teams.bring(message(type, field.getKey(), value));

                    assertThat(delivery.status())
                            .as(type + " " + field.getKey() + " " + value)
                            .isEqualTo(200);
                }
            }
        }
    }

    @Test
    void what_wonce_does_not_have_is_said_so() throws IOException {
        for (String name :
                List.of("task/fetch", "adaptiveCard/action", "application/search", "composeExtension/query", "x")) {
            for (String value : List.of(
                    "null", "7", "{}", "{'action':7}", "{'action':{'data':{'click':'open:x'}}}", "{'dataset':{}}")) {
                ObjectNode invoke = message("invoke", "value", value).put("name", name);

                assertThat(house.teams.bring(invoke).status())
                        .as(name + " " + value)
                        .isEqualTo(501);
            }
        }
    }

    @Test
    void what_is_no_kind_of_activity_is_thanked() throws IOException {
        for (String type : List.of("typing", "event", "endOfConversation", "messageReaction", "novel")) {
            assertThat(house.teams.bring(message(type, "x", "1")).status()).isEqualTo(200);
        }
    }

    private static ObjectNode message() {
        return house.teams.deliveries().get(0).activity().deepCopy();
    }

    private static ObjectNode message(String type, String field, String value) throws IOException {
        ObjectNode odd = message().put("type", type);
        odd.set(field, JSON.readTree(value.replace('\'', '"')));
        return odd;
    }
}
