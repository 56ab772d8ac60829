package io.wonce.postgres;

import static io.wonce.postgres.Story.MONDAY;

import io.wonce.app.DashboardAddress;
import io.wonce.app.DashboardDoor;
import io.wonce.app.Desk;
import io.wonce.app.InvitePlace;
import io.wonce.app.JoinLedger;
import io.wonce.app.LearnedReads;
import io.wonce.app.ReadRates;
import io.wonce.app.Reads;
import io.wonce.app.SecondVoice;
import io.wonce.app.Seen;
import io.wonce.app.command.FillTarget;
import io.wonce.app.command.Sharing;
import io.wonce.app.port.ApiReplies;
import io.wonce.app.port.ChannelAccess;
import io.wonce.app.port.Endpoint;
import io.wonce.app.port.Invitations;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Permalinks;
import io.wonce.app.port.RateServer;
import io.wonce.app.port.SecondOpinion;
import io.wonce.app.port.SignIns;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MatchId;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.SecondReaderChoice;
import io.wonce.domain.organisation.SecondReaderKey;
import io.wonce.domain.organisation.WebhookReach;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import io.wonce.domain.reading.TestReader;
import io.wonce.web.TryoutPermalinks;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** With what somebody of one organisation calls use cases: real ids, of their own organisation or of another one. */
final class WalkedFloor {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final Reader READER = TestReader.shared();

    private WalkedFloor() {}

    /**
     * The wares of {@code who}.
     *
     * @param organisation for whom the use cases are called
     * @param owner whose ids they are called with
     * @param said what stands in the books of {@code owner}
     * @param name under which tokens, screens and webhooks are there
     */
    static Wares of(OrganisationId organisation, OrganisationId owner, Announcement said, Person who, String name) {
        InstantSource clock = InstantSource.fixed(MONDAY);
        Ledger ledger = TestDatabase.shared().ledger(Optional.of(KEY));
        IncomingMessage message = new IncomingMessage(
                said.message(), Optional.empty(), who, "Acme signed, 12k", MONDAY, Optional.empty());
        Wares wares = new Wares()
                .with(OrganisationId.class, () -> organisation)
                .with(Ledger.class, () -> ledger)
                .with(InstantSource.class, () -> clock)
                .with(Reads.class, () -> new LearnedReads(READER, ledger, clock))
                .with(Reader.class, () -> READER)
                .with(Reading.class, () -> READER.read(message.text()))
                .with(Desk.class, () -> desk(ledger, clock))
                .with(ChannelAccess.class, ChannelAccess::untold)
                .with(WebhookReach.class, () -> WebhookReach.PUBLIC)
                .with(Actor.class, () -> new Actor(who, Surface.COMMAND))
                .with(Person.class, () -> who)
                .with(PersonRef.class, who::ref)
                .with(IncomingMessage.class, () -> message)
                .with(MessageRef.class, said::message)
                .with(Statement.class, () -> Story.win("Acme", Milestone.SIGNED))
                .with(Credits.class, () -> Credits.equally(List.of(who.ref())))
                .with(ChannelRef.class, () -> said.message().channel());
        infrastructure(wares, ledger, clock);
        ids(wares, said, owner);
        return plain(wares, organisation, name);
    }

    private static Desk desk(Ledger ledger, InstantSource clock) {
        return new Desk(ledger, new LearnedReads(READER, ledger, clock), new Linker()::decide, clock);
    }

    private static SecondOpinion unasked(Endpoint endpoint, String text) {
        throw new IllegalStateException("nobody chose a second reader");
    }

