package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.OutboxId;
import io.wonce.app.port.TryoutRoom;
import io.wonce.app.port.TryoutRoom.Line;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Outcome;
import io.wonce.domain.outgoing.Outgoing.Result;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class JdbiTryoutRoomIT {
    private static final ChannelRef WINS = new ChannelRef(Platform.BROWSER, "sales-wins");
    private static final Conversation CHANNEL = Conversation.in(WINS);

    private final TryoutRoom room = TestDatabase.shared().tryoutRoom(InstantSource.fixed(MONDAY));
    private final OrganisationId organisation = TestDatabase.organisation().id();

    @Test
    void what_people_say_stands_in_its_order_with_its_threads() {
        MessageRef first = says("Acme heeft getekend! 🎉");
        MessageRef reply = room.say(organisation, Conversation.about(first), MIA.ref(), "Top!", MONDAY);
        MessageRef second = says("<b>'; drop table deal; --");

        assertThat(lines()).map(Line::ref).containsExactly(first, reply, second);
        assertThat(lines())
                .map(Line::text)
                .containsExactly("Acme heeft getekend! 🎉", "Top!", "<b>'; drop table deal; --");
        assertThat(lines().get(1).threadRoot()).contains(first);
        assertThat(lines().get(1).author()).contains(MIA.ref());
        assertThat(lines().get(0).at()).isEqualTo(MONDAY);
    }

    @Test
    void only_the_last_lines_of_the_channel_are_shown() {
        says("one");
        says("two");
        says("three");

        assertThat(room.lines(organisation, "sales-wins", 2)).map(Line::text).containsExactly("two", "three");
        assertThat(room.lines(organisation, "general", 2)).isEmpty();
    }

    @Test
    void people_edit_and_delete_their_own_messages_only() {
        MessageRef mine = says("Acme 12k");

        assertThat(room.edit(organisation, mine, MIA.ref(), "Acme 0", MONDAY)).isFalse();
        assertThat(room.delete(organisation, mine, MIA.ref())).isFalse();
        assertThat(room.edit(organisation, mine, JAN.ref(), "Acme 13k", MONDAY)).isTrue();

        assertThat(lines()).map(Line::text).containsExactly("Acme 13k");
        assertThat(lines()).map(Line::edited).containsExactly(true);
        assertThat(room.delete(organisation, mine, JAN.ref())).isTrue();
        assertThat(lines()).isEmpty();
        assertThat(room.edit(organisation, mine, JAN.ref(), "back?", MONDAY)).isFalse();
    }

    @Test
    void nobody_edits_what_wonce_says() {
        MessageRef wonce = room.put(outboxId(), organisation, CHANNEL, Optional.empty(), content(1));

        assertThat(room.edit(organisation, wonce, JAN.ref(), "mine", MONDAY)).isFalse();
        assertThat(room.delete(organisation, wonce, JAN.ref())).isFalse();
    }

    @Test
    void a_reaction_given_twice_is_taken_back() {
        MessageRef message = says("Acme heeft getekend!");

        room.react(organisation, message, JAN.ref(), "🎉");
        room.react(organisation, message, MIA.ref(), "🎉");
        assertThat(lines().get(0).reactions()).containsEntry("🎉", Set.of(JAN.ref(), MIA.ref()));

        room.react(organisation, message, JAN.ref(), "🎉");
        assertThat(lines().get(0).reactions()).containsEntry("🎉", Set.of(MIA.ref()));
    }

    @Test
    void a_reaction_to_what_is_gone_does_nothing() {
        MessageRef gone = says("oops");
        room.delete(organisation, gone, JAN.ref());

        room.react(organisation, gone, MIA.ref(), "🎉");

        assertThat(lines()).isEmpty();
    }

    @Test
    void the_same_delivery_put_twice_stands_once() {
        OutboxId id = outboxId();

        MessageRef first = room.put(id, organisation, CHANNEL, Optional.empty(), content(1));
        MessageRef again = room.put(id, organisation, CHANNEL, Optional.empty(), content(1));

        assertThat(again).isEqualTo(first);
        assertThat(lines()).map(Line::content).containsExactly(Optional.of(content(1)));
        assertThat(room.find(id, organisation)).contains(first);
    }

    @Test
    void another_organisation_sees_nothing_of_it() {
        says("Acme heeft getekend!");

        OrganisationId other = TestDatabase.organisation().id();

        assertThat(room.lines(other, "sales-wins", 10)).isEmpty();
    }

    private MessageRef says(String text) {
        return room.say(organisation, CHANNEL, JAN.ref(), text, MONDAY);
    }

    private List<Line> lines() {
        return room.lines(organisation, "sales-wins", 100);
    }

    private static OutboxId outboxId() {
        return new OutboxId(UUID.randomUUID());
    }

    private static Outgoing content(int announcement) {
        return new Outcome(
                new AnnouncementId(announcement), new Result.Dismissed(), Optional.empty(), Optional.empty());
    }
}
