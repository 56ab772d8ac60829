package io.wonce.postgres;

import io.wonce.app.port.People;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** Who is who. */
final class JdbiPeople implements People {
    private final Session session;

    JdbiPeople(Session session) {
        this.session = session;
    }

    /** Takes no lock on somebody who did not change: many messages of one robot are heard at once. */
    @Override
    public void see(Person person) {
        boolean isNew = bind(session.update("""
                                        insert into person (organisation_id, platform, person_id, name, role, team, language)
                                        values (:organisation, :platform, :id, :name, :role, :team, :language)
                                        on conflict do nothing
                                        """), person).execute() == 1;
        if (!isNew) {
            bind(session.update("""
                                    update person
                                    set name = :name, role = :role, team = :team, language = :language
                                    where organisation_id = :organisation
                                      and platform = :platform
                                      and person_id = :id
                                      and (name, role, team, language) is distinct from (:name, :role, :team, :language)
                                    """), person).execute();
        }
    }

    @Override
    public Optional<Person> find(PersonRef ref) {
        return session.query("""
                        select platform, person_id, name, role, team, language
                        from person
                        where organisation_id = :organisation
                          and platform = :platform
                          and person_id = :id
                        """)
                .bind("platform", ref.platform())
                .bind("id", ref.personId())
                .map(JdbiPeople::person)
                .findOne();
    }

    @Override
    public List<Person> named(String name) {
        return session.query("""
                        select platform, person_id, name, role, team, language
                        from person
                        where organisation_id = :organisation
                          and strpos(lower(name), lower(:name)) > 0
                        order by name, person_id
                        """).bind("name", name).map(JdbiPeople::person).list();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Person person) {
        return statement
                .bind("platform", person.ref().platform())
                .bind("id", person.ref().personId())
                .bind("name", person.name())
                .bind("role", person.role())
                .bind("team", person.team())
                .bind("language", person.language());
    }

    private static Person person(ResultSet columns, StatementContext context) throws SQLException {
        Row row = new Row(columns);
        return new Person(
                new PersonRef(Platform.valueOf(row.text("platform")), row.text("person_id")),
                row.text("name"),
                Role.valueOf(row.text("role")),
                row.maybeText("team"),
                Locale.forLanguageTag(row.text("language")));
    }
}
