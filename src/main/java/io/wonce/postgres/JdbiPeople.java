package io.wonce.postgres;

import io.wonce.app.port.Appointment;
import io.wonce.app.port.Colleague;
import io.wonce.app.port.People;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;

/** Who is who. */
final class JdbiPeople implements People {
    private final Session session;

    JdbiPeople(Session session) {
        this.session = session;
    }

    /**
     * Takes no lock on somebody who did not change: many messages of one robot are heard at once. What tells no team leaves the one that was
     * told before.
     */
    @Override
    public void see(Person person) {
        bind(session.update("""
                        insert into person (organisation_id, platform, person_id, name, role, team, language)
                        select :organisation, :platform, :id, :name, :role, :team, :language
                        where not exists (
                            select 1
                            from person
                            where organisation_id = :organisation
                              and platform = :platform
                              and person_id = :id
                              and (name, role, team, language)
                                  is not distinct from (:name, :role, coalesce(cast(:team as text), team), :language))
                        on conflict (organisation_id, platform, person_id) do update
                        set name = excluded.name, role = excluded.role, team = coalesce(excluded.team, person.team),
                            language = excluded.language
                        """), person).execute();
    }

    @Override
    public Optional<Person> find(PersonRef ref) {
        return session.query(PersonRows.SELECT + " and p.platform = :platform and p.person_id = :id")
                .bind("platform", ref.platform())
                .bind("id", ref.personId())
                .map(PersonRows::person)
                .findOne();
    }

    @Override
    public Optional<Person> asSeen(PersonRef ref) {
        return session.query("""
                        select platform, person_id, name, role, team, language
                        from person
                        where organisation_id = :organisation
                          and platform = :platform
                          and person_id = :id
                        """)
                .bind("platform", ref.platform())
                .bind("id", ref.personId())
                .map(PersonRows::person)
                .findOne();
    }

    @Override
    public List<Person> named(String name) {
        return session.query(PersonRows.SELECT + """
                           and strpos(lower(p.name), lower(:name)) > 0
                         order by p.name, p.person_id
                        """)
                .bind("name", name)
                .map(PersonRows::person)
                .list();
    }

    /** Who sells a deal, by name. */
    List<Person> owners(int limit) {
        return session.query(PersonRows.SELECT + """
                           and exists (
                               select 1
                               from deal d
                               where d.organisation_id = p.organisation_id
                                 and d.owner_platform = p.platform
                                 and d.owner_id = p.person_id)
                         order by p.name, p.platform, p.person_id
                         limit :limit
                        """)
                .bind("limit", limit)
                .map(PersonRows::person)
                .list();
    }

    @Override
    public List<Colleague> colleagues(int limit) {
        return session.query("""
                        select p.platform, p.person_id, p.name, p.role, team_of(p.platform, p.person_id) as team, p.language, z.zone,
                            a.manager, a.admin
                        from person p
                        """ + PersonRows.APPOINTMENT + """
                        left join person_zone z
                            on z.organisation_id = p.organisation_id
                            and z.platform = p.platform
                            and z.person_id = p.person_id
                        where p.organisation_id = :organisation
                          and p.role <> 'ROBOT'
                        order by lower(p.name), p.platform, p.person_id
                        limit :limit
                        """)
                .bind("limit", limit)
                .map((columns, context) -> new Colleague(
                        PersonRows.person(columns, context),
                        PersonRows.appointed(columns, context),
                        new Row(columns).maybeText("zone").map(ZoneId::of)))
                .list();
    }

    @Override
    public void locate(PersonRef ref, ZoneId zone) {
        new PersonZones(session).locate(ref, zone);
    }

    @Override
    public Optional<ZoneId> zone(PersonRef ref) {
        return new PersonZones(session).of(ref);
    }

    @Override
    public Set<ZoneId> zones() {
        return new PersonZones(session).all();
    }

    @Override
    public void lockManagers() {
        session.lock("managers");
    }

    @Override
    public void appoint(Appointment appointment) {
        new Appointments(session).add(appointment);
    }

    @Override
    public Role appointed(PersonRef ref) {
        return new Appointments(session).of(ref);
    }

    @Override
    public boolean hasAdmin() {
        return new Appointments(session).haveAdmin();
    }

    @Override
    public List<Person> managers(int limit) {
        return new Appointments(session).managers(limit);
    }

    @Override
    public List<Person> appointed() {
        return new Appointments(session).all();
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
}
