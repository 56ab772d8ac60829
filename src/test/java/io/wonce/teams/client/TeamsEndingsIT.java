package io.wonce.teams.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Chat.Search;
import io.wonce.app.port.Chat.Sending;
import io.wonce.app.port.Delivery;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.postgres.TestDatabase;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakePost;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sendings to Teams end, and that nothing leaves twice. */
final class TeamsEndingsIT {
    private final TeamsOutside outside = new TeamsOutside(TeamsOutside.stepping());
    private final FakeConversation channel = outside.tenant.channel("wins");
    private final Conversation wins = Conversation.in(outside.ref(channel));

    @AfterEach
    void close() {
        outside.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    void a_failure_after_which_it_may_stand_there_is_open_and_was_posted_once(int status) {
        outside.teams.faults().failAfterTaking(status, "ServiceError");

        Delivery delivery = outside.delivery(wins);
        assertThat(outside.chat.send(delivery)).isInstanceOf(Sending.Unknown.class);

        assertThat(outside.teams.requests("POST")).hasSize(1);
        assertThat(channel.botPosts()).hasSize(1);
        assertThat(outside.chat.find(delivery)).isInstanceOf(Search.Unsure.class);
    }

    @Test
    void also_where_teams_asks_for_it_again_at_once() {
        outside.teams.faults().failAfterTakingAndAskForMore(503, "ServiceError");

        assertThat(outside.chat.send(outside.delivery(wins))).isInstanceOf(Sending.Unknown.class);

        assertThat(outside.teams.requests("POST")).hasSize(1);
    }

    @Test
    void an_answer_that_breaks_off_or_never_comes_leaves_it_open() {
        outside.teams.faults().loseHalfOfAnswer().loseAnswer().hangAfterTaking().hang();

        for (int sent = 1; sent <= 4; sent++) {
            assertThat(outside.chat.send(outside.delivery(wins))).isInstanceOf(Sending.Unknown.class);
            assertThat(outside.teams.requests("POST")).hasSize(sent);
        }
        assertThat(channel.botPosts()).hasSize(3);
    }

    @Test
    void what_never_left_waits() throws IOException {
        int closed;
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = port.getLocalPort();
        }
        Consumer<String> now = address -> outside.addresses.keep(
                outside.workspace,
                wins.channel(),
                URI.create(address),
                Optional.empty(),
                TeamsOutside.MONDAY.plusSeconds(1));

        now.accept("http://127.0.0.1:" + closed + "/");
        assertThat(outside.chat.send(outside.delivery(wins))).isInstanceOf(Sending.Later.class);
        assertThat(outside.chat.send(outside.delivery(wins))).isInstanceOf(Sending.Later.class);
    }

    @Test
    void no_token_leaves_for_an_address_that_is_not_of_teams() {
        outside.addresses.keep(
                outside.workspace,
                wins.channel(),
                URI.create("http://localhost:" + outside.teams.address().getPort() + "/emea/"),
                Optional.empty(),
                TeamsOutside.MONDAY.plusSeconds(1));

        assertThat(outside.chat.send(outside.delivery(wins))).isInstanceOf(Sending.Later.class);

        assertThat(outside.teams.requests()).isEmpty();
        assertThat(outside.teams.tokensGiven()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"400,BadArgument", "404,ConversationNotFound", "413,MessageSizeTooBig", "403,NotEnoughPermissions"})
    void what_teams_will_never_take_is_refused_and_the_next_one_is_taken(int status, String code) {
        outside.teams.faults().refuse(status, code);

        assertThat(outside.chat.send(outside.delivery(wins)))
                .isEqualTo(new Sending.Refused("HTTP " + status + " " + code));
        assertThat(outside.chat.send(outside.delivery(wins))).isInstanceOf(Sending.Arrived.class);
    }

