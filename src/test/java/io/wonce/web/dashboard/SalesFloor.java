package io.wonce.web.dashboard;

import io.wonce.app.AnswerClick;
import io.wonce.app.HearMessage;
import io.wonce.app.WithdrawMessage;
import io.wonce.app.command.AnswerCommand;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.chat.TeamName;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.postgres.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** People who announce in the try-out chat, read by the real reader, while the clock of the house goes as told. */
final class SalesFloor {
    static final Person SANNE = person("sanne", "Sanne de Vries", Role.MEMBER);
    static final Person DAAN = person("daan", "Daan Bakker", Role.MEMBER);
    static final Person MEERA = person("meera", "Meera Joshi", Role.MANAGER);
    private static final ChannelRef WINS = new ChannelRef(Platform.BROWSER, "sales-wins");

    final Organisation organisation = TestDatabase.organisation();
    private final BoardHouse house;
    private final AnswerCommand commands;

    SalesFloor(BoardHouse house) {
        this.house = house;
        this.commands = new AnswerCommand(house.desk);
    }

    void at(String instant) {
        house.clock.until(Instant.parse(instant));
    }

    void later(Duration time) {
        house.clock.tick(time);
    }

    /** Says it in the channel; who is asked which deal it is answers: a new one. */
    void wins(Person who, String text) {
        says(who, text).forEach(announcement -> opens(who, announcement));
    }

    /** Answers that it is a new order, where that is asked. */
    void opens(Person who, Announcement announcement) {
        if (announcement.placement().deal().isEmpty()) {
            new AnswerClick(house.desk)
                    .answer(organisation.id(), new Click.Open(announcement.id()), new Actor(who, Surface.PROMPT));
        }
    }

    /** Says it in the channel, and answers nothing. */
    List<Announcement> says(Person who, String text) {
        later(Duration.ofMinutes(1));
        MessageRef ref = new MessageRef(WINS, UUID.randomUUID().toString());
        return new HearMessage(house.desk)
                .hear(
                        organisation.id(),
                        new IncomingMessage(ref, Optional.empty(), who, text, house.clock.instant(), Optional.empty()))
                .announcements();
    }

    /** Takes a message back. */
    void unsays(Announcement said) {
        later(Duration.ofMinutes(1));
        new WithdrawMessage(house.desk.ledger(), house.clock)
                .withdraw(organisation.id(), said.message(), new Actor(said.author(), Surface.MESSAGE));
    }

    Answer types(Person who, String command) {
        later(Duration.ofMinutes(1));
        MessageRef key = MessageRef.ofCommand(WINS, UUID.randomUUID().toString());
        return commands.answer(organisation.id(), who, WINS, command, key, house.clock.instant());
    }

    String cookie(Person who) {
        return house.signedIn(organisation.id(), who);
    }

    static Person person(String id, String name, Role role) {
        return new Person(new PersonRef(Platform.BROWSER, id), name, role, Optional.empty(), Locale.ENGLISH);
    }

    /** A manager puts {@code who} in a sales team. */
    void assign(Person who, String team) {
        house.desk.ledger().write(organisation.id(), books -> {
            books.salesTeams().assign(who.ref(), TeamName.of(team), MEERA.ref(), house.clock.instant());
            return true;
        });
    }

    /** Twelve weeks of a lively floor, until the Thursday of {@link BoardHouse#NOW}; the house has to be opened before. */
    static SalesFloor lively(BoardHouse house) {
        SalesFloor floor = new SalesFloor(house);
        String[] customers = {
            "Lumenbakery",
            "Tessel & Zn",
            "Quiltwerk",
            "Kestrel Foods",
            "Zonnedauw",
            "Mapleforge",
            "Olivetta",
            "Pepperdock"
        };
        int deal = 0;
        for (int week = 0; week < 11; week++) {
            floor.at(Instant.parse("2026-09-08T08:00:00Z")
                    .plus(Duration.ofDays(7L * week))
                    .toString());
            int orders = 1 + (week * 5) % 3;
            for (int n = 0; n < orders; n++) {
                String customer =
                        customers[deal % customers.length] + (deal < customers.length ? "" : " " + (char) ('A' + deal));
                Person rep = deal % 2 == 0 ? SANNE : DAAN;
                int thousands = 8 + (deal * 7) % 40;
                String value = deal % 6 == 5 ? "USD " + thousands + "k" : thousands + "k";
                floor.types(rep, "/deal won " + customer + " " + value + " signed");
                if (deal % 3 != 2) {
                    floor.types(rep, "/deal won D-" + (deal + 1) + " invoiced");
                }
                if (deal % 4 == 0) {
                    floor.types(MEERA, "/deal won D-" + (deal + 1) + " signed");
                }
                deal++;
            }
        }
        floor.types(MEERA, "/deal publish last week");
        floor.types(MEERA, "/deal publish this week");
        floor.at("2026-11-19T09:00:00Z");
        floor.types(MEERA, "/deal cancel D-" + deal);
        floor.types(SANNE, "/deal expect Nordhaven Logistics 50k 15 dec 80% commit");
        floor.types(DAAN, "/deal expect Silverfjord 24k 20 jan 40%");
        floor.types(DAAN, "/deal expect Brightwater Clinic USD 18k 10 dec 60% best-case");
        floor.types(SANNE, "/deal expect Twinkleworks 9k 22 nov 70%");
        floor.types(SANNE, "/deal expect Rosalind 12k");
        floor.at("2026-11-24T08:30:00Z");
        floor.wins(SANNE, "🎉 Acme has signed! 12.5k for the webshop");
        floor.wins(DAAN, "Driftwood signed, USD 31k, PO 4500123987");
        floor.types(SANNE, "/deal won Acme 12.5k invoiced");
        floor.types(MEERA, "/deal won Acme 12.5k signed");
        floor.wins(SANNE, "Verbal yes from Coppermill! 7k for the pilot");
        floor.says(DAAN, "Another order signed! 🎉 40k");
        floor.at(BoardHouse.NOW.toString());
        return floor;
    }
}
