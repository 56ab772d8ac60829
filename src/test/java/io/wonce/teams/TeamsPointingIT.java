package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.teams.fake.FakeDelivery;
import io.wonce.teams.fake.FakePost;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the app of somebody says of the message in whose menu they chose something is held against what Teams says. */
final class TeamsPointingIT {
    private static final String UNSEEN = "I can’t see who wrote this";
    private static final String ASKED = "I ask below the message";

    private TeamsHouse house;
    private FakePost said;

    @BeforeEach
    void open() {
        house = TeamsHouse.open();
        said = house.priya.say(house.wins, "Globex is happy");
    }

    @AfterEach
    void close() {
        house.close();
    }

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
    void a_message_without_an_id_is_none() {
        assertThat(points("linkDeal", payload -> payload.putNull("id")).answer().toString())
                .contains(UNSEEN);
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

    /** Jan chooses it in the menu of the message, of which his app says something else. */
    private FakeDelivery points(String command, Consumer<ObjectNode> otherwise) {
        house.jan.menu(said, "logWin");
        ObjectNode activity = house.teams.last().activity().deepCopy().put("id", "f:" + UUID.randomUUID());
        ObjectNode value = (ObjectNode) activity.path("value");
        value.put("commandId", command);
        otherwise.accept((ObjectNode) value.path("messagePayload"));
        return house.teams.bring(activity);
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
