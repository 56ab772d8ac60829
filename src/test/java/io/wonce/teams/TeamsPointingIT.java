package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the app of somebody says of the message in whose menu they chose something is held against what Teams says. */
final class TeamsPointingIT extends TeamsPointing {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "command:1", "17640000000O1", "4102444800000", "9999999999999999999"})
    void what_has_no_id_of_a_message_that_may_be_there_is_none(@Nullable String id) {
        assertThat(points("linkDeal", payload -> payload.put("id", id).putNull("linkToMessage"))
                        .answer()
                        .toString())
                .contains(UNSEEN);
        assertThat(house.count().unresolved()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://teams.microsoft.com/l/message/19%3Aelsewhere%40thread.tacv2/ID?tenantId=TENANT",
                "https://teams.microsoft.com/l/message/PLACE/1?tenantId=TENANT",
                "https://teams.microsoft.com/l/message/PLACE/ID?tenantId=11111111-2222-4333-8444-555555555555",
                "https://teams.microsoft.com/l/message/%zz/ID"
            })
    void a_message_that_stands_elsewhere_is_not_believed(String link) {
        String forged = link.replace(
                        "PLACE", house.wins.id().replace(":", "%3A").replace("@", "%40"))
                .replace("ID", said.id())
                .replace("TENANT", house.tenant.id());

        assertThat(points("linkDeal", payload -> payload.put("linkToMessage", forged))
                        .answer()
                        .toString())
                .contains(UNSEEN);
        assertThat(house.count().announcements()).isZero();
    }

    @Test
    void nor_one_of_another_channel_or_thread() {
        for (Consumer<ObjectNode> forgery : List.<Consumer<ObjectNode>>of(
                payload -> ((ObjectNode) payload.path("from"))
                        .putObject("conversation")
                        .put("conversationIdentityType", "channel")
                        .put("id", "19:elsewhere@thread.tacv2"),
                payload -> payload.put("id", "1").put("replyToId", "2").putNull("linkToMessage"))) {
            assertThat(points("linkDeal", forgery).answer().toString()).contains(UNSEEN);
        }
        assertThat(house.count().unresolved()).isZero();
    }

    @Test
    void one_that_says_where_it_stands_is_found_there() {
        assertThat(points(
                                "linkDeal",
                                payload -> ((ObjectNode) payload.path("from"))
                                        .putObject("conversation")
                                        .put("conversationIdentityType", "channel")
                                        .put("id", house.wins.id()))
                        .answer()
                        .toString())
                .contains(ASKED);
    }

    @Test
    void one_that_says_in_which_team_it_stands_is_found_there() {
        for (String team : List.of(house.wins.team(), house.wins.group())) {
            assertThat(points(
                                    "linkDeal",
                                    payload -> ((ObjectNode) payload.path("from"))
                                            .putObject("conversation")
                                            .put("conversationIdentityType", "team")
                                            .put("id", team))
                            .answer()
                            .toString())
                    .contains(ASKED);
        }
    }

    @Test
    void a_personal_chat_that_people_know_by_another_id_is_the_same_one() {
        said = house.jan.say(house.tenant.personalChat(house.jan), "Globex is happy");

        assertThat(points("linkDeal", payload -> {
                            payload.put(
                                    "linkToMessage",
                                    "https://teams.microsoft.com/l/message/19%3Ajan_wonce%40unq.gbl.spaces/"
                                            + said.id());
                            ((ObjectNode) payload.path("from"))
                                    .putObject("conversation")
                                    .put("id", "19:jan_wonce@unq.gbl.spaces");
                        })
                        .answer()
                        .toString())
                .contains(ASKED);
    }
}
