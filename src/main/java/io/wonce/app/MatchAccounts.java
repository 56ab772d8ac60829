package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.app.port.MailMark;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;

/** Somebody is known on two platforms by one e-mail address: asks whether they are one person, since an address may be shared. */
public final class MatchAccounts {
    private final Ledger ledger;

    public MatchAccounts(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Asks {@code person} about each account on another platform with the same address, once ever; as often as wanted, and in
     * several processes at once.
     *
     * @param address that the platform vouches for; it is not kept
     */
    public void match(OrganisationId organisation, Person person, String address) {
        if (person.role() == Role.ROBOT || address.isBlank()) {
            return;
        }
        MailMark mark = MailMark.of(organisation, address);
        ledger.write(organisation, books -> {
            books.people().see(person);
            books.matches().mark(person.ref(), mark);
            books.matches().open(person.ref()).forEach(new Asking(books)::ask);
            return mark;
        });
    }
}
