package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.teams.fake.FakeConversation.Kind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** One company on Teams, with its people, teams and chats. */
public final class FakeTenant {
    private final FakeTeams teams;
    private final String id = UUID.randomUUID().toString();
    private final List<FakeColleague> people = new CopyOnWriteArrayList<>();
    private final Map<String, FakeConversation> conversations = new ConcurrentHashMap<>();
    private final Map<FakeColleague, FakeConversation> personal = new ConcurrentHashMap<>();
    private volatile String region = "emea";
    private volatile String botName = "Wonce";

    FakeTenant(FakeTeams teams) {
        this.teams = teams;
    }

    public String id() {
        return id;
    }

    /** Where the connector takes what is sent to this tenant; ends in {@code /}. */
    public URI serviceUrl() {
        return teams.address().resolve("/" + region + "/" + id + "/");
    }

    /** From now on nothing is known at the old address. */
    public void moveTo(String newRegion) {
        region = newRegion;
    }

    /** Somebody who has the app installed for themselves. */
    public FakeColleague person(String name, String email) {
        var colleague = new FakeColleague(this, name, email);
        people.add(colleague);
        return colleague;
    }

    /** Another bot, which has no name of its own in the directory. */
    public FakeColleague robot(String name) {
        return FakeColleague.robot(this, name);
    }

    /** The app was renamed here. */
    public void callBot(String name) {
        botName = name;
    }

    /** A channel of a team that the bot is in. */
    public FakeConversation channel(String name) {
        return add(new FakeConversation(this, thread("tacv2"), name, Kind.CHANNEL, thread("tacv2")));
    }

    /** Another channel of the same team. */
    public FakeConversation channel(FakeConversation sibling, String name) {
        return add(new FakeConversation(this, thread("tacv2"), name, Kind.CHANNEL, sibling.team()));
    }

    /** A group chat that the bot is in. */
    public FakeConversation groupChat(FakeColleague... members) {
        var chat = add(new FakeConversation(this, thread("v2"), "", Kind.GROUP, ""));
        List.of(members).forEach(chat::add);
        return chat;
    }

    /** The chat of the bot with somebody: the same one each time. */
    public FakeConversation personalChat(FakeColleague person) {
        return personal.computeIfAbsent(
                person,
                who -> add(new FakeConversation(this, "a:1" + UUID.randomUUID(), "", Kind.PERSONAL, ""))
                        .add(who));
    }

    boolean isAt(String someRegion) {
        return region.equals(someRegion);
    }

    String bot() {
        return teams.bot();
    }

    Instant now() {
        return teams.now();
    }

    String botName() {
        return botName;
    }

    ObjectNode botAccount() {
        return Json.object().put("id", bot()).put("name", botName);
    }

    FakeDelivery bring(ObjectNode activity) {
        return teams.bring(activity);
    }

    Optional<FakeConversation> conversation(String conversation) {
        return Optional.ofNullable(conversations.get(conversation));
    }

    Optional<FakeColleague> colleague(String person) {
        return people.stream().filter(known -> known.is(person)).findFirst();
    }

    private FakeConversation add(FakeConversation conversation) {
        conversations.put(conversation.id(), conversation);
        return conversation;
    }

    private static String thread(String kind) {
        return "19:" + UUID.randomUUID().toString().replace("-", "") + "@thread." + kind;
    }
}
