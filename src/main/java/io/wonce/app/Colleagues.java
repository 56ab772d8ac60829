package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import java.util.Optional;

/** The people whose data somebody may have handed out or erased: oneself, and for managers everybody. */
final class Colleagues {
    private final Books books;
    private final Permission permission;

    Colleagues(Books books, Actor actor) {
        this.books = books;
        this.permission = new Permission(books, actor);
    }

    /** Whether the data of {@code who} are a matter of who asks. */
    boolean mayAskFor(PersonRef who) {
        return permission.isOneself(who) || permission.manages();
    }

    /** Empty where they are not, and where nobody was ever seen with that account, or a robot was. */
    Optional<Person> find(PersonRef who) {
        return mayAskFor(who)
                ? books.people().find(who).filter(person -> person.role() != Role.ROBOT)
                : Optional.empty();
    }
}
