package io.wonce.slack.fake;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything the fake knows; what the methods of the Web API and the people in it share. */
final class Town {
    private final InstantSource clock;
    private final Stamps stamps;
    private final Map<String, FakeWorkspace> workspaces = new ConcurrentHashMap<>();
    private final Map<String, FakeChannel> channels = new ConcurrentHashMap<>();
    private final Map<String, List<FakeMessage>> ephemerals = new ConcurrentHashMap<>();
    private final TheApp app = new TheApp();
    private final Events events;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final Views views;
    private final Posts posts;
    private final Talk talk;
    private final Clicks clicks;
    private final Entrances entrances;
    private final FakeFiles files = new FakeFiles();
    private volatile int mostMessages = 1_000;

    Town(InstantSource clock) {
        this.clock = clock;
        stamps = new Stamps(clock);
        events = new Events(app, stamps);
        triggers = new Triggers(stamps);
        views = new Views(stamps);
        posts = new Posts(this);
        responseUrls = new ResponseUrls(this);
        talk = new Talk(this);
        clicks = new Clicks(this);
        entrances = new Entrances(this);
    }

    int mostMessages() {
        return mostMessages;
    }

    void mostMessages(int most) {
        mostMessages = most;
    }

    InstantSource clock() {
        return clock;
    }

    Stamps stamps() {
        return stamps;
    }

    TheApp app() {
        return app;
    }

    Events events() {
        return events;
    }

    Triggers triggers() {
        return triggers;
    }

    ResponseUrls responseUrls() {
        return responseUrls;
    }

    Views views() {
        return views;
    }

    Posts posts() {
        return posts;
    }

    Talk talk() {
        return talk;
    }

    Clicks clicks() {
        return clicks;
    }

    Entrances entrances() {
        return entrances;
    }

    FakeFiles files() {
        return files;
    }

    Collection<FakeWorkspace> workspaces() {
        return workspaces.values();
    }

    FakeWorkspace add(FakeWorkspace workspace) {
        workspaces.put(workspace.id(), workspace);
        return workspace;
    }

    FakeChannel add(FakeChannel channel) {
        channels.put(channel.id(), channel);
        return channel;
    }

    /** Every channel of a workspace, by id. */
    List<FakeChannel> channels(FakeWorkspace workspace) {
        return channels.values().stream()
                .filter(channel -> channel.workspaces().contains(workspace))
                .sorted(java.util.Comparator.comparing(FakeChannel::id))
                .toList();
    }

    /** The channel as a bot sees it: a private one that it is not in does not exist for it. */
    FakeChannel channel(FakeWorkspace reader, String id) {
        return java.util.Optional.ofNullable(channels.get(id))
                .filter(channel -> channel.workspaces().contains(reader))
                .filter(channel -> channel.kind() == FakeChannel.Kind.CHANNEL || isIn(reader, channel))
                .orElseThrow(() -> Refusal.of("channel_not_found"));
    }

    /** The channel, which the bot must be in. */
    FakeChannel ownChannel(FakeWorkspace reader, String id) {
        var channel = channel(reader, id);
        if (!isIn(reader, channel)) {
            throw Refusal.of("not_in_channel");
        }
        return channel;
    }

    /** The person anywhere, for a shared channel holds people of several workspaces. */
    java.util.Optional<FakePerson> person(String id) {
        return workspaces.values().stream()
                .flatMap(workspace -> workspace.people().stream())
                .filter(person -> person.id().equals(id))
                .findFirst();
    }

    /** What only that person sees, oldest first. */
    List<FakeMessage> ephemerals(String user) {
        return ephemerals.computeIfAbsent(user, nobody -> new CopyOnWriteArrayList<>());
    }

    /** Workspaces by token and so on change rarely: a copy in the order of their ids. */
    Map<String, FakeWorkspace> byId() {
        return new LinkedHashMap<>(workspaces);
    }

    private static boolean isIn(FakeWorkspace reader, FakeChannel channel) {
        return channel.members().contains(reader.botUser());
    }
}
