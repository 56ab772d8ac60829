package io.wonce.app;

import io.wonce.app.port.Chat;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.OutboxId;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Outgoing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A platform in memory that takes everything, doubles included, as a real one does. */
public final class FakeChat implements Chat {
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<MessageRef, Post> posts = new LinkedHashMap<>();
    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private final Platform platform;
    private boolean forgetful;

    /** In the place of Slack. */
    public FakeChat() {
        this(Platform.SLACK);
    }

    /** In the place of any platform. */
    public FakeChat(Platform platform) {
        this.platform = platform;
    }

    private record Trouble(Sending ending, boolean arrives) {}

    /**
     * What stands in the chat.
     *
     * @param id of the delivery that brought it
     */
    public record Post(OutboxId id, Conversation to, Outgoing content) {}

    @Override
    public Platform platform() {
        return platform;
    }

    /** Answers the next delivery with {@code ending} and takes it nevertheless where {@code arrives}. */
    public synchronized void next(Sending ending, boolean arrives) {
        troubles.add(new Trouble(ending, arrives));
    }

    @Override
    public synchronized Sending send(Delivery delivery) {
        Trouble trouble = troubles.poll();
        if (trouble == null) {
            return take(delivery);
        }
        if (trouble.arrives()) {
            take(delivery);
        }
        return trouble.ending();
    }

    private Sending take(Delivery delivery) {
        MessageRef message = delivery.edits()
                .orElseGet(() -> new MessageRef(delivery.to().channel(), "sent-" + ids.incrementAndGet()));
        if (delivery.edits().isPresent() && !posts.containsKey(message)) {
            return new Sending.Refused("no such message");
        }
        OutboxId id = delivery.edits().isPresent() ? posts.get(message).id() : delivery.id();
        posts.put(message, new Post(id, delivery.to(), delivery.content()));
        return new Sending.Arrived(message);
    }

    @Override
    public synchronized Search find(Delivery delivery) {
        if (forgetful) {
            return new Search.Unsure("this platform cannot be asked");
        }
        return posts.entrySet().stream()
                .filter(post -> post.getValue().id().equals(delivery.id()))
                .map(Map.Entry::getKey)
                .findFirst()
                .<Search>map(Search.Found::new)
                .orElseGet(Search.Missing::new);
    }

    /** From now on it cannot tell what it took, as Teams cannot. */
    public synchronized void forget() {
        forgetful = true;
    }

    /** The keys of what stands in a conversation, in its order. */
    synchronized List<MessageRef> keys(Conversation conversation) {
        return posts.entrySet().stream()
                .filter(post -> post.getValue().to().equals(conversation))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What stands there. */
    synchronized Optional<Outgoing> at(MessageRef message) {
        return Optional.ofNullable(posts.get(message)).map(Post::content);
    }

    /** What stands in a conversation, in its order. */
    public synchronized List<Outgoing> standing(Conversation conversation) {
        return posts.values().stream()
                .filter(post -> post.to().equals(conversation))
                .map(Post::content)
                .toList();
    }

    /** Everything that stands. */
    public synchronized List<Post> all() {
        return new ArrayList<>(posts.values());
    }
}
