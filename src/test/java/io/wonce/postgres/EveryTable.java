package io.wonce.postgres;

import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;

import io.wonce.app.port.Appointment;
import io.wonce.app.port.Books;
import io.wonce.app.port.Fate;
import io.wonce.app.port.MailMark;
import io.wonce.app.port.OutboxId;
import io.wonce.app.port.SignIns;
import io.wonce.app.port.Slot;
import io.wonce.app.port.TakenFile;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.chat.TeamName;
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

/** A row in every table, for tests that walk them. */
final class EveryTable {
    private EveryTable() {}

    /** Books in which {@code who} stands wherever a person can, under an id on each platform. */
    static void fill(Story story, Person who) {
        Deal deal = story.opened("Geheim BV", "12500", who);
        Announcement announcement = story.announced(
                who, Story.win("Geheim BV", Milestone.SIGNED, new Reference(Reference.Kind.QUOTE, "Q-1")), MONDAY);
        story.placed(announcement, deal.id());
        ChannelRef channel = new ChannelRef(Platform.BROWSER, "C1");
        OldDigests.schedule(story.organisation.id(), channel, "MONTHLY", "09:00", MONDAY);
        story.write(books -> {
            books.outbox().show(Slot.orphan(deal.id()), Conversation.in(channel), dismissed());
            books.deals().credit(deal.id(), Credits.equally(List.of(who.ref(), MIA.ref())));
            Period year = new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
            books.counts().publish(year, MONDAY);
            digest(books, channel, year);
            books.reminders().keep(who.ref(), LocalDate.of(2026, 11, 24), List.of());
            books.reminders().snooze(deal.id(), Optional.of(MONDAY));
            books.people().locate(who.ref(), ZoneId.of("Europe/Amsterdam"));
            books.targets().set(Aim.WEEKLY_ORDERS, Optional.of(BigDecimal.TEN), MONDAY);
            books.receipts().isFirst("reply:1");
            books.takenFiles().begin("geheim", 1, List.of(new TakenFile.Refused(3, "TEXT", "")), MONDAY);
            books.takenFiles()
                    .add(
                            "geheim",
                            new TakenFile.Line(
                                    2,
                                    Fate.OPENED,
                                    Optional.of(deal.id()),
                                    Optional.of("Geheim BV"),
                                    Kind.WIN,
                                    Optional.of(Milestone.SIGNED),
                                    Optional.empty(),
                                    Optional.empty()));
            PersonRef colleague =
                    new PersonRef(Platform.TEAMS, "29:" + who.ref().personId());
            books.matches().mark(who.ref(), MailMark.of(story.organisation.id(), "jan@geheim.example"));
            books.matches().mark(colleague, MailMark.of(story.organisation.id(), "jan@geheim.example"));
            books.matches().open(colleague);
            books.reactions().add(new MessageRef(channel, "m1"), who.ref());
            SecondReaderAddress secret = new SecondReaderAddress("https://geheim.example/v1");
            books.secondReadings().choose(new SecondReaderChoice(secret, "geheim", 10), Optional.empty());
            books.secondReadings().spend(YearMonth.of(2026, 11));
            books.secondReadings().keepSilent(Story.message("geheim", who, MONDAY), MONDAY);
            books.settings().speak(channel, Optional.of(Locale.GERMAN));
            ApiToken token = new ApiToken("geheim", ApiToken.Scope.WRITE, MONDAY, Optional.empty());
            books.apiTokens().add(Ticket.draw(story.organisation.id(), new SecureRandom()), token, who.ref());
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
            Ticket screen = Ticket.draw(story.organisation.id(), new SecureRandom());
            books.wallScreens().add(screen, new WallScreen("geheim", MONDAY, Optional.empty()), who.ref(), MONDAY);
            books.apiReplies().begin("geheim", new byte[1], MONDAY, MONDAY, MONDAY);
            books.externalIds().keep(new ExternalId("crm", "geheim"), announcement.id());
            books.hunches().open(Story.message("Bloom?", who, MONDAY), LocalDate.of(2026, 11, 24));
            books.lessons().keep(new MessageRef(channel, "m1"), new Lesson(true, 0, List.of(7)), who.ref(), MONDAY);
            books.people().appoint(new Appointment(who.ref(), Role.MANAGER, who.ref(), MONDAY));
            books.salesTeams().assign(who.ref(), TeamName.of("Noord"), who.ref(), MONDAY);
            Fact opened = new Fact.StatusChanged(deal.id(), new DealStatus.Retracted(), new DealStatus.Open());
            return books.changes()
                    .append(new Change(
                            ChangeKind.OPENED, who.ref(), Surface.PROMPT, MONDAY, List.of(opened), Optional.empty()));
        });
        hook(story, who);
        Workspaces workspaces = TestDatabase.shared().workspaces(Optional.empty());
        Workspace workspace =
                new Workspace(Platform.SLACK, "T" + UUID.randomUUID(), story.organisation.id(), "geheim", "U0WONCE");
        workspaces.connect(workspace, Optional.empty());
        workspaces.heard(workspace, new ChannelRef(Platform.SLACK, "C1"), MONDAY);
        workspaces.meet(workspace, who.ref());
        new JdbiInvitations(TestDatabase.shared().transactions())
                .keep(JoinCode.draw(new SecureRandom()), story.organisation.id(), who.ref(), MONDAY);
        SignIns signIns = TestDatabase.shared().signIns();
        signIns.offer(Ticket.draw(story.organisation.id(), new SecureRandom()), who.ref(), MONDAY, MONDAY);
        signIns.begin(Ticket.draw(story.organisation.id(), new SecureRandom()), who.ref(), MONDAY, MONDAY);
        TestDatabase.shared()
                .addresses()
                .keep(
                        workspace,
                        new ChannelRef(Platform.SLACK, "C1"),
                        URI.create("https://geheim.example/"),
                        Optional.empty(),
                        MONDAY);
        var room = TestDatabase.shared().tryoutRoom(InstantSource.fixed(MONDAY));
        PersonRef jan = new PersonRef(Platform.BROWSER, who.ref().personId());
        MessageRef said = room.say(story.organisation.id(), Conversation.in(channel), jan, "geheim", MONDAY);
        room.react(story.organisation.id(), said, jan, "🎉");
        room.put(
                new OutboxId(UUID.randomUUID()),
                story.organisation.id(),
                Conversation.in(channel),
                Optional.empty(),
                dismissed());
    }

