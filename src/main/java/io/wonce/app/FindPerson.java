package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Somebody names a colleague. */
public final class FindPerson {
    private final Ledger ledger;

    public FindPerson(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The one person of this display name, else of this first name; empty where nobody or more than one is called so. */
    public Optional<PersonRef> find(OrganisationId organisation, String name) {
        return ledger.write(organisation, books -> {
            List<Person> known = books.people().named(name).stream()
                    .filter(person -> person.role() != Role.ROBOT)
                    .toList();
            List<PersonRef> whole = those(known, person -> person.name().equalsIgnoreCase(name));
            return one(
                    books,
                    whole.isEmpty()
                            ? those(
                                    known,
                                    person -> person.name().split(" ", 2)[0].equalsIgnoreCase(name))
                            : whole);
        });
    }

    private static List<PersonRef> those(List<Person> known, Predicate<Person> called) {
        return known.stream().filter(called).map(Person::ref).toList();
    }

    /** Two accounts of one person are one. */
    private static Optional<PersonRef> one(Books books, List<PersonRef> found) {
        return found.stream()
                .findFirst()
                .filter(first -> books.matches().accounts(first).containsAll(found));
    }
}