    @Test
    void teams_in_a_hurry_takes_nothing_and_it_waits() {
        outside.teams.faults().refuse(412, "PreconditionFailed").throttle(Duration.ofSeconds(37));

        assertThat(outside.chat.send(outside.delivery(wins)))
                .isEqualTo(new Sending.Later(Duration.ofSeconds(1), "HTTP 412 PreconditionFailed"));
        assertThat(outside.chat.send(outside.delivery(wins)))
                .isEqualTo(new Sending.Later(Duration.ofSeconds(37), "HTTP 429 Throttled"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BotNotInConversationRoster", "ForbiddenOperationException", "ConversationBlockedByUser"})
    void a_conversation_that_threw_wonce_out_is_left_alone_until_something_is_heard_there(String code) {
        outside.teams.faults().refuse(403, code);

        assertThat(outside.chat.send(outside.delivery(wins))).isInstanceOf(Sending.Refused.class);
        assertThat(outside.chat.send(outside.delivery(wins))).isInstanceOf(Sending.Refused.class);
        assertThat(outside.teams.requests()).hasSize(1);

        outside.keep(wins.channel(), TeamsOutside.MONDAY.plusSeconds(3600));
        assertThat(outside.chat.send(outside.delivery(wins))).isInstanceOf(Sending.Arrived.class);
    }

    @Test
    void a_token_that_is_refused_is_fetched_anew_once() {
        outside.chat.send(outside.delivery(wins));
        outside.teams.endTokens();

        assertThat(outside.chat.send(outside.delivery(wins))).isInstanceOf(Sending.Arrived.class);
        assertThat(outside.teams.tokensGiven()).isEqualTo(2);

        outside.teams.faults().refuse(401, "BotNotRegistered").refuse(401, "BotNotRegistered");
        assertThat(outside.chat.send(outside.delivery(wins)))
                .isInstanceOfSatisfying(
                        Sending.Later.class, later -> assertThat(later.after()).isGreaterThan(Duration.ofMinutes(1)));
        assertThat(channel.botPosts()).hasSize(2);
    }

    @Test
    void without_a_token_nothing_is_sent_and_it_waits() {
        outside.teams.login(outside.tenant, "changed meanwhile");

        assertThat(outside.chat.send(outside.delivery(wins))).isInstanceOf(Sending.Later.class);
        assertThat(outside.teams.requests()).isEmpty();
    }

    @Test
    void an_edit_without_an_answer_is_made_again() {
        MessageRef message = ((Sending.Arrived) outside.chat.send(outside.delivery(wins))).message();
        Delivery edit = outside.delivery(wins, Optional.of(message), TeamsOutside.content(2));
        outside.teams.faults().failAfterTaking(502, "ServiceError").loseAnswer();

        assertThat(outside.chat.send(edit)).isInstanceOf(Sending.Later.class);
        assertThat(outside.chat.send(edit)).isInstanceOf(Sending.Later.class);
        assertThat(outside.chat.send(edit)).isEqualTo(new Sending.Arrived(message));
        assertThat(channel.botPosts()).hasSize(1);
    }

    @Test
    void a_message_is_seen_to_be_heard_and_nobody_misses_it_where_that_cannot_be_shown() {
        FakePost said = outside.jan.say(channel, "Acme signed");
        Conversation thread = Conversation.about(outside.ref(said));
        Delivery heard = outside.delivery(thread, Optional.empty(), new Outgoing.Heard(outside.ref(said)));

        assertThat(outside.chat.send(heard)).isEqualTo(new Sending.Arrived(outside.ref(said)));
        assertThat(said.reactions()).containsExactly("1f440_eyes");

        outside.teams.faults().refuse(405, "MethodNotAllowed").refuse(403, "BotNotInConversationRoster");
        assertThat(outside.chat.send(heard)).isEqualTo(new Sending.Arrived(outside.ref(said)));
        assertThat(outside.chat.send(heard)).isEqualTo(new Sending.Arrived(outside.ref(said)));
        assertThat(outside.chat.send(outside.delivery(thread))).isInstanceOf(Sending.Arrived.class);
        assertThat(outside.chat.find(heard)).isEqualTo(new Search.Missing());
    }

    @Test
    void an_organisation_that_is_not_in_teams_waits() {
        ChannelRef elsewhere = new ChannelRef(Platform.TEAMS, "19:nowhere@thread.tacv2");
        Delivery delivery = new Delivery(
                outside.delivery(wins).id(),
                TestDatabase.organisation().id(),
                Conversation.in(elsewhere),
                Optional.empty(),
                TeamsOutside.content(1),
                1,
                0,
                false,
                Instant.now());

        assertThat(outside.chat.send(delivery)).isInstanceOf(Sending.Later.class);
    }
}
