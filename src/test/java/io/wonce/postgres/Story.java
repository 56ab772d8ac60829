package io.wonce.postgres;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What happens on one sales floor, told in short; each story has an organisation of its own. */
final class Story {
    static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    static final Currency EUR = Currency.getInstance("EUR");
    static final ChannelRef WINS = new ChannelRef(Platform.SLACK, "C0WINS");
    static final Person JAN = person("U0JAN", "Jan de Boer", "Noord");
    static final Person MIA = person("U0MIA", "Mia Visser", "Zuid");

    final Organisation organisation = TestDatabase.organisation();

    <T> T write(Function<Books, T> work) {
        return TestDatabase.shared().ledger().write(organisation.id(), work);
    }

    static Person person(String id, String name, String team) {
        return new Person(
                new PersonRef(Platform.SLACK, id), name, Role.MEMBER, Optional.of(team), Locale.forLanguageTag("nl"));
    }

    static IncomingMessage message(String text, Person author, Instant at) {
        MessageRef ref = new MessageRef(WINS, UUID.randomUUID().toString());
        return new IncomingMessage(ref, Optional.empty(), author, text, at, Optional.empty());
    }

    static IncomingMessage under(MessageRef root, String text, Person author, Instant at) {
        MessageRef ref = new MessageRef(root.channel(), UUID.randomUUID().toString());
        return new IncomingMessage(ref, Optional.of(root), author, text, at, Optional.empty());
    }

    static Statement win(String customer, Milestone milestone, Reference... references) {
        return new Statement(
                Kind.WIN,
                Optional.of(customer),
                Optional.of(
                        new Amount(new BigDecimal("12500"), Optional.of(EUR), Amount.Rate.ONCE, Amount.Vat.UNSTATED)),
                List.of(),
                Optional.ofNullable(milestone),
                List.of(references),
                OrderHint.UNSTATED);
    }

    static Description description(String customer, String euros, Person owner) {
        return new Description(
                Optional.of(customer),
                Optional.of(new Money(new BigDecimal(euros), EUR)),
                Optional.of(owner.ref()),
                Optional.empty());
    }

    /** Claims a message and adds its one statement, unresolved. */
    Announcement announced(Person author, Statement statement, Instant at) {
        return write(books -> announced(books, message("heard " + UUID.randomUUID(), author, at), statement));
    }

    static Announcement announced(Books books, IncomingMessage message, Statement statement) {
        books.messages().claim(message);
        return books.announcements().add(message, 0, statement, 0.9);
    }

    Deal opened(String customer, String euros, Person owner) {
        return write(books -> {
            books.people().see(owner);
            return books.deals().open(description(customer, euros, owner), MONDAY);
        });
    }

    /** Places the announcement on the deal and works out its milestones. */
    void placed(Announcement announcement, DealId deal) {
        write(books -> {
            books.announcements().place(announcement.id(), new Placement.On(deal));
            return books.deals().refreshMilestones(deal, MONDAY);
        });
    }

    /** A deal that was announced as won, and counts from {@code at}. */
    Deal won(String customer, String euros, Person owner, Instant at) {
        Deal deal = opened(customer, euros, owner);
        placed(announced(owner, win(customer, Milestone.SIGNED), at), deal.id());
        return deal;
    }
}
