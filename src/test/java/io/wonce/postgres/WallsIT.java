package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.app.port.Appointment;
import io.wonce.app.port.Books;
import io.wonce.app.port.MailMark;
import io.wonce.app.port.OutboxId;
import io.wonce.app.port.SignIns;
import io.wonce.app.port.Slot;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.ExternalId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Rate;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.organisation.ApiToken;
import io.wonce.domain.organisation.JoinCode;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.SecondReaderChoice;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.organisation.WallScreen;
import io.wonce.domain.organisation.WebhookAddress;
import io.wonce.domain.organisation.WebhookSecret;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Signal;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Lesson;
import java.math.BigDecimal;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An organisation sees its own rows only, whatever SQL it sends over the application's own connections. */
final class WallsIT {
    private static final Story OURS = new Story();
    private static final Story THEIRS = new Story();

    @BeforeAll
    static void theirs_has_a_row_in_every_table() {
        Deal deal = THEIRS.opened("Geheim BV", "12500", JAN);
        Announcement announcement = THEIRS.announced(
                JAN, Story.win("Geheim BV", Milestone.SIGNED, new Reference(Reference.Kind.QUOTE, "Q-1")), MONDAY);
        THEIRS.placed(announcement, deal.id());
        ChannelRef channel = new ChannelRef(Platform.BROWSER, "C1");
        THEIRS.write(books -> {
            books.outbox().show(Slot.orphan(deal.id()), Conversation.in(channel), dismissed());
            books.deals().credit(deal.id(), Credits.equally(List.of(JAN.ref(), MIA.ref())));
            Period year = new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
            books.counts().publish(year, MONDAY);
            digest(books, channel, year);
            books.reminders().keep(JAN.ref(), LocalDate.of(2026, 11, 24), List.of());
            books.reminders().snooze(deal.id(), Optional.of(MONDAY));
            books.people().locate(JAN.ref(), ZoneId.of("Europe/Amsterdam"));
            books.targets().set(Aim.WEEKLY_ORDERS, Optional.of(BigDecimal.TEN), MONDAY);
            books.receipts().isFirst("reply:1");
            PersonRef colleague = new PersonRef(Platform.TEAMS, "29:jan");
            books.matches().mark(JAN.ref(), MailMark.of(THEIRS.organisation.id(), "jan@geheim.example"));
            books.matches().mark(colleague, MailMark.of(THEIRS.organisation.id(), "jan@geheim.example"));
            books.matches().open(colleague);
            books.reactions().add(new MessageRef(channel, "m1"), JAN.ref());
            SecondReaderAddress secret = new SecondReaderAddress("https://geheim.example/v1");
            books.secondReadings().choose(new SecondReaderChoice(secret, "geheim", 10), Optional.empty());
            books.secondReadings().spend(YearMonth.of(2026, 11));
            books.secondReadings().keepSilent(Story.message("geheim", JAN, MONDAY), MONDAY);
            books.settings().speak(channel, Optional.of(Locale.GERMAN));
            ApiToken token = new ApiToken("geheim", ApiToken.Scope.WRITE, MONDAY, Optional.empty());
            books.apiTokens().add(Ticket.draw(THEIRS.organisation.id(), new SecureRandom()), token, JAN.ref());
            books.rates()
                    .put(new Rate(
                            Currency.getInstance("USD"),
                            Currency.getInstance("EUR"),
                            new BigDecimal("0.92"),
                            LocalDate.of(2026, 11, 20),
                            Rate.Source.ENTERED));
            books.rates()
                    .remove(new Rate(
                            Currency.getInstance("JPY"),
                            Currency.getInstance("EUR"),
                            new BigDecimal("0.006"),
                            LocalDate.of(2026, 11, 20),
                            Rate.Source.ECB));
            Ticket screen = Ticket.draw(THEIRS.organisation.id(), new SecureRandom());
            books.wallScreens().add(screen, new WallScreen("geheim", MONDAY, Optional.empty()), JAN.ref(), MONDAY);
            books.apiReplies().begin("geheim", new byte[1], MONDAY, MONDAY, MONDAY);
            books.externalIds().keep(new ExternalId("crm", "geheim"), announcement.id());
            books.hunches().open(Story.message("Bloom?", JAN, MONDAY), LocalDate.of(2026, 11, 24));
            books.lessons().keep(new MessageRef(channel, "m1"), new Lesson(true, 0, List.of(7)), JAN.ref(), MONDAY);
            books.people().appoint(new Appointment(JAN.ref(), true, JAN.ref(), MONDAY));
            Fact opened = new Fact.StatusChanged(deal.id(), new DealStatus.Retracted(), new DealStatus.Open());
            return books.changes()
                    .append(new Change(
                            ChangeKind.OPENED, JAN.ref(), Surface.PROMPT, MONDAY, List.of(opened), Optional.empty()));
        });
        hook();
        Workspaces workspaces = TestDatabase.shared().workspaces(Optional.empty());
        Workspace workspace =
                new Workspace(Platform.SLACK, "T" + UUID.randomUUID(), THEIRS.organisation.id(), "geheim", "U0WONCE");
        workspaces.connect(workspace, Optional.empty());
        workspaces.heard(workspace, new ChannelRef(Platform.SLACK, "C1"), MONDAY);
        workspaces.meet(workspace, JAN.ref());
        new JdbiInvitations(TestDatabase.shared().transactions())
                .keep(JoinCode.draw(new SecureRandom()), THEIRS.organisation.id(), JAN.ref(), MONDAY);
        SignIns signIns = TestDatabase.shared().signIns();
        signIns.offer(Ticket.draw(THEIRS.organisation.id(), new SecureRandom()), JAN.ref(), MONDAY, MONDAY);
        signIns.begin(Ticket.draw(THEIRS.organisation.id(), new SecureRandom()), JAN.ref(), MONDAY, MONDAY);
        TestDatabase.shared()
                .addresses()
                .keep(
                        workspace,
                        new ChannelRef(Platform.SLACK, "C1"),
                        URI.create("https://geheim.example/"),
                        Optional.empty(),
                        MONDAY);
        var room = TestDatabase.shared().tryoutRoom(InstantSource.fixed(MONDAY));
        PersonRef jan = new PersonRef(Platform.BROWSER, "jan");
        MessageRef said = room.say(THEIRS.organisation.id(), Conversation.in(channel), jan, "geheim", MONDAY);
        room.react(THEIRS.organisation.id(), said, jan, "🎉");
        room.put(
                new OutboxId(UUID.randomUUID()),
                THEIRS.organisation.id(),
                Conversation.in(channel),
                Optional.empty(),
                dismissed());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_is_walled_and_holds_nothing_of_others(String table) {
        assertThat(rows(THEIRS.organisation.id(), table))
                .as("rows that its owner sees")
                .isPositive();
        assertThat(foreignRows(OURS.organisation.id(), table))
                .as("rows that others see")
                .isZero();
        assertThat(rowsWithoutOrganisation(table))
                .as("rows seen without an organisation")
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_has_its_walls_and_the_organisation_first_in_its_keys(String table) {
        boolean walled = TestDatabase.asOwner(
                handle -> handle.createQuery("select relrowsecurity from pg_class where oid = cast(:table as regclass)")
                        .bind("table", "wonce." + table)
                        .mapTo(boolean.class)
                        .one());
        List<String> strangers = TestDatabase.asOwner(handle -> handle.createQuery("""
                        select i.indexrelid::regclass::text
                        from pg_index i
                        join pg_attribute a on a.attrelid = i.indexrelid and a.attnum = 1
                        where i.indrelid = cast(:table as regclass)
                          and a.attname <> 'organisation_id'
                        """)
                .bind("table", "wonce." + table)
                .mapTo(String.class)
                .list());

        assertThat(walled).isTrue();
        assertThat(strangers).isEmpty();
    }

    @Test
    void nobody_writes_rows_of_others() {
        assertThatThrownBy(() -> ours("insert into person (organisation_id, platform, person_id, name, role, language)"
                        + " values ('" + THEIRS.organisation.id() + "', 'SLACK', 'U1', 'x', 'MEMBER', 'nl')"))
                .hasMessageContaining("row-level security");
        assertThat(ours("update deal set customer = 'x' where organisation_id = '" + THEIRS.organisation.id() + "'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update change set kind = 'HEARD'",
                "delete from change",
                "truncate change",
                "update change_deal set deal = 1",
                "delete from change_deal",
                "update published_count set orders = 0",
                "delete from published_deal",
                "update published_share set share = 2",
                "delete from published_share",
                "update deal_credit set percent = 1",
                "update appointed_manager set manager = true",
                "delete from appointed_manager",
                "update reminder set day = day",
                "delete from reminder",
                "delete from webhook",
                "update webhook_signal set at = now()",
                "update digest set sent_at = now()",
                "delete from digest",
                "update win_reaction set person_id = 'x'",
                "update invitation set used_at = null",
                "delete from invitation",
                "select move_workspace(gen_random_uuid(), gen_random_uuid(), 'SLACK', 'T1')",
                "select has_own_ledger(gen_random_uuid())",
                "delete from workspace",
                "delete from channel",
                "delete from message",
                "delete from announcement",
                "delete from deal",
                "delete from outbox",
                "alter table deal disable row level security",
                "alter table deal owner to current_user",
                "drop policy own_rows on deal",
                "create policy mine on deal using (true)",
                "alter role current_user bypassrls",
                "set role wonce",
                "set role postgres",
                "set session authorization wonce",
                "create table wonce.mine (x int)",
                "select * from flyway_schema_history",
                "create function wonce.mine() returns int language sql as 'select 1'"
            })
    void the_application_may_not(String sql) {
        assertThatThrownBy(() -> ours(sql))
                .hasMessageMatching("(?s).*(permission denied|must be owner|Only roles|must be superuser).*");
    }

    @Test
    void switching_row_security_off_shows_nothing_either() {
        assertThatThrownBy(() -> TestDatabase.shared().transactions().in(OURS.organisation.id(), session -> {
                    session.handle().execute("set local row_security = off");
                    return session.handle()
                            .createQuery("select count(*) from deal")
                            .mapTo(int.class)
                            .one();
                }))
                .hasMessageContaining("row-level security");
    }

    @Test
    void reset_role_leads_nowhere_else() {
        String user = TestDatabase.shared().transactions().in(OURS.organisation.id(), session -> {
            session.handle().execute("reset role");
            session.handle().execute("reset session authorization");
            return session.handle()
                    .createQuery("select current_user")
                    .mapTo(String.class)
                    .one();
        });

        assertThat(user).isEqualTo("wonce_app");
    }

    @Test
    void the_organisation_of_a_transaction_does_not_stay_on_the_connection() {
        Jdbi pool = Jdbi.create(TestDatabase.shared().pool());
        TestDatabase.shared().transactions().in(THEIRS.organisation.id(), session -> true);

        assertThat(pool.<Integer, RuntimeException>withHandle(handle -> handle.createQuery("select count(*) from deal")
                        .mapTo(int.class)
                        .one()))
                .isZero();
    }

    @Test
    void people_who_search_find_their_own_deals_only() {
        assertThat(OURS.<List<?>>write(books -> books.deals().search("Geheim", 5)))
                .isEmpty();
        assertThat(THEIRS.<List<?>>write(books -> books.deals().search("Geheim", 5)))
                .hasSize(1);
    }

    private static void hook() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        TestDatabase.shared().ledger(Optional.of(key)).write(THEIRS.organisation.id(), books -> {
            books.webhooks()
                    .add(
                            "geheim",
                            new WebhookAddress("https://geheim.example/"),
                            WebhookSecret.draw(new SecureRandom()),
                            JAN.ref(),
                            MONDAY);
            books.webhooks().raise(new Signal.Unresolved(new AnnouncementId(1), Kind.WIN), MONDAY);
            Period year = new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
            books.webhooks().tell(new Restatement(year, MONDAY, 1, 0, List.of(), List.of(), List.of(), List.of()));
            return true;
        });
    }

    private static void digest(Books books, ChannelRef channel, Period year) {
        DigestSchedule daily = new DigestSchedule(DigestSchedule.Rhythm.DAILY, 1, LocalTime.NOON);
        books.digests().schedule(channel, Optional.of(daily), MONDAY);
        books.digests().claim(channel, year, MONDAY);
        books.digests()
                .tell(
                        channel,
                        List.of(new Restatement(
                                year, MONDAY, 1, 0, List.of(new DealId(1)), List.of(), List.of(), List.of())));
    }

    /** All but those whose rows are nobody's yet. */
    private static List<String> tables() {
        return TestDatabase.asOwner(
                handle -> handle.createQuery("""
                        select table_name
                        from information_schema.tables
                        where table_schema = 'wonce'
                          and table_name not in ('flyway_schema_history', 'install_state', 'wrong_code')
                        order by table_name
                        """).mapTo(String.class).list());
    }

    private static int rows(OrganisationId organisation, String table) {
        return TestDatabase.shared()
                .transactions()
                .in(
                        organisation,
                        session -> session.query(
                                        "select count(*) from " + table + " where organisation_id = :organisation")
                                .mapTo(int.class)
                                .one());
    }

    private static int foreignRows(OrganisationId organisation, String table) {
        return TestDatabase.shared()
                .transactions()
                .in(
                        organisation,
                        session -> session.query(
                                        "select count(*) from " + table + " where organisation_id <> :organisation")
                                .mapTo(int.class)
                                .one());
    }

    private static int rowsWithoutOrganisation(String table) {
        return TestDatabase.shared()
                .transactions()
                .across(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(int.class)
                        .one());
    }

    private static int ours(String sql) {
        return TestDatabase.shared()
                .transactions()
                .in(OURS.organisation.id(), session -> session.handle().execute(sql));
    }

    private static Outgoing dismissed() {
        return new Outgoing.Outcome(
                new AnnouncementId(1), new Outgoing.Result.Dismissed(), Optional.empty(), Optional.empty());
    }
}
