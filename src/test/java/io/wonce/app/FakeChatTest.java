package io.wonce.app;

import io.wonce.app.port.Chat;
import io.wonce.app.port.Chat.Sending;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tests' own platform keeps the contract too, so that what is shown with it holds. */
final class FakeChatTest extends RemoteChatContract {
    private final FakeChat chat = new FakeChat();
    private int channels;

    @Override
    protected Chat chat() {
        return chat;
    }

    @Override
    protected OrganisationId organisation() {
        return new OrganisationId(new UUID(1, 1));
    }

    @Override
    protected ChannelRef emptyChannel() {
        channels++;
        return new ChannelRef(Platform.SLACK, "C" + channels);
    }

    @Override
    protected MessageRef personSays(ChannelRef channel) {
        return new MessageRef(channel, "typed");
    }

    @Override
    protected List<MessageRef> standing(Conversation conversation) {
        return chat.keys(conversation);
    }

    @Override
    protected boolean shows(MessageRef message, Outgoing content) {
        return chat.at(message).equals(Optional.of(content));
    }

    @Override
    protected void asksToWait(Duration pause) {
        chat.next(new Sending.Later(pause, "429"), false);
    }

    @Override
    protected void losesTheNextAnswer() {
        chat.next(new Sending.Unknown("timed out"), true);
    }

    @Override
    protected ChannelRef closedChannel() {
        chat.next(new Sending.Refused("is_archived"), false);
        return emptyChannel();
    }
}
