package io.wonce.teams.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.HandClock;
import io.wonce.app.port.Chat.Sending;
import io.wonce.app.port.Delivery;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakePost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** To where in Teams things are sent, and how fast. */
final class TeamsPlacesIT {
    private final HandClock clock = new HandClock(TeamsOutside.MONDAY);
    private final TeamsOutside outside = new TeamsOutside(clock);

    @AfterEach
    void close() {
        outside.close();
    }

    @Test
    void a_person_is_told_in_their_own_chat_which_is_opened_once() {
        Conversation direct = Conversation.in(ChannelRef.direct(outside.person()));

        MessageRef first = arrived(outside.delivery(direct));
        MessageRef second = arrived(outside.delivery(direct));

        FakeConversation chat = outside.tenant.personalChat(outside.jan);
        assertThat(chat.botPosts()).extracting(FakePost::id).containsExactly(first.messageId(), second.messageId());
        assertThat(first.channel().channelId()).isEqualTo(chat.id());
        assertThat(outside.teams.requests()).hasSize(3);
        assertThat(outside.teams.requests().get(0).body()).contains(outside.jan.accountId());

        arrived(outside.delivery(direct, Optional.of(first), TeamsOutside.content(2)));
        assertThat(chat.botPosts()).hasSize(2);
    }

    @Test
    void a_chat_that_may_or_may_not_have_been_opened_is_opened_again() {
        outside.teams.faults().failAfterTaking(502, "ServiceError");
        Delivery delivery = outside.delivery(Conversation.in(ChannelRef.direct(outside.person())));

        assertThat(outside.chat.send(delivery)).isInstanceOf(Sending.Later.class);
        arrived(delivery);

        assertThat(outside.tenant.personalChat(outside.jan).botPosts()).hasSize(1);
    }

    @Test
    void a_group_chat_has_no_threads() {
        FakeConversation group = outside.tenant.groupChat(outside.jan);
        FakePost said = outside.jan.say(group, "Acme signed");

        arrived(outside.delivery(Conversation.about(outside.ref(said))));
        arrived(outside.delivery(Conversation.in(outside.ref(group))));

        assertThat(group.botPosts()).hasSize(2);
    }

    @Test
    void the_newest_service_address_wins() {
        FakeConversation channel = outside.tenant.channel("wins");
        Conversation wins = Conversation.in(outside.ref(channel));
        outside.tenant.moveTo("amer");
        assertThat(outside.chat.send(outside.delivery(wins))).isInstanceOf(Sending.Refused.class);

        outside.keep(wins.channel(), TeamsOutside.MONDAY.plusSeconds(1));

        arrived(outside.delivery(wins));
        assertThat(outside.teams.requests("POST").get(1).region()).isEqualTo("amer");
    }

    @Test
    void a_thread_is_not_spoken_to_faster_than_teams_takes() {
        FakeConversation channel = outside.tenant.channel("wins");
        Conversation thread = Conversation.about(outside.ref(outside.jan.say(channel, "Acme signed")));
        int sent = 0;

        for (int second = 0; second < 40; second++) {
            while (outside.chat.send(outside.delivery(thread)) instanceof Sending.Arrived) {
                sent++;
            }
            clock.tick(Duration.ofSeconds(1));
        }

        assertThat(sent).as("60, and 40 more after half a minute").isEqualTo(100);
        assertThat(outside.teams.requests("POST")).hasSize(sent);
        assertThat(channel.botPosts()).hasSize(sent);
    }

    @Test
    void five_threads_at_once_each_get_their_own_in_order() throws Exception {
        FakeConversation channel = outside.tenant.channel("wins");
        outside.ref(channel);
        List<FakePost> roots = IntStream.range(0, 5)
                .mapToObj(number -> outside.jan.say(channel, "Order " + number))
                .toList();
        ExecutorService relays = Executors.newFixedThreadPool(5);
        try {
            List<Callable<List<MessageRef>>> all = new ArrayList<>();
            roots.forEach(root -> all.add(() -> IntStream.range(0, 7)
                    .mapToObj(number -> arrived(outside.delivery(Conversation.about(outside.ref(root)))))
                    .toList()));
            List<Future<List<MessageRef>>> done = relays.invokeAll(all);

            for (int thread = 0; thread < 5; thread++) {
                String root = roots.get(thread).id();
                assertThat(channel.botPosts())
                        .filteredOn(post -> post.root().equals(root))
                        .extracting(FakePost::id)
                        .isEqualTo(done.get(thread).get().stream()
                                .map(MessageRef::messageId)
                                .toList());
            }
        } finally {
            relays.shutdownNow();
        }
        assertThat(outside.teams.tokensGiven()).isEqualTo(1);
    }

    @Test
    void a_token_is_renewed_before_it_ends() {
        Conversation wins = Conversation.in(outside.ref(outside.tenant.channel("wins")));
        arrived(outside.delivery(wins));
        clock.tick(Duration.ofMinutes(54));
        arrived(outside.delivery(wins));
        assertThat(outside.teams.tokensGiven()).isEqualTo(1);

        clock.tick(Duration.ofMinutes(2));
        arrived(outside.delivery(wins));
        assertThat(outside.teams.tokensGiven()).isEqualTo(2);
    }

    private MessageRef arrived(Delivery delivery) {
        Sending ending = outside.chat.send(delivery);
        assertThat(ending).isInstanceOf(Sending.Arrived.class);
        return ((Sending.Arrived) ending).message();
    }
}
