package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
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

    private final String id;
    private final Kind kind;
    private final List<FakeWorkspace> workspaces = new CopyOnWriteArrayList<>();
    private final Set<String> members = ConcurrentHashMap.newKeySet();
    private final ConcurrentSkipListMap<String, JsonObject> messages = new ConcurrentSkipListMap<>();
    /** The stamps of the answers to a message. */
    private final Map<String, Set<String>> answers = new ConcurrentHashMap<>();

    private volatile String name;
    private volatile boolean archived;

    FakeChannel(FakeWorkspace home, String id, String name, Kind kind) {
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
        if (thread.isEmpty() || thread.equals(ts)) {
            return;
        }
        answers.computeIfAbsent(thread, root -> new ConcurrentSkipListSet<>()).add(ts);
        if (messages.containsKey(thread)) {
            change(
                    thread,
                    parent -> ThreadCounts.answered(
                            parent, message, replies(thread).size()));
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
        return answers.getOrDefault(thread, Set.of()).stream()
                .flatMap(ts -> find(ts).stream())
                .toList();
    }
}
