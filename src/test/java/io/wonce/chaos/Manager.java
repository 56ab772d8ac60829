package io.wonce.chaos;

import io.wonce.app.ListDeadLetters;
import io.wonce.app.SettleDeadLetter;
import io.wonce.app.SettleDeadLetter.Ending;
import io.wonce.app.port.DeadLetter;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing.Prompt;
import io.wonce.postgres.Database;
import io.wonce.postgres.DatabaseAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at what Teams perhaps took, and has each question sent again that does not stand there: nobody else would ask it. */
final class Manager implements AutoCloseable {
    private static final Actor DANA = new Actor(
            new Person(
                    new PersonRef(Platform.SLACK, "U0DANA"),
                    "Dana Reyes",
                    Role.MANAGER,
                    Optional.empty(),
                    Locale.ENGLISH),
            Surface.PAGE);

    private final Database database;
    private final Ledger ledger;
    private final TeamsFloor teams;
    private int sent;

    private Manager(Database database, Ledger ledger, TeamsFloor teams) {
        this.database = database;
        this.ledger = ledger;
        this.teams = teams;
    }

    /** Comes in past the wire. */
    static Manager of(Scene scene) {
        String address = "postgres://" + scene.server.login() + "@127.0.0.1:" + scene.server.port() + "/wonce";
        Database database = Database.open(DatabaseAddress.parse(address), 2);
        return new Manager(
                database, database.ledger(Optional.of(scene.environment().get("WONCE_KEY"))), scene.teams);
    }

    /** Has what is missing sent again, and tells how much that was. */
    int sendAgain() {
        List<String> there = teams.contents();
        int again = 0;
        for (OrganisationId organisation : database.organisations().all()) {
            for (DeadLetter letter :
                    new ListDeadLetters(ledger).list(organisation, DANA).orElseThrow()) {
                if (isMissing(letter, there)
                        && new SettleDeadLetter(ledger).sendAgain(organisation, letter.id(), DANA) == Ending.DONE) {
                    again++;
                }
            }
        }
        sent += again;
        return again;
    }

    /** How much was sent again in all. */
    int sent() {
        return sent;
    }

    @Override
    public void close() {
        database.close();
    }

    private static boolean isMissing(DeadLetter letter, List<String> there) {
        return letter.perhapsArrived()
                && letter.to().channel().platform() == Platform.TEAMS
                && letter.content() instanceof Prompt prompt
                && there.stream()
                        .noneMatch(
                                content -> Unsure.isAbout(prompt.announcement().number(), content));
    }
}
