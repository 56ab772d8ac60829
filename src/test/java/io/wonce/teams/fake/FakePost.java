package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One message in Teams. */
public final class FakePost {
    private final FakeConversation conversation;
    private final String id;
    private final String root;
    private final String author;
    private final List<String> reactions = new CopyOnWriteArrayList<>();
    private volatile ObjectNode content;

    FakePost(FakeConversation conversation, String id, String root, String author, ObjectNode content) {
        this.conversation = conversation;
        this.id = id;
        this.root = root.isEmpty() ? id : root;
        this.author = author;
        this.content = content;
    }

    public String id() {
        return id;
    }

    /** The first message of its thread; itself where it is the first. */
    public String root() {
        return root;
    }

    public FakeConversation conversation() {
        return conversation;
    }

    public boolean byBot() {
        return author.equals(conversation.tenant().bot());
    }

    /** The activity that it was sent as, or changed to last. */
    public ObjectNode content() {
        return content.deepCopy();
    }

    /** What it says: its text, or else its summary. */
    public String text() {
        return content.path("text").asText(content.path("summary").asText());
    }

    /** The titles of the buttons on its card. */
    public List<String> buttons() {
        return new FakeCard(this).buttons();
    }

    /** By name, in their order. */
    public List<String> reactions() {
        return List.copyOf(reactions);
    }

    String author() {
        return author;
    }

    void change(ObjectNode activity) {
        content = activity.deepCopy();
    }

    void react(String reaction) {
        if (!reactions.contains(reaction)) {
            reactions.add(reaction);
        }
    }

    void unreact(String reaction) {
        reactions.remove(reaction);
    }
}
