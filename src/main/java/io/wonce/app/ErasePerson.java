package io.wonce.app;

import io.wonce.app.port.Appointment;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.PersonRefused.Ground;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Somebody is to be in the books no longer, by their own wish or a manager's: a name that says nothing stands where they stood, what they
 * wrote is gone, and every number stays. It cannot be undone, so who wants it is asked first.
 */
public final class ErasePerson {
    private static final int BYTES = 4;

    private final Ledger ledger;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public ErasePerson(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** {@link Answer.ErasureAsked}: nothing has changed yet; or {@link Answer.PersonRefused}. */
    public Answer ask(OrganisationId organisation, PersonRef who, Actor actor) {
        return concerning(organisation, who, actor, (books, person) -> new Answer.ErasureAsked(person));
    }

    /** {@link Answer.PersonErased}; or {@link Answer.PersonRefused}. */
    public Answer erase(OrganisationId organisation, PersonRef who, Actor actor) {
        return concerning(organisation, who, actor, (books, person) -> erase(books, person, actor));
    }

    private Answer concerning(
            OrganisationId organisation, PersonRef who, Actor actor, BiFunction<Books, Person, Answer> work) {
        return ledger.write(organisation, books -> {
            Colleagues colleagues = new Colleagues(books, actor);
            if (!colleagues.mayAskFor(who)) {
                return new Answer.PersonRefused(Ground.NOT_YOURS);
            }
            return colleagues
                    .find(who)
                    .map(person -> work.apply(books, person))
                    .orElseGet(() -> new Answer.PersonRefused(Ground.NOBODY));
        });
    }

    /** The event is kept first, so that it names nobody either who erased themselves. */
    private Answer erase(Books books, Person person, Actor actor) {
        String name = "Erased " + hex();
        Entry entry = new Entry(books, ChangeKind.ERASED, actor, clock.instant());
        Map<PersonRef, PersonRef> aliases = new LinkedHashMap<>();
        for (PersonRef account : books.matches().accounts(person.ref())) {
            aliases.put(account, PersonRef.erased(account.platform(), hex() + hex()));
            if (books.people().appointed(account) != Role.MEMBER) {
                PersonRef by = actor.person().ref();
                books.people().appoint(new Appointment(account, Role.MEMBER, by, clock.instant()));
            }
        }
        aliases.values().forEach(alias -> entry.record(new Fact.Erased(alias)));
        entry.close();
        aliases.forEach((account, alias) -> books.dossiers().erase(account, alias, name));
        return new Answer.PersonErased();
    }

    private String hex() {
        byte[] drawn = new byte[BYTES];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
