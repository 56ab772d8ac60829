package io.wonce.slack.client;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import io.wonce.app.port.Delivery;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds our own posts again. chat.postMessage has no key that keeps it from posting twice, so that each post carries the id of
 * its delivery as metadata.
 *
 * @see <a href="https://docs.slack.dev/messaging/message-metadata">Message metadata</a>
 */
final class SentMessages {
    private static final String EVENT = "wonce_delivery";
    private static final String ID = "id";
    /** More than anybody says in a channel in the time until the next attempt. */
    private static final int LATEST = 999;

    private final MethodsClient client;

    SentMessages(MethodsClient client) {
        this.client = client;
    }

    /** What every post of {@code delivery} carries. */
    static Message.Metadata mark(Delivery delivery) {
        return Message.Metadata.builder()
                .eventType(EVENT)
                .eventPayload(Map.of(ID, delivery.id().value().toString()))
                .build();
    }

    /** The message that {@code delivery} became; empty where it is not among the latest of its conversation. */
    Optional<MessageRef> find(Delivery delivery) throws IOException, SlackApiException {
        String id = delivery.id().value().toString();
        String channel = channel(delivery);
        return latest(channel, delivery).stream()
                .filter(message -> message.getMetadata() != null
                        && EVENT.equals(message.getMetadata().getEventType())
                        && id.equals(message.getMetadata().getEventPayload().get(ID)))
                .map(message -> new MessageRef(new ChannelRef(Platform.SLACK, channel), message.getTs()))
                .findFirst();
    }

    /** Opening a direct conversation that is open gives its id. */
    private String channel(Delivery delivery) throws IOException, SlackApiException {
        ChannelRef channel = delivery.to().channel();
        Optional<PersonRef> person = channel.directTo();
        if (person.isEmpty()) {
            return channel.channelId();
        }
        var opened =
                client.conversationsOpen(open -> open.users(List.of(person.get().personId())));
        if (!opened.isOk()) {
            throw new IllegalStateException("Slack would not open the conversation: " + opened.getError());
        }
        return opened.getChannel().getId();
    }

    private List<Message> latest(String channel, Delivery delivery) throws IOException, SlackApiException {
        Optional<String> root = delivery.to().threadRoot().map(MessageRef::messageId);
        if (root.isEmpty()) {
            var history = client.conversationsHistory(
                    ask -> ask.channel(channel).limit(LATEST).includeAllMetadata(true));
            return messages(history.isOk(), history.getError(), history.getMessages());
        }
        var replies = client.conversationsReplies(
                ask -> ask.channel(channel).ts(root.get()).limit(LATEST).includeAllMetadata(true));
        return messages(replies.isOk(), replies.getError(), replies.getMessages());
    }

    private static List<Message> messages(boolean ok, String error, List<Message> messages) {
        if (!ok) {
            throw new IllegalStateException("Slack would not show the conversation: " + error);
        }
        return messages;
    }
}
