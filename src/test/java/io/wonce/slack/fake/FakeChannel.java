package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A channel or conversation; in more than one workspace when it is shared. */
public final class FakeChannel {
    /** What kind of conversation; named as {@code channel_type} of message events names them. */
    enum Kind {
        CHANNEL,
        GROUP,
        IM,
        MPIM
    }

    private final Town town;
    private final String id;
    private final Kind kind;
    private final List<FakeWorkspace> workspaces = new CopyOnWriteArrayList<>();
    private final Set<String> members = ConcurrentHashMap.newKeySet();
    private final ConcurrentSkipListMap<String, JsonObject> messages = new ConcurrentSkipListMap<>();
    private volatile String name;
    private volatile boolean archived;

    FakeChannel(Town town, FakeWorkspace home, String id, String name, Kind kind) {
        this.town = town;
        this.id = id;
        this.name = name;
        this.kind = kind;
        workspaces.add(home);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Makes somebody a member, without an event. */
    public FakeChannel add(FakePerson person) {
        members.add(person.id());
        return this;
    }

    public FakeChannel remove(FakePerson person) {
        members.remove(person.id());
        return this;
    }

    /** Takes the bot of a workspace out, without an event. */
    public FakeChannel removeBot(FakeWorkspace workspace) {
        members.remove(workspace.botUser());
        return this;
    }

    /** Shares it with one more workspace, whose bot joins. */
    public FakeChannel shareWith(FakeWorkspace other) {
        workspaces.add(other);
        members.add(other.botUser());
        return this;
    }

    /** All its messages and replies, oldest first. */
    public List<FakeMessage> messages() {
        return messages.values().stream()
                .map(json -> new FakeMessage(this, json, false))
                .toList();
    }

    Kind kind() {
        return kind;
    }

    List<FakeWorkspace> workspaces() {
        return workspaces;
    }

    Set<String> members() {
        return members;
    }

    boolean archived() {
        return archived;
    }

    void archive() {
        archived = true;
    }

    void rename(String newName) {
        name = newName;
    }

    /** The message as last changed; refuses with {@code message_not_found}. */
    JsonObject message(String ts) {
        return find(ts).orElseThrow(() -> Refusal.of("message_not_found"));
    }

    Optional<JsonObject> find(String ts) {
        return Optional.ofNullable(messages.get(ts));
    }

    /** Adds a message, and counts it with the thread it answers. */
    void put(JsonObject message) {
        var ts = Json.text(message, "ts");
        var thread = Json.text(message, "thread_ts");
        messages.put(ts, message);
        if (!thread.isEmpty() && !thread.equals(ts) && messages.containsKey(thread)) {
            change(thread, parent -> {
                var users = Json.array(java.util.stream.Stream.concat(
                                parent.has("reply_users")
                                        ? parent.getAsJsonArray("reply_users").asList().stream()
                                        : java.util.stream.Stream.empty(),
                                java.util.stream.Stream.of(message.get("user")))
                        .distinct());
                parent.addProperty("thread_ts", thread);
                parent.addProperty("reply_count", replies(thread).size());
                parent.add("reply_users", users);
                parent.addProperty("reply_users_count", users.size());
                parent.addProperty("latest_reply", ts);
            });
        }
    }

    /** Changes a copy of the message and puts that in its place. */
    JsonObject change(String ts, Consumer<JsonObject> how) {
        return messages.compute(ts, (key, old) -> {
            var copy = old.deepCopy();
            how.accept(copy);
            return copy;
        });
    }

    void delete(String ts) {
        messages.remove(ts);
    }

    /** The answers to a message, oldest first, without itself. */
    List<JsonObject> replies(String thread) {
        return messages.values().stream()
                .filter(message -> Json.text(message, "thread_ts").equals(thread))
                .filter(message -> !Json.text(message, "ts").equals(thread))
                .toList();
    }

    /** As {@code conversations.info} tells it to a workspace. */
    JsonObject json(FakeWorkspace reader) {
        var shared = workspaces.size() > 1;
        var channel = Json.object(
                "id",
                id,
                "created",
                1_700_000_000,
                "creator",
                "USLACKBOT",
                "is_archived",
                archived,
                "is_channel",
                kind == Kind.CHANNEL,
                "is_group",
                kind == Kind.GROUP,
                "is_im",
                kind == Kind.IM,
                "is_mpim",
                kind == Kind.MPIM,
                "is_private",
                kind != Kind.CHANNEL,
                "is_general",
                false,
                "is_shared",
                shared,
                "is_ext_shared",
                shared,
                "is_org_shared",
                false,
                "is_member",
                members.contains(reader.botUser()),
                "context_team_id",
                reader.id());
        if (kind == Kind.IM) {
            channel.addProperty("user", other(reader.botUser()));
            return channel;
        }
        channel.addProperty("name", name);
        channel.addProperty("name_normalized", name);
        channel.addProperty("num_members", members.size());
        channel.add("topic", Json.object("value", "", "creator", "", "last_set", 0));
        channel.add("purpose", Json.object("value", "", "creator", "", "last_set", 0));
        channel.add("previous_names", new JsonArray());
        return channel;
    }

    /** Of a direct message: who is not the bot. */
    private String other(String bot) {
        return members.stream()
                .filter(member -> !member.equals(bot))
                .findFirst()
                .orElse("USLACKBOT");
    }

    Town town() {
        return town;
    }
}
