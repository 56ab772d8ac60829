package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.Sight;
import io.wonce.domain.organisation.Celebrations.Amounts;
import io.wonce.domain.organisation.OrganisationId;
import java.util.HashSet;
import java.util.Set;

/** Which amounts somebody may see: the one place that decides it, for pages, answers and files. */
public final class AskSight {
    private final Ledger ledger;

    public AskSight(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All of them for managers, and where the organisation keeps them from nobody; else those of deals that are one's own. */
    public Sight of(OrganisationId organisation, Person person) {
        return ledger.write(organisation, books -> of(books, person));
    }

    /** The same, while the books are open. */
    public static Sight of(Books books, Person person) {
        if (isOpen(books) || new Permission(books, new Actor(person, Surface.PAGE)).manages()) {
            return Sight.ALL;
        }
        Set<PersonRef> accounts = new HashSet<>(books.matches().accounts(person.ref()));
        accounts.add(person.ref());
        return Sight.of(books.deals().of(accounts));
    }

    /** What everybody in a channel may see. */
    public static Sight inChannel(Books books) {
        return isOpen(books) ? Sight.ALL : Sight.NONE;
    }

    private static boolean isOpen(Books books) {
        return books.organisation().celebrations().amounts() != Amounts.FOR_MANAGERS;
    }
}
