package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A Teams on this machine: tenants with people, teams and chats; a connector over real HTTP that keeps Teams' limits; a place
 * that gives tokens; and activities for the bot of what people write.
 */
public final class FakeTeams implements AutoCloseable {
    private final InstantSource clock;
    private final Faults faults = new Faults();
    private final Logins logins;
    private final Map<String, FakeTenant> tenants = new ConcurrentHashMap<>();
    private final List<Consumer<ObjectNode>> bots = new CopyOnWriteArrayList<>();
    private final List<FakeDelivery> deliveries = new CopyOnWriteArrayList<>();
    private final ConnectorServer server;
    private final String appId;
    private volatile Optional<BotLine> line = Optional.empty();

    private FakeTeams(String appId, InstantSource clock) {
        this.appId = appId;
        this.clock = clock;
        logins = new Logins(appId, clock);
        server = new ConnectorServer(this, logins, new ConnectorMethods(bot(), new Rates(clock)), faults);
    }

    /** Starts on any free port, for the bot with this app id; it wants no token until {@link #login}. */
    public static FakeTeams start(String appId, InstantSource clock) {
        return new FakeTeams(appId, clock);
    }

    /** Root of all addresses; ends in {@code /}. */
    public URI address() {
        return server.address();
    }

    /** From now on the connector wants tokens, which this address gives for the password in the bot's home tenant. */
    public URI login(FakeTenant home, String password) {
        logins.want(home.id(), password);
        return address().resolve("/login/");
    }

    /** All tokens are worth nothing from now on. */
    public void endTokens() {
        logins.end();
    }

    /** Whether the place that gives tokens is in trouble. */
    public void loginAway(boolean now) {
        logins.away(now);
    }

    /** How often a token was asked for, in vain too. */
    public int tokensAsked() {
        return logins.asked();
    }

    /** How many tokens were given. */
    public int tokensGiven() {
        return logins.given();
    }

    /** A company that has the app. */
    public FakeTenant tenant() {
        var tenant = new FakeTenant(this);
        tenants.put(tenant.id(), tenant);
        return tenant;
    }

    /** Where activities go that tell what people write. */
    public void onActivity(Consumer<ObjectNode> bot) {
        bots.add(bot);
    }

    /** Activities go to this address from now on, with tokens of {@code botFramework}. */
    public void deliverTo(URI messages, FakeLogin botFramework) {
        line = Optional.of(new BotLine(messages, botFramework, appId, clock));
    }

    /** Brings any activity to the bot. */
    public FakeDelivery bring(ObjectNode activity) {
        bots.forEach(bot -> bot.accept(activity));
        FakeDelivery delivery = line.map(open -> open.bring(activity))
                .orElseGet(() -> new FakeDelivery(activity, 200, MissingNode.getInstance(), Duration.ZERO));
        deliveries.add(delivery);
        return delivery;
    }

    /** What was brought to the bot, oldest first. */
    public List<FakeDelivery> deliveries() {
        return List.copyOf(deliveries);
    }

    /** What was brought to the bot last. */
    public FakeDelivery last() {
        return deliveries.get(deliveries.size() - 1);
    }

    /** Brings the same activity once more. */
    public FakeDelivery again(FakeDelivery delivery) {
        return bring(delivery.activity());
    }

    /** Brings the same once more, as Teams does with what was answered slowly. */
    public FakeDelivery againUnderNewId(FakeDelivery delivery) {
        return bring(delivery.activity().deepCopy().put("id", "f:" + UUID.randomUUID()));
    }

    /** The bot's account. */
    public String bot() {
        return "28:" + appId;
    }

    /** What goes wrong on purpose. */
    public Faults faults() {
        return faults;
    }

    /** All requests to the connector, the refused ones too, oldest first. */
    public List<FakeRequest> requests() {
        return server.requests();
    }

    /** Those of one method, such as {@code POST}. */
    public List<FakeRequest> requests(String method) {
        return requests().stream()
                .filter(request -> request.method().equals(method))
                .toList();
    }

    @Override
    public void close() {
        server.close();
    }

    Optional<FakeTenant> tenant(String id) {
        return Optional.ofNullable(tenants.get(id));
    }

    Instant now() {
        return clock.instant();
    }
}
