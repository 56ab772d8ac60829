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
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** An admin makes somebody a manager or an admin, or takes that back; what the person's platform says of them stays what it is. */
public final class AppointPerson {
    private final Ledger ledger;
    private final InstantSource clock;

    public AppointPerson(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Appoints the person with this account, also one who was never seen here.
     *
     * @param called how the platform names them, until they are seen; blank where it does not
     * @param step what they become
     * @return {@link Answer.SettingsShown}, or {@link Answer.Resolved} with the refusal for who is no admin
     */
    public Answer appoint(OrganisationId organisation, PersonRef who, String called, Step step, Actor actor) {
        return ledger.write(
                organisation,
                books -> administering(books, actor, ours -> {
                    introduce(ours, who, called, actor);
                    return appoint(ours, who, step, actor);
                }));
    }

    /** Keeps how the platform names somebody who was never seen. */
    static void introduce(Books books, PersonRef who, String called, Actor actor) {
        if (!called.isBlank() && books.people().find(who).isEmpty()) {
            Locale language = actor.person().language();
            books.people().see(new Person(who, called.strip(), Role.MEMBER, Optional.empty(), language));
        }
    }

    /** The same for the person of this display name; empty where nobody or more than one is called so. */
    public Optional<Answer> appoint(OrganisationId organisation, String name, Step step, Actor actor) {
        return ledger.write(organisation, books -> {
            List<PersonRef> named = books.people().named(name).stream()
                    .filter(person -> person.name().equalsIgnoreCase(name))
                    .map(Person::ref)
                    .toList();
            return named.size() == 1
                    ? Optional.of(administering(books, actor, ours -> appoint(ours, named.get(0), step, actor)))
                    : Optional.empty();
        });
    }

    private static Answer administering(Books books, Actor actor, Function<Books, Answer> work) {
        return new Permission(books, actor).administers()
                ? work.apply(books)
                : new Answer.Resolved(Verb.SETTINGS, new Resolution.Refused(Refusal.ADMINS_ONLY));
    }

    private Answer appoint(Books books, PersonRef who, Step step, Actor actor) {
        Role before = books.people().appointed(who);
        Role after = step.from(before);
        if (before != after) {
            books.people().appoint(new Appointment(who, after, actor.person().ref(), clock.instant()));
            new HouseLog(books, actor, clock.instant())
                    .keep(ChangeKind.APPOINTED, new Fact.Appointed(who, before, after));
        }
        return Conventions.shown(books, clock.instant(), true);
    }

    /** What an appointment makes of somebody. */
    public enum Step {
        MANAGER,
        NO_MANAGER,
        ADMIN,
        /** A manager still. */
        NO_ADMIN;

        Role from(Role before) {
            return switch (this) {
                case MANAGER -> before == Role.MEMBER ? Role.MANAGER : before;
                case NO_MANAGER -> Role.MEMBER;
                case ADMIN -> Role.ADMIN;
                case NO_ADMIN -> before == Role.ADMIN ? Role.MANAGER : before;
            };
        }
    }
}
