package io.wonce.web;

import io.wonce.app.ChatContract;
import io.wonce.app.port.Chat;
import io.wonce.app.port.TryoutRoom;
import io.wonce.app.port.TryoutRoom.Line;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.postgres.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class TryoutChatIT extends ChatContract {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final TryoutRoom room = TestDatabase.shared().tryoutRoom(InstantSource.fixed(NOW));
    private final OrganisationId organisation = TestDatabase.organisation().id();

    @Override
    protected Chat chat() {
        return new TryoutChat(room);
    }

    @Override
    protected OrganisationId organisation() {
        return organisation;
    }

    @Override
    protected ChannelRef emptyChannel() {
        return new ChannelRef(Platform.BROWSER, "channel-" + UUID.randomUUID());
    }

    @Override
    protected MessageRef personSays(ChannelRef channel) {
        PersonRef jan = new PersonRef(Platform.BROWSER, "jan");
        return room.say(organisation, Conversation.in(channel), jan, "Acme heeft getekend!", NOW);
    }

    @Override
    protected List<MessageRef> standing(Conversation conversation) {
        return lines(conversation.channel()).stream()
                .filter(line -> line.author().isEmpty())
                .filter(line -> line.threadRoot().equals(conversation.threadRoot()))
                .map(Line::ref)
                .toList();
    }

    @Override
    protected boolean shows(MessageRef message, Outgoing content) {
        return lines(message.channel()).stream()
                .anyMatch(line -> line.ref().equals(message) && line.content().equals(Optional.of(content)));
    }

    private List<Line> lines(ChannelRef channel) {
        return room.lines(organisation, channel.channelId(), 100);
    }
}
