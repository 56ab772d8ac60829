package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Resolution;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A sales floor on a real ledger, with people who speak plainly and a clock that only goes when told. */
final class SalesFloor {
    static final ChannelRef WINS = new ChannelRef(Platform.BROWSER, "sales-wins");
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-16T09:00:00Z");

    final Person jan = person("jan", Role.MEMBER);
    final Person sanne = person("sanne", Role.MEMBER);
    final Person maria = person("maria", Role.MANAGER);
    final Person robot = person("crm", Role.ROBOT);
    final OrganisationId organisation;
    final Ledger ledger;
    final Desk desk;

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY_MORNING);
    private final AtomicInteger messages = new AtomicInteger();

    SalesFloor(Ledger ledger, OrganisationId organisation) {
        this.ledger = ledger;
        this.organisation = organisation;
        this.desk = new Desk(ledger, new ScriptedReader(), new Linker()::decide, now::get);
    }

    static Person person(String name, Role role) {
        return new Person(new PersonRef(Platform.BROWSER, "u-" + name), name, role, Optional.empty(), Locale.ENGLISH);
    }

    void at(String instant) {
        now.set(Instant.parse(instant));
    }

    void later(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    IncomingMessage message(Person author, String text) {
        MessageRef ref = new MessageRef(WINS, "m" + messages.incrementAndGet());
        return new IncomingMessage(ref, Optional.empty(), author, text, now.get(), Optional.empty());
    }

    Hearing hear(IncomingMessage message) {
        return new HearMessage(desk).hear(organisation, message);
    }

    /** Somebody writes {@code text} in the channel; its first announcement. */
    AnnouncementId says(Person author, String text) {
        return hear(message(author, text)).announcements().get(0).id();
    }

    /** Somebody announces a new order and clicks New order; the deal. */
    DealId wins(Person author, String text) {
        click(author, new Click.Open(says(author, text)));
        later(Duration.ofMinutes(1));
        return lastDeal();
    }

    Resolution click(Person who, Click click) {
        return new AnswerClick(desk).answer(organisation, click, new Actor(who, Surface.PROMPT));
    }

    Actor commanding(Person who) {
        return new Actor(who, Surface.COMMAND);
    }

    OrderCount count() {
        Period week = Period.week(LocalDate.parse("2026-11-16"), DayOfWeek.MONDAY);
        return ledger.write(organisation, books -> books.counts().count(week, now.get()));
    }

    Deal deal(DealId id) {
        return ledger.write(organisation, books -> books.deals().find(id).orElseThrow());
    }

    Announcement announcement(AnnouncementId id) {
        return ledger.write(
                organisation, books -> books.announcements().find(id).orElseThrow());
    }

    Outgoing shown(Slot slot) {
        return ledger.write(organisation, books -> books.outbox().shown(slot).orElseThrow());
    }

    boolean isShown(Slot slot) {
        return ledger.write(organisation, books -> books.outbox().shown(slot).isPresent());
    }

    /** Where what is shown in {@code slot} stands, or will when it has arrived. */
    Conversation place(Slot slot) {
        return TestLedger.place(organisation, slot);
    }

    <T> T read(Function<Books, T> look) {
        return ledger.write(organisation, look);
    }

    private DealId lastDeal() {
        long number = 1;
        while (exists(new DealId(number + 1))) {
            number++;
        }
        return new DealId(number);
    }

    private boolean exists(DealId id) {
        return ledger.write(organisation, books -> books.deals().find(id).isPresent());
    }
}
