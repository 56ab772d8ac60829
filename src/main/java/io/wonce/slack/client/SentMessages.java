package io.wonce.slack.client;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import io.wonce.app.port.Chat.Search;
import io.wonce.app.port.Delivery;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds our own posts again. chat.postMessage has no key that keeps it from posting twice, so that each post carries the id of
 * its delivery as metadata.
 *
 * @see <a href="https://docs.slack.dev/messaging/message-metadata">Message metadata</a>
 */
final class SentMessages {
    /** Of a message that was deleted before anything stood below it: else Slack keeps its place. */
    private static final String GONE = "thread_not_found";

    private static final String EVENT = "wonce_delivery";
    private static final String ID = "id";
    /** Slack may give fewer at once, as few as 15. */
    private static final int PAGE = 999;
    /** More than anybody says in a conversation in the time until the next attempt. */
    private static final int MOST = 10_000;
    /** By so much Slack's clock may be behind that of the database. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    private final MethodsClient client;
    private final int most;

    SentMessages(MethodsClient client) {
        this(client, MOST);
    }

    /** For tests: looks at about {@code most} messages. */
    SentMessages(MethodsClient client, int most) {
        this.client = client;
        this.most = most;
    }

    /** What every post of {@code delivery} carries. */
    static Message.Metadata mark(Delivery delivery) {
        return Message.Metadata.builder()
                .eventType(EVENT)
                .eventPayload(Map.of(ID, delivery.id().value().toString()))
                .build();
    }

    /**
     * The message that {@code delivery} became; missing where none of those since it was written is, unsure where there are too many to
     * look at all of them.
     */
    Search find(Delivery delivery) throws IOException, SlackApiException {
        String channel = channel(delivery);
        Optional<String> cursor = Optional.empty();
        int seen = 0;
        do {
            Page page = page(channel, delivery, cursor);
            Optional<Message> found = page.messages().stream()
                    .filter(message -> isOf(delivery, message))
                    .findFirst();
            if (found.isPresent()) {
                return new Search.Found(new MessageRef(
                        new ChannelRef(Platform.SLACK, channel), found.get().getTs()));
            }
            seen += page.messages().size();
            cursor = page.next();
        } while (cursor.isPresent() && seen < most);
        return cursor.isEmpty()
                ? new Search.Missing()
                : new Search.Unsure("more than " + seen + " messages were written there since");
    }

    private static boolean isOf(Delivery delivery, Message message) {
        Message.Metadata metadata = message.getMetadata();
        return metadata != null
                && EVENT.equals(metadata.getEventType())
                && delivery.id()
                        .value()
                        .toString()
                        .equals(metadata.getEventPayload().get(ID));
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

    private Page page(String channel, Delivery delivery, Optional<String> cursor)
            throws IOException, SlackApiException {
        @Nullable String at = cursor.orElse(null);
        String oldest = String.valueOf(delivery.since().minus(SKEW).getEpochSecond());
        Optional<String> root = delivery.to().threadRoot().map(MessageRef::messageId);
        if (root.isEmpty()) {
            var history = client.conversationsHistory(ask ->
                    ask.channel(channel).oldest(oldest).limit(PAGE).cursor(at).includeAllMetadata(true));
            return shown(history, history.getMessages(), history.getResponseMetadata());
        }
        var replies = client.conversationsReplies(ask -> ask.channel(channel)
                .ts(root.get())
                .oldest(oldest)
                .limit(PAGE)
                .cursor(at)
                .includeAllMetadata(true));
        return GONE.equals(replies.getError())
                ? new Page(List.of(), Optional.empty())
                : shown(replies, replies.getMessages(), replies.getResponseMetadata());
    }

    private static Page shown(
            SlackApiTextResponse response, List<Message> messages, @Nullable ResponseMetadata metadata) {
        if (!response.isOk()) {
            throw new IllegalStateException("Slack would not show the conversation: " + response.getError());
        }
        return new Page(
                messages,
                Optional.ofNullable(metadata)
                        .map(ResponseMetadata::getNextCursor)
                        .filter(next -> !next.isEmpty()));
    }

    /** Some of the messages of a conversation, and where the others begin. */
    private record Page(List<Message> messages, Optional<String> next) {}
}