    private static void hook(Story story, Person who) {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        TestDatabase.shared().ledger(Optional.of(key)).write(story.organisation.id(), books -> {
            books.webhooks()
                    .add(
                            "geheim",
                            new WebhookAddress("https://geheim.example/"),
                            WebhookSecret.draw(new SecureRandom()),
                            who.ref(),
                            MONDAY);
            books.webhooks().raise(new Signal.Unresolved(new AnnouncementId(1), Kind.WIN), MONDAY);
            Period year = new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
            books.webhooks().tell(new Restatement(year, MONDAY, 1, 0, List.of(), List.of(), List.of(), List.of()));
            return true;
        });
    }

    private static void digest(Books books, ChannelRef channel, Period year) {
        DigestSchedule daily = new DigestSchedule(DigestSchedule.Rhythm.DAILY, 1, LocalTime.NOON);
        books.digests().schedule(channel, daily, MONDAY);
        books.digests().claim(channel, year, MONDAY);
        books.digests()
                .tell(
                        channel,
                        List.of(new Restatement(
                                year, MONDAY, 1, 0, List.of(new DealId(1)), List.of(), List.of(), List.of())));
    }

    private static Outgoing dismissed() {
        return new Outgoing.Outcome(
                new AnnouncementId(1), new Outgoing.Result.Dismissed(), Optional.empty(), Optional.empty());
    }
}
