package io.wonce.cli.demo;

import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One order from the verbal yes to the first invoice, told by four. */
final class Story {
    private static final Person JAN = person("Jan", Role.MEMBER);
    private static final Person MARIA = person("Maria", Role.MANAGER);
    private static final Person FINN = person("Finn", Role.MEMBER);
    private static final Person ROBOT = person("CRM", Role.ROBOT);

    static final List<Line> LINES = List.of(
            new Line(Duration.ZERO, JAN, "Verbal yes from Brightwater! 🎉 €12.5k, the contract goes out today"),
            new Line(Duration.ofHours(51), MARIA, "Brightwater has signed!! €12,500. Great work Jan 👏"),
            new Line(Duration.ofMinutes(2), ROBOT, "Deal won: Brightwater Ltd – €12,500.00 (owner: Jan)"),
            new Line(Duration.ofDays(9), FINN, "First invoice to Brightwater is out: €12,500 🧾"));

    private Story() {}

    private static Person person(String name, Role role) {
        PersonRef ref = new PersonRef(Platform.BROWSER, name.toLowerCase(Locale.ROOT));
        return new Person(ref, name, role, Optional.empty(), Locale.ENGLISH);
    }

    /**
     * Something that somebody says.
     *
     * @param after how long after the line before
     */
    record Line(Duration after, Person who, String text) {}
}
