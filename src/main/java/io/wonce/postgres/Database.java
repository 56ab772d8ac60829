package io.wonce.postgres;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.wonce.app.port.Addresses;
import io.wonce.app.port.Bell;
import io.wonce.app.port.DeliveryQueue;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Organisations;
import io.wonce.app.port.Places;
import io.wonce.app.port.PoolPulse;
import io.wonce.app.port.Pulse;
import io.wonce.app.port.SignIns;
import io.wonce.app.port.TryoutRoom;
import io.wonce.app.port.WebhookPulse;
import io.wonce.app.port.WebhookQueue;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.Platform;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ledger's database, open: up to date, with a pool of connections that cannot pass the walls between organisations. */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final HikariDataSource pool;
    private final Transactions transactions;
    private final PostgresBell bell;
    private final Bell moves;
    private final Json json = new Json();

    private Database(HikariDataSource pool, PostgresBell bell, Bell moves) {
        this.pool = pool;
        this.bell = bell;
        this.moves = moves;
        this.transactions = new Transactions(Pool.jdbi(pool), bell::ring);
    }

    /**
     * Opens the database at {@code owner} with at most {@code connections} at once, after bringing the schema up to date.
     *
     * @throws UnusableDatabase where it cannot be used; says what to do
     */
    public static Database open(DatabaseAddress owner, int connections) {
        AppRole app = new AppRole(owner);
        app.ensure();
        new Migrations(owner, app).run();
        Listeners moves = new Listeners();
        HikariDataSource pool = Pool.open(app.address(), connections);
        PostgresBell bell = new PostgresBell(pool, new BellWire(app.address(), moves::ring));
        Database database = new Database(pool, bell, moves);
        bell.start();
        return database;
    }

    /** The books of all organisations, in which no secrets of others can be kept. */
    public Ledger ledger() {
        return ledger(Optional.empty());
    }

    /**
     * The books of all organisations.
     *
     * @param key 32 bytes in base64 that encrypt the secrets in them; without it, those of others cannot be kept
     */
    public Ledger ledger(Optional<String> key) {
        return new JdbiLedger(transactions, json, key.map(Seal::new));
    }

    /** Which organisations there are. */
    public Organisations organisations() {
        return new JdbiOrganisations(transactions);
    }

    /**
     * Seals with the first of {@code keys} what the others sealed, and tells how much that was.
     *
     * @param keys 32 bytes in base64 each, with commas between, the newest first
     */
    public int reseal(String keys) {
        Seal seal = new Seal(keys);
        if (!seal.hasFormer()) {
            return 0;
        }
        int sealed = organisations().all().stream()
                .mapToInt(organisation -> transactions.in(organisation, session -> new Resealing(session, seal).run()))
                .sum();
        LOG.info("{} secrets were sealed anew with the first key of WONCE_KEY", sealed);
        return sealed;
    }

    /** What waits to leave, where nothing of it is sealed. */
    public DeliveryQueue deliveries() {
        return deliveries(Optional.empty());
    }

    /**
     * What waits to leave.
     *
     * @param key 32 bytes in base64 that encrypt the secrets in it; without it, they stand open until they have left
     */
    public DeliveryQueue deliveries(Optional<String> key) {
        return new JdbiDeliveryQueue(transactions, json, key.map(Seal::new));
    }

    /**
     * What waits to be told to webhooks.
     *
     * @param key 32 bytes in base64 that encrypt their secrets; without it, nothing can be signed
     */
    public WebhookQueue webhooks(Optional<String> key) {
        return new JdbiWebhookQueue(transactions, json, key.map(Seal::new));
    }

    /** How things stand on each platform; of one on which nothing ever happened, nothing. */
    public Supplier<Map<Platform, Pulse>> pulse() {
        return new JdbiPulse(transactions);
    }

    /** How many announcements of all organisations are not resolved; of a platform on which all are, nothing. */
    public Supplier<Map<Platform, Long>> unresolved() {
        return new JdbiUnresolvedPulse(transactions);
    }

    /** How things stand with webhooks. */
    public Supplier<WebhookPulse> webhookPulse() {
        return new JdbiWebhookPulse(transactions);
    }

    /** How things stand with the connections of this process; asks the database nothing. */
    public Supplier<PoolPulse> poolPulse() {
        HikariPoolMXBean state = pool.getHikariPoolMXBean();
        return () -> new PoolPulse(state.getActiveConnections(), state.getThreadsAwaitingConnection());
    }

    /** The memory of the try-out chat. */
    public TryoutRoom tryoutRoom(InstantSource clock) {
        return new JdbiTryoutRoom(transactions, json, clock);
    }

    /**
     * Where Wonce is installed.
     *
     * @param key 32 bytes in base64 that encrypt tokens; without it, none can be kept
     */
    public Workspaces workspaces(Optional<String> key) {
        return new JdbiWorkspaces(
                transactions, new JdbiOrganisations(transactions), new SealedCredentials(key.map(Seal::new)));
    }

    /**
     * Where Wonce is installed, and what it takes to come to further places.
     *
     * @param key as for {@link #workspaces}
     */
    public Places places(Optional<String> key) {
        return new Places(
                workspaces(key),
                organisations(),
                new JdbiInstallStates(transactions),
                new JdbiInvitations(transactions),
                moves);
    }

    /** Who may look at a ledger in a browser. */
    public SignIns signIns() {
        return new JdbiSignIns(transactions);
    }

    /** Where channels are reached. */
    public Addresses addresses() {
        return new JdbiAddresses(transactions);
    }

    /**
     * What time it is for all who share this database, however wrong the clocks of their computers are. Each look asks the database, and
     * throws {@link io.wonce.app.port.LedgerUnavailable} while it is away.
     */
    public InstantSource clock() {
        return new DatabaseClock(transactions);
    }

    /** Rings after every commit, of this process or another. */
    public Bell bell() {
        return bell;
    }

    /** Whether the database answers within a second; for health checks. */
    public boolean answers() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException away) {
            return false;
        }
    }

    @Override
    public void close() {
        bell.close();
        pool.close();
    }

    /** For tests: what a transaction of an organisation may do. */
    Transactions transactions() {
        return transactions;
    }

    /** For tests: what the application's own connections may do. */
    HikariDataSource pool() {
        return pool;
    }
}
