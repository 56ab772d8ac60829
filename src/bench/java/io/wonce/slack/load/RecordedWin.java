package io.wonce.slack.load;

import io.wonce.app.Desk;
import io.wonce.app.HearMessage;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.postgres.Database;
import io.wonce.postgres.DatabaseAddress;
import io.wonce.postgres.StatementLog;
import io.wonce.postgres.StatementLog.Executed;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What the ledger does with a win of a new customer by somebody known, statement by statement, for {@code pgbench} to do too. */
final class RecordedWin {
    private static final String MESSAGE_ID = "1764000000.000002";

    private final OrganisationId organisation;
    private final Function<Database, Desk> desk;

    RecordedWin(OrganisationId organisation, Function<Database, Desk> desk) {
        this.organisation = organisation;
        this.desk = desk;
    }

    /** Hears two wins on a server that writes to {@code log}. */
    Pgbench on(DatabaseAddress server, Path log) {
        List<Executed> win = new StatementLog(server, log)
                .during(this::hearTwo).stream()
                        .filter(transaction -> transaction.stream()
                                .anyMatch(statement -> statement.sql().contains("into announcement ")))
                        .reduce((first, last) -> last)
                        .orElseThrow();
        return new Pgbench(server, win, MESSAGE_ID, organisation.value().toString());
    }

    /** The first makes the person known, as most are. */
    private void hearTwo(Database database) {
        HearMessage hear = new HearMessage(desk.apply(database));
        hear.hear(organisation, message("1764000000.000001", 1));
        hear.hear(organisation, message(MESSAGE_ID, 2));
    }

    private static IncomingMessage message(String id, long number) {
        return new IncomingMessage(
                new MessageRef(new ChannelRef(Platform.SLACK, "C0RECORD"), id),
                Optional.empty(),
                new Person(
                        new PersonRef(Platform.SLACK, "U0RECORD"),
                        "Sam Bell",
                        Role.MEMBER,
                        Optional.empty(),
                        Locale.ENGLISH),
                SignedEvents.win(number),
                Instant.now(),
                Optional.of(UUID.randomUUID().toString()));
    }
}
