package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/** Somebody who works in a workspace, and what a test lets them do: talk, react, click. */
public final class FakePerson {
    private final Town town;
    private final FakeWorkspace workspace;
    private final String id;
    private final String name;
    private volatile String locale = "en-US";
    private volatile ZoneId zone = ZoneId.of("Europe/Amsterdam");
    private volatile boolean admin;
    private volatile String email = "";
    private volatile boolean guest;
    private volatile String home;

    FakePerson(Town town, FakeWorkspace workspace, String id, String name) {
        this.town = town;
        this.workspace = workspace;
        this.home = workspace.id();
        this.id = id;
        this.name = name;
    }

    public FakePerson locale(String tag) {
        locale = tag;
        return this;
    }

    public FakePerson zone(String zoneId) {
        zone = ZoneId.of(zoneId);
        return this;
    }

    public FakePerson admin() {
        admin = true;
        return this;
    }

    /** A guest of a few channels. */
    public FakePerson guest() {
        guest = true;
        return this;
    }

    /** Is of another company, and here through Slack Connect. */
    public FakePerson comesFrom(String otherTeam) {
        home = otherTeam;
        return this;
    }

    /** With an address, which an app sees that may read it. */
    public FakePerson email(String address) {
        email = address;
        return this;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public FakeWorkspace workspace() {
        return workspace;
    }

    /** Says something in a channel. */
    public Said say(FakeChannel channel, String text) {
        return town.talk().say(this, channel, text, Map.of());
    }

    /** Says something with more fields in its message, such as {@code client_msg_id} or {@code subtype}. */
    public Said say(FakeChannel channel, String text, Map<String, ?> fields) {
        return town.talk().say(this, channel, text, fields);
    }

    /** Answers in the thread of a message. */
    public Said reply(FakeMessage parent, String text) {
        return say(parent.channel(), text, Map.of("thread_ts", parent.thread()));
    }

    /** Answers in a thread and shows it in the channel too. */
    public Said broadcast(FakeMessage parent, String text) {
        return say(parent.channel(), text, Map.of("thread_ts", parent.thread(), "subtype", "thread_broadcast"));
    }

    /** Says something with a picture: subtype {@code file_share}. */
    public Said shareFile(FakeChannel channel, String text, String fileName) {
        return town.talk().shareFile(this, channel, text, fileName);
    }

    /** Says {@code /me text}. */
    public Said me(FakeChannel channel, String text) {
        return say(channel, text, Map.of("subtype", "me_message"));
    }

    /** Says something to the bot by name: {@code message} and {@code app_mention}, with the same ts. */
    public Said mention(FakeChannel channel, String text) {
        return town.talk().mention(this, channel, text);
    }

    public Said edit(FakeMessage message, String text) {
        return town.talk().edit(this, message, text);
    }

    public Said delete(FakeMessage message) {
        return town.talk().delete(message);
    }

    /** Reacts with an emoji, named without colons. */
    public Said react(FakeMessage message, String emoji) {
        return town.talk().react(this, message, emoji, true);
    }

    public Said unreact(FakeMessage message, String emoji) {
        return town.talk().react(this, message, emoji, false);
    }

    public Said join(FakeChannel channel) {
        channel.add(this);
        return town.talk().joined(id, workspace, channel);
    }

    /** Looks at the app's home tab. */
    public Said openHome() {
        return town.talk().openHome(this);
    }

    /** Renames a channel. */
    public Said rename(FakeChannel channel, String newName) {
        return town.talk().rename(channel, newName);
    }

    public Said archive(FakeChannel channel) {
        return town.talk().archive(this, channel);
    }

    /** Clicks the button with that action id or text. */
    public Delivery click(Surface on, String button) {
        return town.clicks().click(this, on, button);
    }

    /** Picks from a menu, radio buttons, a date picker: by the option's value or text, or the date. */
    public Delivery select(Surface on, String actionId, String value) {
        return town.clicks().select(this, on, actionId, value);
    }

    /** Types in an external menu; the answer holds the options. */
    public Delivery suggest(Surface on, String actionId, String query) {
        return town.clicks().suggest(this, on, actionId, query);
    }

    /** Submits a modal with values by action id or block id; the rest stays as the app filled it in. */
    public Delivery submit(FakeView view, Map<String, String> values) {
        return town.clicks().submit(this, view, values);
    }

    /** Closes a modal with its cross; delivered if it asked for that. */
    public Delivery close(FakeView view) {
        return town.clicks().close(this, view);
    }

    /** Types a slash command such as {@code /deal} in a channel. */
    public Delivery command(FakeChannel channel, String command, String text) {
        return town.entrances().command(this, channel, command, text);
    }

    /** Picks a global shortcut. */
    public Delivery shortcut(String callbackId) {
        return town.entrances().shortcut(this, callbackId);
    }

    /** Picks a message shortcut. */
    public Delivery shortcut(String callbackId, FakeMessage message) {
        return town.entrances().shortcut(this, callbackId, message);
    }

    /** As {@code users.info} tells it. */
    JsonObject json(boolean withLocale) {
        var user = PersonJson.of(this, zone, town.clock().instant());
        user.addProperty("is_admin", admin);
        user.addProperty("is_restricted", guest);
        user.addProperty("team_id", home);
        if (!email.isEmpty() && workspace.tokens().scopes().contains("users:read.email")) {
            user.getAsJsonObject("profile").addProperty("email", email);
        }
        if (withLocale) {
            user.addProperty("locale", locale);
        }
        return user;
    }

    String handle() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.');
    }
}
