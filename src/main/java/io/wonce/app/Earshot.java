package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Role;
import java.util.ArrayList;
import java.util.List;

/** Whom Wonce listens to: all people, and the robots that the organisation allows. */
final class Earshot {
    private final Books books;

    Earshot(Books books) {
        this.books = books;
    }

    /** Whether {@code message} is heard; of one that is not, nothing is kept. */
    boolean reaches(IncomingMessage message) {
        Person author = message.author();
        if (author.role() != Role.ROBOT) {
            return true;
        }
        List<String> names = new ArrayList<>(message.alsoKnownAs());
        names.add(author.name());
        names.add(author.ref().personId());
        return books.organisation().robots().hear(names);
    }
}
