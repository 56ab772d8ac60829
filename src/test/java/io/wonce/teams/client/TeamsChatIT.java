package io.wonce.teams.client;

import io.wonce.app.RemoteChatContract;
import io.wonce.app.port.Chat;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakePost;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;

/** Teams as a platform, over real HTTP, against the fake. */
final class TeamsChatIT extends RemoteChatContract {
    private final TeamsOutside outside = new TeamsOutside(TeamsOutside.stepping());
    private final Map<ChannelRef, FakeConversation> channels = new HashMap<>();

    @AfterEach
    void close() {
        outside.close();
    }

    @Override
    protected Chat chat() {
        return outside.chat;
    }

    @Override
    protected OrganisationId organisation() {
        return outside.organisation.id();
    }

    @Override
    protected boolean canBeAsked() {
        return false;
    }

    @Override
    protected ChannelRef emptyChannel() {
        FakeConversation channel = outside.tenant.channel("wins");
        ChannelRef ref = outside.ref(channel);
        channels.put(ref, channel);
        return ref;
    }

    @Override
    protected MessageRef personSays(ChannelRef channel) {
        return outside.ref(outside.jan.say(place(channel), "Hello"));
    }

    @Override
    protected List<MessageRef> standing(Conversation conversation) {
        return place(conversation.channel()).botPosts().stream()
                .filter(post -> post.root()
                        .equals(conversation
                                .threadRoot()
                                .map(MessageRef::messageId)
                                .orElse(post.id())))
                .map(post -> new MessageRef(conversation.channel(), post.id()))
                .toList();
    }

    @Override
    protected boolean shows(MessageRef message, Outgoing content) {
        return place(message.channel()).posts().stream()
                .filter(post -> post.id().equals(message.messageId()))
                .map(FakePost::text)
                .anyMatch(outside.text(content)::equals);
    }

    @Override
    protected void asksToWait(Duration pause) {
        outside.teams.faults().throttle(pause);
    }

    @Override
    protected void losesTheNextAnswer() {
        outside.teams.faults().loseAnswer();
    }

    @Override
    protected ChannelRef closedChannel() {
        ChannelRef channel = emptyChannel();
        place(channel).removeBot();
        return channel;
    }

    private FakeConversation place(ChannelRef channel) {
        return Objects.requireNonNull(channels.get(channel));
    }
}
