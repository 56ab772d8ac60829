package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.chat.Person;
import io.wonce.domain.outgoing.Answer;
import java.time.Instant;

/** Shows the conventions of the organisation. */
final class Conventions {
    private Conventions() {}

    static Answer.SettingsShown shown(Books books, Instant now, boolean changed) {
        return new Answer.SettingsShown(
                books.organisation(),
                Policies.countingMilestone(books, now),
                books.people().appointed().stream().map(Person::name).toList(),
                books.settings().places(),
                changed);
    }
}
