package io.wonce.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * One real server for all tests of this JVM, fast because nothing on it has to last; each test founds an organisation of its own.
 * {@code -Dwonce.database=postgres://wonce@127.0.0.1:5432/wonce} takes another server in place of the embedded one; it has to
 * trust local connections, {@code postgres} as its superuser among them.
 */
public final class TestDatabase {
    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    private final DatabaseAddress address;
    private final Database database;
    private final Jdbi owner;

    private TestDatabase() {
        Path folder = temporaryFolder();
        Optional<EmbeddedServer> embedded = System.getProperties().containsKey("wonce.database")
                ? Optional.empty()
                : Optional.of(EmbeddedServer.start(folder, FAST));
        this.address = embedded.map(EmbeddedServer::address)
                .orElseGet(() -> DatabaseAddress.parse(System.getProperty("wonce.database")));
        this.database = Database.open(address, 60);
        HikariDataSource superuser = superuser(address);
        this.owner = Jdbi.create(superuser).installPlugin(new PostgresPlugin());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            superuser.close();
            embedded.ifPresent(EmbeddedServer::close);
            delete(folder);
        }));
    }

    /** The database that all tests share. */
    public static Database shared() {
        return Shared.SERVER.database;
    }

    /** Where it is, for a second process or a look behind the scenes. */
    public static DatabaseAddress address() {
        return Shared.SERVER.address;
    }

    /** Where the post of a slot goes. */
    public static Conversation place(OrganisationId organisation, String slot) {
        return asOwner(handle -> handle.createQuery("""
                        select o.platform, o.channel_id, o.thread_root_id
                        from slot s
                        join outbox o on o.organisation_id = s.organisation_id and o.seq = s.posted
                        where s.organisation_id = :organisation
                          and s.slot = :slot
                        """)
                .bind("organisation", organisation.value())
                .bind("slot", slot)
                .map((columns, context) -> new Conversation(
                        new ChannelRef(
                                Platform.valueOf(columns.getString("platform")), columns.getString("channel_id")),
                        new Row(columns).maybeMessage("thread_root_id")))
                .one());
    }

    /** What was posted to a conversation outside threads, in its order. */
    public static List<Outgoing> posted(OrganisationId organisation, Conversation conversation) {
        return asOwner(handle -> handle.createQuery("""
                        select content
                        from outbox
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                        order by seq
                        """)
                .bind("organisation", organisation.value())
                .bind("platform", conversation.channel().platform())
                .bind("channel", conversation.channel().channelId())
                .mapTo(String.class)
                .map(new Json()::outgoing)
                .list());
    }

    /** One of its own in the shared database, that speaks English. */
    public static Organisation english() {
        Organisation dutch = organisation();
        Organisation english = new Organisation(
                dutch.id(),
                dutch.name(),
                dutch.zone(),
                dutch.weekStart(),
                dutch.currency(),
                Locale.ENGLISH,
                dutch.celebrationChannels());
        shared().ledger().write(dutch.id(), books -> {
            books.settings().change(english);
            return english;
        });
        return english;
    }

    /** All that the outbox of an organisation still knows of what was said, as it is kept. */
    public static String outbox(OrganisationId organisation) {
        return asOwner(handle -> handle.createQuery(
                        "select string_agg(content::text, ' ') from outbox where organisation_id = :organisation")
                .bind("organisation", organisation.value())
                .mapTo(String.class)
                .one());
    }

    /** All that is kept of an organisation: of each table every row, as text. */
    public static Map<String, String> everything(OrganisationId organisation) {
        return asOwner(handle -> handle.createQuery("""
                        select table_name
                        from information_schema.columns
                        where table_schema = 'wonce'
                          and column_name = 'organisation_id'
                        """).mapTo(String.class).list().stream()
                .collect(Collectors.toMap(table -> table, table -> rows(handle, table, organisation))));
    }

    /** All that is kept in a database of its own, of whichever organisation or of none: of each table every row, as text. */
    public static Map<String, String> everything(DatabaseAddress address) {
        return Jdbi.create(address.jdbcUrl() + "?currentSchema=wonce,public", "postgres", "")
                .withHandle(handle -> handle.createQuery("""
                        select table_name
                        from information_schema.tables
                        where table_schema = 'wonce'
                        """).mapTo(String.class).list().stream()
                        .collect(Collectors.toMap(
                                table -> table,
                                table -> handle.createQuery("select coalesce(string_agg(t::text, chr(10)), '') from "
                                                + table + " t")
                                        .mapTo(String.class)
                                        .one())));
    }

    private static String rows(Handle handle, String table, OrganisationId organisation) {
        return handle.createQuery("select coalesce(string_agg(t::text, chr(10) order by t::text), '') from " + table
                        + " t where organisation_id = :organisation")
                .bind("organisation", organisation.value())
                .mapTo(String.class)
                .one();
    }

    /** Whether an organisation would lose something by joining another ledger. */
    public static boolean hasOwnLedger(OrganisationId organisation) {
        return asOwner(handle -> handle.createQuery("select has_own_ledger(:organisation)")
                .bind("organisation", organisation.value())
                .mapTo(boolean.class)
                .one());
    }

    /** Everybody of a team is in another one now, as the directory has it. */
    public static void renameTeam(OrganisationId organisation, String team, String name) {
        asOwner(handle -> handle.createUpdate(
                        "update person set team = :name where organisation_id = :organisation and team = :team")
                .bind("organisation", organisation.value())
                .bind("team", team)
                .bind("name", name)
                .execute());
    }

    /** How much of an organisation waits to leave. */
    public static int waiting(OrganisationId organisation) {
        return asOwner(handle -> handle.createQuery(
                        "select count(*) from outbox where organisation_id = :organisation and state = 'WAITING'")
                .bind("organisation", organisation.value())
                .mapTo(int.class)
                .one());
    }

    /** What other tests left waiting leaves no more: thousands of letters, in a process that ran many. */
    public static void forgetWaiting() {
        asOwner(handle -> handle.execute("update outbox set due_at = 'infinity' where state = 'WAITING'"));
    }

    /** All that is kept of who signed in, as one text. */
    public static String signIns(OrganisationId organisation) {
        return asOwner(handle -> String.join(
                "\n",
                handle.createQuery("""
                        select row_to_json(l)::text from sign_in_link l where organisation_id = :organisation
                        union all
                        select row_to_json(s)::text from browser_session s where organisation_id = :organisation
                        """)
                        .bind("organisation", organisation.value())
                        .mapTo(String.class)
                        .list()));
    }

    /** All that is kept of what lets programs in, as one text; bytes in hexadecimal digits. */
    public static String apiTokens(OrganisationId organisation) {
        return asOwner(handle -> String.join(
                "\n",
                handle.createQuery("select row_to_json(t)::text from api_token t where organisation_id = :organisation")
                        .bind("organisation", organisation.value())
                        .mapTo(String.class)
                        .list()));
    }

    /** What a webhook is to be told is of a kind that only a later version knows. */
    public static void ofTomorrow(OrganisationId organisation, String webhook) {
        asOwner(handle -> handle.createUpdate("""
                        update webhook_signal s
                        set signal = '{"is": "DealFramed"}'
                        from webhook w
                        where w.organisation_id = :organisation
                          and w.name = :name
                          and s.organisation_id = w.organisation_id
                          and s.webhook = w.number
                        """)
                .bind("organisation", organisation.value())
                .bind("name", webhook)
                .execute());
    }

    /** Takes out all rates of {@code organisation}, past the ledger. */
    public static void forgetRates(OrganisationId organisation) {
        asOwner(handle -> handle.createUpdate("""
                        delete from exchange_rate
                        where organisation_id = :organisation
                        """)
                .bind("organisation", organisation.value())
                .execute());
    }

    /** What the ledger keeps of the secrets of webhooks, as text. */
    public static List<String> secretsOfWebhooks(OrganisationId organisation) {
        return asOwner(handle -> handle.createQuery(
                        "select encode(secret, 'escape') from wonce.webhook where organisation_id = :organisation")
                .bind("organisation", organisation.value())
                .mapTo(String.class)
                .list());
    }

    /** A look behind the scenes, past the walls. */
    /** Gives up what waits to leave, as if it had waited since {@code then}. */
    public static void giveUp(OrganisationId organisation, Instant then) {
        asOwner(handle -> handle.createUpdate("""
                        update outbox
                        set state = 'GIVEN_UP', created_at = :then
                        where organisation_id = :organisation
                          and state = 'WAITING'
                        """)
                .bind("organisation", organisation.value())
                .bind("then", then)
                .execute());
    }

    /** Keeps deals of an organisation from being numbered while {@code meanwhile} runs: who opens one waits, with the number of its announcement in hand. */
    public static void whileNumbersWait(OrganisationId organisation, Runnable meanwhile) {
        asOwner(handle -> handle.inTransaction(held -> {
            held.execute("select from ledger_counter where organisation_id = ? for update", organisation.value());
            meanwhile.run();
            return true;
        }));
    }

    /** How many wait for somebody else's lock now. */
    public static int waitingForLocks() {
        return asOwner(handle -> handle.createQuery("select count(distinct pid) from pg_locks where not granted")
                .mapTo(int.class)
                .one());
    }

    static <T> T asOwner(Function<Handle, T> look) {
        return Shared.SERVER.owner.withHandle(look::apply);
    }

    /** Another, empty database on the same server, for tests that look across organisations; to be closed. */
    public static DatabaseAddress another() {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        asOwner(handle -> handle.execute("create database " + name + " owner wonce template template0"));
        return new DatabaseAddress(
                address().jdbcUrl().replace("/wonce", "/" + name),
                address().user(),
                address().password());
    }

    /** A new organisation in Amsterdam. */
    public static Organisation organisation() {
        Organisation organisation = amsterdam();
        shared().organisations().found(organisation);
        return organisation;
    }

    static Organisation amsterdam() {
        return amsterdam(new OrganisationId(UUID.randomUUID()));
    }

    /** One in Amsterdam, which nobody founds. */
    public static Organisation amsterdam(OrganisationId id) {
        return new Organisation(
                id,
                "Voorbeeld BV",
                ZoneId.of("Europe/Amsterdam"),
                DayOfWeek.MONDAY,
                Currency.getInstance("EUR"),
                Locale.forLanguageTag("nl"),
                CelebrationChannels.NONE);
    }

    /** Kept open: tests look thousands of times, and a connection costs the server a process. */
    private static HikariDataSource superuser(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.jdbcUrl() + "?currentSchema=wonce,public");
        config.setUsername("postgres");
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("wonce-it");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted((a, b) -> b.compareTo(a)).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Started by the first test that asks for it, and not by a process that takes no more than a name from here. */
    private static final class Shared {
        static final TestDatabase SERVER = new TestDatabase();
    }
}
