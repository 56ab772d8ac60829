package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import io.wonce.slack.fake.FakeChannel.Kind;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One workspace in which the app is installed, with its people and channels. */
public final class FakeWorkspace {
    /** The app's id, the same everywhere. */
    public static final String APP = "A0WONCE";

    private final Town town;
    private final String id;
    private final Map<String, FakePerson> people = new ConcurrentHashMap<>();
    private final Tokens tokens;

    FakeWorkspace(Town town, String id, String token) {
        this.town = town;
        this.id = id;
        this.tokens = new Tokens(town.stamps(), token);
    }

    public String id() {
        return id;
    }

    public String domain() {
        return id.toLowerCase(Locale.ROOT);
    }

    /** The token that was issued last. */
    public String token() {
        return tokens.current();
    }

    /** User id of the bot, such as {@code U0BOT_T0ACME}. */
    public String botUser() {
        return "U0BOT" + id;
    }

    /** Bot id of the bot. */
    public String botId() {
        return "B0BOT" + id;
    }

    /** How people name the bot in a message. */
    public String botMention() {
        return "<@" + botUser() + ">";
    }

    /** Gives the app these scopes and no others. */
    public FakeWorkspace scopes(String... scopes) {
        tokens.scopes(Set.copyOf(Arrays.asList(scopes)));
        return this;
    }

    /** Somebody new, who joins all public channels there are. */
    public FakePerson person(String userId, String name) {
        var person = new FakePerson(town, this, userId, name);
        people.put(userId, person);
        town.channels(this).stream()
                .filter(channel -> channel.kind() == Kind.CHANNEL)
                .forEach(channel -> channel.add(person));
        return person;
    }

    /** A public channel with the bot and everybody there is so far. */
    public FakeChannel channel(String channelId, String name) {
        var channel = open(channelId, name, Kind.CHANNEL);
        people.values().forEach(channel::add);
        return channel;
    }

    /** A private channel with the bot and these people. */
    public FakeChannel privateChannel(String channelId, String name, FakePerson... members) {
        var channel = open(channelId, name, Kind.GROUP);
        Arrays.stream(members).forEach(channel::add);
        return channel;
    }

    /** A group conversation with the bot and these people. */
    public FakeChannel groupDm(String channelId, FakePerson... members) {
        var channel = open(channelId, "mpdm-" + channelId.toLowerCase(Locale.ROOT), Kind.MPIM);
        Arrays.stream(members).forEach(channel::add);
        return channel;
    }

    /** The direct messages of the bot with a person: the same ones every time. */
    public FakeChannel dm(FakePerson person) {
        return town.channels(this).stream()
                .filter(channel -> channel.kind() == Kind.IM)
                .filter(channel -> channel.members().contains(person.id()))
                .findFirst()
                .orElseGet(() -> open(town.stamps().id("D"), "", Kind.IM).add(person));
    }

    /** Removes the app: its tokens die, {@code tokens_revoked} and {@code app_uninstalled} are delivered. */
    public Said uninstall() {
        tokens.uninstall();
        return town.talk().uninstalled(this);
    }

    /** Withdraws the bot token, and says so. */
    public Said revokeTokens() {
        tokens.revoke();
        return town.talk().tokensRevoked(this);
    }

    /** A token that is renewed lives on until its twelve hours are over, as Slack leaves two alive at a time. */
    public FakeWorkspace overlapTokens() {
        tokens.overlap();
        return this;
    }

    /** An app of somebody else posts: subtype {@code bot_message}. */
    public Said integrationSays(FakeChannel channel, String botId, String name, String text) {
        return town.talk().integrationSays(this, channel, botId, name, text);
    }

    /** Somebody invites the bot: it becomes a member, and hears of that. */
    public Said inviteBot(FakeChannel channel) {
        channel.members().add(botUser());
        return town.talk().joined(botUser(), this, channel);
    }

    /** Slack adds a preview of a link to a message: {@code message_changed} with the same text. */
    public Said unfurl(FakeMessage message) {
        return town.talk().unfurl(message);
    }

    Tokens tokens() {
        return tokens;
    }

    Collection<FakePerson> people() {
        return people.values();
    }

    Optional<FakePerson> member(String userId) {
        return Optional.ofNullable(people.get(userId));
    }

    /** As payloads of interactions name it. */
    JsonObject json() {
        return Json.object("id", id, "domain", domain());
    }

    String url() {
        return "https://" + domain() + ".slack.com/";
    }

    private FakeChannel open(String channelId, String name, Kind kind) {
        var channel = town.add(new FakeChannel(this, channelId, name, kind));
        channel.members().add(botUser());
        return channel;
    }
}
