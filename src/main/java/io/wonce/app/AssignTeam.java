package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.TeamName;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A manager says in which sales team somebody is, whatever their platform tells. */
public final class AssignTeam {
    private final Ledger ledger;
    private final InstantSource clock;

    public AssignTeam(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Puts the person with this account in a team, also one who was never seen here.
     *
     * @param called how the platform names them, until they are seen; blank where it does not
     * @param team empty: none by the organisation's word
     * @return {@link Answer.TeamAssigned}, or {@link Answer.Resolved} with the refusal for who is no manager
     */
    public Answer assign(
            OrganisationId organisation, PersonRef who, String called, Optional<TeamName> team, Actor actor) {
        return ledger.write(organisation, books -> {
            if (!new Permission(books, actor).manages()) {
                return new Answer.Resolved(Verb.PERSON, new Resolution.Refused(Refusal.MANAGERS_ONLY));
            }
            AppointPerson.introduce(books, who, called, actor);
            Optional<ChangeId> change = assign(books, who, team, actor);
            return new Answer.TeamAssigned(person(books, who, actor), new Resolution.Done(change, Optional.empty()));
        });
    }

    private Optional<ChangeId> assign(Books books, PersonRef who, Optional<TeamName> team, Actor actor) {
        Instant now = clock.instant();
        Optional<TeamName> before = books.salesTeams().lock(who);
        Optional<TeamName> after = team.map(named -> known(books, named));
        if (before.equals(after)) {
            return Optional.empty();
        }
        books.people().see(actor.person());
        return Optional.of(new Entry(books, ChangeKind.TEAMED, actor, now)
                .record(new Fact.Teamed(who, before, after))
                .close()
                .id());
    }

    /** As it is spelled already, where it is. */
    private static TeamName known(Books books, TeamName named) {
        return books.salesTeams().names().stream()
                .filter(named::isSame)
                .findFirst()
                .map(TeamName::new)
                .orElse(named);
    }

    private static Person person(Books books, PersonRef who, Actor actor) {
        return books.people()
                .find(who)
                .orElseGet(() -> new Person(
                        who,
                        who.personId(),
                        Role.MEMBER,
                        books.salesTeams().assigned(who).map(TeamName::text),
                        actor.person().language()));
    }
}
