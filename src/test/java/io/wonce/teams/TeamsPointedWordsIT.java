package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.Placement;
import io.wonce.teams.fake.FakeDelivery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote what, as somebody's app says of the message in whose menu they chose something. */
final class TeamsPointedWordsIT extends TeamsPointing {
    @Test
    void fields_that_hold_nothing_are_no_words() {
        FakeDelivery asked = points("logWin", payload -> {
            payload.putObject("body").put("contentType", "html").putNull("content");
            payload.putNull("mentions")
                    .putNull("createdDateTime")
                    .putNull("replyToId")
                    .putNull("linkToMessage");
            ((ObjectNode) payload.path("from")).putNull("application");
            ((ObjectNode) payload.at("/from/user")).putNull("displayName");
        });
        assertThat(asked.answer().toString()).doesNotContain("null");

        points("linkDeal", payload -> {
            payload.putNull("mentions").putNull("replyToId").putObject("body").putNull("content");
            ((ObjectNode) payload.path("from")).putObject("application").putNull("id");
            ((ObjectNode) payload.at("/from/user")).putNull("displayName");
        });

        assertThat(announcement().author().name()).isEqualTo("Priya Shah");
        assertThat(house.<Optional<String>>look(books -> books.messages().text(ref())))
                .isNotEqualTo(Optional.of("null"));
    }

    @Test
    void people_have_the_names_that_teams_has_for_them() {
        points("linkDeal", payload -> ((ObjectNode) payload.at("/from/user")).put("displayName", "The Boss"));

        assertThat(announcement().author().name()).isEqualTo("Priya Shah");
    }

    @Test
    void who_is_not_there_wrote_nothing_there() {
        assertThat(points(
                                "linkDeal",
                                payload -> ((ObjectNode) payload.at("/from/user"))
                                        .put("id", UUID.randomUUID().toString()))
                        .answer()
                        .toString())
                .contains(UNSEEN);
    }

    @Test
    void nothing_was_posted_later_than_now() {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

        points("linkDeal", payload -> payload.put("createdDateTime", tomorrow.toString()));

        assertThat(announcement().at()).isBefore(tomorrow.minus(Duration.ofHours(1)));
    }

    @Test
    void nor_earlier_than_its_id_tells() {
        points("linkDeal", payload -> payload.put("createdDateTime", "2019-01-01T09:00:00Z"));

        assertThat(announcement().at()).isEqualTo(Instant.ofEpochMilli(Long.parseLong(said.id())));
    }

    @Test
    void what_somebody_had_dismissed_keeps_its_words() {
        said = house.priya.say(house.wins, "Globex signed, €40k");
        house.priya.click(house.prompt(said), "Not a win");

        FakeDelivery asked = points("linkDeal", payload -> {
            payload.putObject("body").put("content", "Globex signed, €40m, thanks to <at id=\"7\">Jan</at>");
            ObjectNode mention =
                    payload.putArray("mentions").addObject().put("id", 7).put("mentionText", "Jan");
            mention.putObject("mentioned").putObject("user").put("id", house.jan.objectId());
        });

        assertThat(asked.answer().toString()).contains(ASKED);
        assertThat(announcement().placement()).isEqualTo(new Placement.Unresolved());
        assertThat(house.<Optional<String>>look(books -> books.messages().text(ref())))
                .contains("Globex signed, €40k");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HubSpot", "x/../28:1", "{0}"})
    void what_no_app_wrote_is_not_believed_to_be_a_robots(String app) {
        assertThat(points("linkDeal", payload -> robot(payload, app, "HubSpot"))
                        .answer()
                        .toString())
                .contains(UNSEEN);
    }

    @Test
    void nor_is_what_wonce_itself_said() {
        house.jan.menu(said, "logWin");
        String us = house.teams.last().activity().at("/recipient/id").asText().substring("28:".length());

        for (String app : List.of(us, us.toUpperCase(Locale.ROOT))) {
            assertThat(points("linkDeal", payload -> robot(payload, app, "Wonce"))
                            .answer()
                            .toString())
                    .contains(UNSEEN);
        }
    }

    @Test
    void a_robot_that_nobody_saw_has_no_name() {
        String app = UUID.randomUUID().toString();

        points("linkDeal", payload -> robot(payload, app, "The Boss"));

        assertThat(announcement().author().name()).isEqualTo("28:" + app);
        assertThat(announcement().author().role()).isEqualTo(Role.ROBOT);
    }

    private static void robot(ObjectNode payload, String app, String name) {
        ObjectNode from = (ObjectNode) payload.path("from");
        from.putNull("user")
                .putObject("application")
                .put("id", app)
                .put("displayName", name)
                .put("applicationIdentityType", "bot");
    }

    private Announcement announcement() {
        List<Announcement> all = house.look(books -> books.announcements().of(ref()));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private MessageRef ref() {
        return new MessageRef(new ChannelRef(Platform.TEAMS, house.wins.id()), said.id());
    }
}