    private static void infrastructure(Wares wares, Ledger ledger, InstantSource clock) {
        Invitations invitations = new JdbiInvitations(TestDatabase.shared().transactions());
        wares.with(Invitations.class, () -> invitations)
                .with(SignIns.class, () -> TestDatabase.shared().signIns())
                .with(Workspaces.class, () -> TestDatabase.shared().workspaces(Optional.empty()))
                .with(SecondVoice.class, () -> new SecondVoice(WalkedFloor::unasked, READER))
                .with(RateServer.class, () -> (RateServer) Optional::empty)
                .with(Permalinks.class, TryoutPermalinks::new)
                .with(DashboardDoor.class, DashboardDoor::shut)
                .with(ReadRates.class, () -> new ReadRates(ledger, clock))
                .with(
                        DashboardAddress.class,
                        () -> new DashboardAddress(() -> URI.create("https://wonce.example/"), Optional.empty()))
                .with(
                        Sharing.class,
                        () -> new Sharing(
                                new InvitePlace(ledger, invitations, Optional.empty(), clock),
                                new JoinLedger(ledger, invitations, clock, moved -> {})));
    }

    private static void ids(Wares wares, Announcement said, OrganisationId owner) {
        wares.with(AnnouncementId.class, said::id)
                .with(DealId.class, () -> new DealId(1))
                .with(ChangeId.class, () -> new ChangeId(last("change", owner)))
                .with(MatchId.class, () -> new MatchId(last("account_match", owner)))
                .with(HunchId.class, () -> new HunchId(last("hunch", owner)));
    }

    private static long last(String table, OrganisationId owner) {
        return TestDatabase.asOwner(handle -> handle.createQuery(
                        "select max(number) from " + table + " where organisation_id = :organisation")
                .bind("organisation", owner.value())
                .mapTo(Long.class)
                .one());
    }

    private static Wares plain(Wares wares, OrganisationId organisation, String name) {
        LocalDate day = LocalDate.of(2026, 11, 20);
        return wares.with(
                        Workspace.class, () -> new Workspace(Platform.SLACK, "T0OURS", organisation, "Ours", "U0WONCE"))
                .with(String.class, () -> name)
                .with(boolean.class, () -> true)
                .with(int.class, () -> 1)
                .with(long.class, () -> 1L)
                .with(Long.class, () -> 1L)
                .with(byte[].class, () -> new byte[1])
                .with(URI.class, () -> URI.create("https://wonce.example/"))
                .with(Locale.class, () -> Locale.ENGLISH)
                .with(Instant.class, () -> MONDAY)
                .with(LocalDate.class, () -> day)
                .with(Currency.class, () -> Currency.getInstance("USD"))
                .with(BigDecimal.class, () -> BigDecimal.TEN)
                .with(Money.class, () -> new Money(BigDecimal.TEN, Story.EUR))
                .with(Seen.class, () -> Seen.ANYHOW)
                .with(Map.class, Map::of)
                .with(Integer.class, () -> 50)
                .with(YearMonth.class, () -> YearMonth.of(2026, 11))
                .with(
                        SecondReaderChoice.class,
                        () -> new SecondReaderChoice(new SecondReaderAddress("https://api.example/v1"), "small", 10))
                .with(SecondReaderKey.class, () -> new SecondReaderKey("key"))
                .with(
                        FillTarget.Typed.class,
                        () -> new FillTarget.Typed("month", "", FillTarget.ORDERS, "12", List.of()))
                .with(
                        Fact.Targeted.class,
                        () -> new Fact.Targeted(Aim.WEEKLY_ORDERS, Optional.empty(), Optional.of(BigDecimal.TEN)))
                .with(DigestSchedule.class, () -> new DigestSchedule(DigestSchedule.Rhythm.DAILY, 1, LocalTime.NOON))
                .with(Emoji.class, () -> new Emoji("trophy"))
                .with(Period.class, () -> new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                .with(UnaryOperator.class, UnaryOperator::identity)
                .with(Predicate.class, () -> (Predicate<Object>) shown -> true)
                .with(UUID.class, () -> new UUID(4, 8))
                .with(Consumer.class, () -> (Consumer<Object>) said -> {})
                .with(Function.class, () -> (Function<Object, Optional<URI>>) platform -> Optional.empty())
                .with(Supplier.class, () -> (Supplier<ApiReplies.Reply>) () -> new ApiReplies.Reply(200, "", ""));
    }
}
