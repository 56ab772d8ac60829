package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.wonce.app.port.Addresses;
import io.wonce.app.port.Credentials;
import io.wonce.app.port.Digests.Scheduled;
import io.wonce.app.port.Invitations;
import io.wonce.app.port.Invitations.Guest;
import io.wonce.app.port.Invitations.Joining;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.DigestSchedule.Rhythm;
import io.wonce.domain.counting.Period;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.organisation.ApiToken;
import io.wonce.domain.organisation.JoinCode;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.reading.Attention;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class JdbiInvitationsIT {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final PersonRef DANA = new PersonRef(Platform.SLACK, "U1");

    private static final DigestSchedule DAILY = new DigestSchedule(Rhythm.DAILY, 1, LocalTime.of(17, 0));
    private static final DigestSchedule MONTHLY =
            new DigestSchedule(Rhythm.MONTHLY, 1, LocalTime.of(9, 0), Optional.of(ZoneId.of("Asia/Tokyo")));
    private static final ApiToken PROGRAM = new ApiToken("crm", ApiToken.Scope.WRITE, MONDAY, Optional.empty());

    private static final IncomingMessage WIN = Story.message("🎉 Acme", Story.JAN, MONDAY);

    private final Workspaces workspaces =
            TestDatabase.shared().workspaces(Optional.of(Base64.getEncoder().encodeToString(new byte[32])));
    private final Invitations invitations =
            new JdbiInvitations(TestDatabase.shared().transactions());
    private final Organisation inviting = TestDatabase.organisation();
    private final Story own = new Story();
    private final Workspace acme = workspace("Acme", own.organisation);
    private final JoinCode code = JoinCode.draw(new SecureRandom());

    @BeforeEach
    void invite() {
        invitations.keep(code, inviting.id(), DANA, MONDAY.plusSeconds(60));
    }

    @Test
    void a_workspace_moves_with_its_token_and_keeps_its_channels() {
        ChannelRef wins = new ChannelRef(Platform.SLACK, "C" + UUID.randomUUID());
        workspaces.connect(acme, Optional.of(Credentials.lasting("xoxb-hush")));
        workspaces.heard(acme, wins, MONDAY);

        assertThat(redeem(acme)).isEqualTo(new Joining.Joined(inviting.id(), inviting.name()));

        Workspace moved = workspaces.find(Platform.SLACK, acme.id()).orElseThrow();
        assertThat(moved.organisation()).isEqualTo(inviting.id());
        assertThat(workspaces.credentials(moved)).contains(Credentials.lasting("xoxb-hush"));
        assertThat(workspaces.watched(moved)).containsExactly(new Workspaces.Watched(wins, MONDAY));
        assertThat(workspaces.watched(acme)).isEmpty();
    }

    @Test
    void its_channels_are_spoken_to_and_reached_there_as_before() {
        ChannelRef wins = new ChannelRef(Platform.SLACK, "C" + UUID.randomUUID());
        URI service = URI.create("https://smba.example/");
        workspaces.connect(acme, Optional.empty());
        workspaces.heard(acme, wins, MONDAY);
        TestDatabase.shared().addresses().keep(acme, wins, service, Optional.empty(), MONDAY);
        own.write(books -> {
            books.settings().speak(wins, Optional.of(Locale.GERMAN));
            books.settings().listen(wins, Attention.QUIET);
            books.settings().take(wins, NewOrders.OPENED);
            return wins;
        });

        redeem(acme);

        assertThat(TestDatabase.shared()
                        .ledger()
                        .<Optional<Locale>>write(
                                inviting.id(), books -> books.settings().language(wins)))
                .contains(Locale.GERMAN);
        assertThat(TestDatabase.shared()
                        .ledger()
                        .<Attention>write(
                                inviting.id(), books -> books.settings().attention(wins)))
                .isEqualTo(Attention.QUIET);
        assertThat(TestDatabase.shared()
                        .ledger()
                        .<NewOrders>write(
                                inviting.id(), books -> books.settings().newOrders(wins)))
                .isEqualTo(NewOrders.OPENED);
        assertThat(TestDatabase.shared().addresses().of(inviting.id(), wins).map(Addresses.Address::service))
                .contains(service);
    }

    @Test
    void a_channel_is_sent_its_digests_there_unless_it_has_others_there_already() {
        ChannelRef wins = new ChannelRef(Platform.SLACK, "C" + UUID.randomUUID());
        ChannelRef board = new ChannelRef(Platform.SLACK, "C" + UUID.randomUUID());
        DigestSchedule weekly = new DigestSchedule(Rhythm.WEEKLY, 1, LocalTime.of(8, 30));
        workspaces.connect(acme, Optional.empty());
        workspaces.heard(acme, wins, MONDAY);
        workspaces.heard(acme, board, MONDAY);
        own.write(books -> {
            books.digests().schedule(wins, weekly, MONDAY);
            books.digests().schedule(wins, MONTHLY, MONDAY);
            books.digests().schedule(board, weekly, MONDAY);
            return books.digests().claim(wins, Period.day(LocalDate.of(2026, 11, 22)), MONDAY);
        });
        OldDigests.schedule(own.organisation.id(), wins, "QUARTERLY", "09:00", MONDAY);
        OldDigests.schedule(own.organisation.id(), board, "QUARTERLY", "09:00", MONDAY);
        scheduled(board, DAILY);

        redeem(acme);

        assertThat(all(inviting))
                .extracting(Scheduled::channel, Scheduled::schedule)
                .containsExactlyInAnyOrder(
                        tuple(wins, weekly),
                        tuple(wins, MONTHLY),
                        tuple(wins, new DigestSchedule(Rhythm.QUARTERLY, 1, LocalTime.of(9, 0))),
                        tuple(board, DAILY));
        assertThat(all(inviting))
                .filteredOn(scheduled -> scheduled.channel().equals(wins))
                .allSatisfy(scheduled -> assertThat(scheduled.since()).isAfter(MONDAY));
        assertThat(all(own.organisation)).isEmpty();
        assertThat(TestDatabase.shared().organisations().withDigests()).doesNotContain(own.organisation.id());
    }

    @Test
    void a_sister_that_stays_is_sent_her_digests_and_lets_in_her_programs() {
        ChannelRef hers = new ChannelRef(Platform.SLACK, "C" + UUID.randomUUID());
        Workspace sister = workspace("Sister", own.organisation);
        workspaces.connect(acme, Optional.empty());
        workspaces.connect(sister, Optional.empty());
        workspaces.heard(sister, hers, MONDAY);
        Ticket ticket = Ticket.draw(own.organisation.id(), new SecureRandom());
        own.write(books -> {
            books.digests().schedule(hers, DAILY, MONDAY);
            return books.apiTokens().add(ticket, PROGRAM, DANA);
        });

        redeem(acme);

        assertThat(all(own.organisation)).extracting(Scheduled::channel).containsExactly(hers);
        assertThat(opens(ticket)).isTrue();
    }

    @Test
    void no_program_is_let_at_a_ledger_that_was_left() {
        Ticket ticket = Ticket.draw(own.organisation.id(), new SecureRandom());
        workspaces.connect(acme, Optional.empty());
        own.write(books -> books.apiTokens().add(ticket, PROGRAM, DANA));
        assertThat(opens(ticket)).isTrue();

        redeem(acme);

        assertThat(opens(ticket)).isFalse();
    }

    @Test
    void the_day_of_its_people_begins_there_as_before() {
        PersonRef jan = new PersonRef(Platform.SLACK, "U" + UUID.randomUUID());
        workspaces.connect(acme, Optional.empty());
        workspaces.meet(acme, jan);
        own.write(books -> {
            books.people().locate(jan, ZoneId.of("America/New_York"));
            return jan;
        });

        redeem(acme);

        assertThat(TestDatabase.shared()
                        .ledger()
                        .<Optional<ZoneId>>write(
                                inviting.id(), books -> books.people().zone(jan)))
                .contains(ZoneId.of("America/New_York"));
    }

    @Test
    void an_announcement_on_its_way_to_a_ledger_that_was_left_has_to_come_again() {
        workspaces.connect(acme, Optional.empty());
        redeem(acme);

        assertThatThrownBy(() -> own.write(books -> Story.announced(books, WIN, Story.win("Acme", null))))
                .isInstanceOf(LedgerUnavailable.class);

        workspaces.connect(workspace("Next", own.organisation), Optional.empty());
        assertThat(own.write(books -> Story.announced(books, WIN, Story.win("Acme", null)))
                        .id()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void a_sister_that_stays_keeps_her_people() {
        Workspace sister = workspace("Sister", own.organisation);
        PersonRef jan = new PersonRef(Platform.SLACK, "U" + UUID.randomUUID());
        workspaces.connect(acme, Optional.empty());
        workspaces.connect(sister, Optional.empty());
        workspaces.meet(sister, jan);

        redeem(acme);

        assertThat(workspaces.find(Platform.SLACK, sister.id())).contains(sister);
        assertThat(workspaces.reaching(own.organisation.id(), ChannelRef.direct(jan)))
                .contains(sister);
    }

    @Test
    void what_both_have_met_is_reached_as_before() {
        Workspace host = workspace("Host", inviting);
        ChannelRef shared = new ChannelRef(Platform.SLACK, "C" + UUID.randomUUID());
        workspaces.connect(acme, Optional.empty());
        workspaces.connect(host, Optional.empty());
        workspaces.heard(acme, shared, MONDAY);
        workspaces.heard(host, shared, MONDAY);

        redeem(acme);

        assertThat(workspaces.reaching(inviting.id(), shared)).contains(host);
    }

    @Test
    void a_code_lets_in_one_of_two_that_come_at_once() throws Exception {
        Workspace other = workspace("Other", TestDatabase.organisation());
        workspaces.connect(acme, Optional.empty());
        workspaces.connect(other, Optional.empty());
        var pool = Executors.newFixedThreadPool(2);

        List<Future<Joining>> ended =
                pool.invokeAll(List.<Callable<Joining>>of(() -> redeem(acme), () -> redeem(other)));
        pool.shutdown();

        assertThat(List.of(ended.get(0).get(), ended.get(1).get()))
                .containsExactlyInAnyOrder(new Joining.Joined(inviting.id(), inviting.name()), new Joining.Unknown());
    }

    @Test
    void it_says_for_good_who_invited_and_who_came_and_never_the_code() {
        workspaces.connect(acme, Optional.empty());
        redeem(acme);

        List<String> kept = TestDatabase.asOwner(handle -> handle.createQuery("""
                        select by_id || ' ' || used_workspace || ' ' || used_by || ' ' || encode(code, 'escape')
                        from invitation
                        where organisation_id = :inviting
                        """)
                .bind("inviting", inviting.id().value())
                .mapTo(String.class)
                .list());

        assertThat(kept)
                .singleElement()
                .satisfies(row ->
                        assertThat(row).startsWith("U1 " + acme.id() + " U2 ").doesNotContain(code.letters()));
    }

    @Test
    void other_processes_hear_at_once_that_a_workspace_has_moved() {
        workspaces.connect(acme, Optional.empty());
        AtomicInteger rings = new AtomicInteger();
        try (Database other = Database.open(TestDatabase.address(), 1)) {
            other.places(Optional.empty()).moves().onRing(rings::incrementAndGet);
            await().until(() -> rings.getAndSet(0) > 0);

            redeem(acme);

            await().until(() -> rings.get() > 0);
        }
    }

    @Test
    void wrong_tries_are_counted_by_who_tried() {
        String guesser = UUID.randomUUID().toString();
        invitations.noteWrong(guesser, MONDAY);
        invitations.noteWrong(guesser, MONDAY.plusSeconds(5));

        Instant before = MONDAY.minusSeconds(1);
        assertThat(invitations.wrongTries(guesser, before, MONDAY.plusSeconds(5)))
                .isEqualTo(2);
        assertThat(invitations.wrongTries(guesser, MONDAY, MONDAY.plusSeconds(5)))
                .isEqualTo(1);
        assertThat(invitations.wrongTries(guesser, before, MONDAY)).isEqualTo(1);
        assertThat(invitations.wrongTries("somebody else", before, MONDAY.plusSeconds(5)))
                .isZero();
    }

    private void scheduled(ChannelRef channel, DigestSchedule schedule) {
        TestDatabase.shared().ledger().write(inviting.id(), books -> {
            books.digests().schedule(channel, schedule, MONDAY);
            return channel;
        });
    }

    private static List<Scheduled> all(Organisation organisation) {
        return TestDatabase.shared()
                .ledger()
                .write(organisation.id(), books -> books.digests().all());
    }

    private boolean opens(Ticket ticket) {
        return own.write(books -> books.apiTokens().use(ticket, MONDAY).isPresent());
    }

    private Joining redeem(Workspace workspace) {
        PersonRef by = new PersonRef(Platform.SLACK, "U2");
        return invitations.redeem(code, new Guest(Platform.SLACK, workspace.id(), Optional.of(by)), MONDAY);
    }

    private static Workspace workspace(String name, Organisation organisation) {
        return new Workspace(Platform.SLACK, "T" + UUID.randomUUID(), organisation.id(), name, "U0WONCE");
    }
}
