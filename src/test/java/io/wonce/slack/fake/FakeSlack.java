package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * A Slack on this machine: a Web API over real HTTP that refuses what Slack refuses, people who talk and click, and
 * events that arrive signed, twice, late or out of order as the test wants.
 */
public final class FakeSlack implements AutoCloseable {
    private final Town town;
    private final Faults faults = new Faults();
    private final Installations installations;
    private final Echo echo;
    private final Rates rates;
    private final WebApi api;
    private final ApiServer server;
    private final URI address;

    private FakeSlack(InstantSource clock, InstantSource turns) {
        town = new Town(clock);
        installations = new Installations(town);
        echo = new Echo(town);
        rates = new Rates(turns);
        var files = new FileMethods(town, echo);
        api = new WebApi(
                town.stamps(),
                installations,
                faults,
                List.of(
                        installations.all(),
                        new ChatMethods(town, echo, rates).all(),
                        new ConversationMethods(town).all(),
                        new PeopleMethods(town).all(),
                        new ViewMethods(town).all(),
                        files.all()));
        server = new ApiServer(api, town.responseUrls(), files, faults);
        address = server.start();
        town.responseUrls().under(address);
        files.under(address);
    }

    /** Starts on any free port. */
    public static FakeSlack start() {
        return start(InstantSource.system());
    }

    /** Starts with a clock that the test moves; the app must have the same, or it takes signatures for old. */
    public static FakeSlack start(InstantSource clock) {
        return new FakeSlack(clock, clock);
    }

    /** Starts by the time of the day, but gives turns to post by {@code turns}. */
    public static FakeSlack startBrisk(InstantSource turns) {
        return new FakeSlack(InstantSource.system(), turns);
    }

    /** Prefix of all methods, ending in {@code /api/}: for {@code SlackConfig.setMethodsEndpointUrlPrefix}. */
    public URI api() {
        return address.resolve("/api/");
    }

    /** Adds a workspace in which the app is installed with that bot token. */
    public FakeWorkspace workspace(String id, String botToken) {
        return town.add(new FakeWorkspace(town, id, botToken));
    }

    /** Where the app takes events, commands and clicks, and the secret that signs them. */
    public FakeSlack deliverTo(URI slackEventsUrl, String signingSecret) {
        town.app().at(slackEventsUrl, signingSecret);
        return this;
    }

    /** Where apps.connections.open sends the app; wants an app-level token. */
    public FakeSlack socketMode(URI address) {
        api.socketMode(address.toString());
        return this;
    }

    /** Enforces one chat.postMessage a second in each channel. */
    public FakeSlack strictRates() {
        rates.strict();
        return this;
    }

    /** Delivers the app's own messages and changes to it as events, in the background, as Slack does. */
    public FakeSlack echoOwnMessages() {
        echo.on();
        return this;
    }

    /** The credentials that oauth.v2.access wants. */
    public FakeSlack client(String id, String secret) {
        installations.client(id, secret);
        return this;
    }

    /** Somebody installs the app: the {@code code} that the redirect carries, good for one oauth.v2.access. */
    public String install(FakePerson installer) {
        return installations.code(installer.workspace(), installer, false);
    }

    /** The same with token rotation: the token lives twelve hours and comes with a refresh token. */
    public String installRotating(FakePerson installer) {
        return installations.code(installer.workspace(), installer, true);
    }

    /** Somebody installs the app in a workspace that is part of an Enterprise Grid. */
    public String installInGrid(FakePerson installer, String enterprise) {
        return installations.codeInGrid(installer.workspace(), installer, enterprise, false);
    }

    /** An administrator installs the app for the whole Enterprise Grid: the answer names no team. */
    public String installForAll(FakePerson installer, String enterprise) {
        return installations.codeInGrid(installer.workspace(), installer, enterprise, true);
    }

    /** Delivery of events: hold, reorder, repeat. */
    public Events events() {
        return town.events();
    }

    /** What was uploaded. */
    public FakeFiles files() {
        return town.files();
    }

    /** What goes wrong on purpose. */
    public Faults faults() {
        return faults;
    }

    /** From now on shows at most 15 messages at once, however many are asked for, as to an app that is sold outside Slack's marketplace. */
    public void showFewAtOnce() {
        town.mostMessages(15);
    }

    /** The messages of a channel that stand in no thread, oldest first. */
    public List<FakeMessage> messagesIn(FakeChannel channel) {
        return channel.messages().stream()
                .filter(message -> message.thread().equals(message.ts()))
                .toList();
    }

    /** The last message of the app in a channel or any of its threads; fails where there is none. */
    public FakeMessage lastOfApp(FakeChannel channel) {
        return channel.messages().stream()
                .filter(message -> Json.text(message.json(), "app_id").equals(FakeWorkspace.APP))
                .reduce((one, next) -> next)
                .orElseThrow(() -> new java.util.NoSuchElementException(
                        "The app said nothing in #" + channel.name() + "; it called " + calls()));
    }

    /** The answers in the thread of a message, oldest first. */
    public List<FakeMessage> thread(FakeMessage parent) {
        return parent.channel().replies(parent.thread()).stream()
                .map(json -> new FakeMessage(parent.channel(), json, false))
                .toList();
    }

    /** What only that person saw, oldest first. */
    public List<FakeMessage> ephemeral(FakePerson person) {
        return List.copyOf(town.ephemerals(person.id()));
    }

    /** Open modals of all people, oldest first. */
    public List<FakeView> views() {
        return town.views().modals();
    }

    /** The home tab of a person as last published. */
    public Optional<FakeView> home(FakePerson person) {
        return town.views().home(person.id());
    }

    /** All calls, the refused ones too, oldest first. */
    public List<Call> calls() {
        return api.calls();
    }

    /** The calls of one method. */
    public List<Call> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** What was posted to response_urls, oldest first. */
    public List<JsonObject> responseUrlPosts() {
        return town.responseUrls().posts();
    }

    @Override
    public void close() {
        server.close();
        echo.close();
    }
}
