package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.OrganisationId;
import java.util.Optional;

/** Somebody wants to see all that is kept of them; a manager may ask it of anybody. */
public final class ExportPerson {
    private final Ledger ledger;

    public ExportPerson(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All rows in which an account of the person stands, by table, as JSON; empty where that is not for {@code actor}, or nobody is it. */
    public Optional<String> export(OrganisationId organisation, PersonRef who, Actor actor) {
        return ledger.write(
                organisation,
                books -> new Colleagues(books, actor)
                        .find(who)
                        .map(person -> books.dossiers().of(books.matches().accounts(person.ref()))));
    }
}
