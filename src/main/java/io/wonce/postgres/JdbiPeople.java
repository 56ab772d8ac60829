package io.wonce.postgres;

import io.wonce.app.port.Appointment;
import io.wonce.app.port.Colleague;
import io.wonce.app.port.People;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** Who is who. */
final class JdbiPeople implements People {
    private static final String SELECT = """
            select p.platform, p.person_id, p.name, team_of(p.platform, p.person_id) as team, p.language,
                case
                    when p.role in ('MEMBER', 'MANAGER') and a.admin then 'ADMIN'
                    when p.role = 'MEMBER' and a.manager then 'MANAGER'
                    else p.role
                end as role
            from person p
            left join lateral (
                select manager, admin
                from appointed_manager
                where organisation_id = p.organisation_id
                  and platform = p.platform
                  and person_id = p.person_id
                order by number desc
                limit 1) a on true
            where p.organisation_id = :organisation
            """;

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
        return session.query(SELECT + " and p.platform = :platform and p.person_id = :id")
                .bind("platform", ref.platform())
                .bind("id", ref.personId())
                .map(JdbiPeople::person)
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
                .map(JdbiPeople::person)
                .findOne();
    }

    @Override
    public List<Person> named(String name) {
        return session.query(SELECT + """
                           and strpos(lower(p.name), lower(:name)) > 0
                         order by p.name, p.person_id
                        """)
                .bind("name", name)
                .map(JdbiPeople::person)
                .list();
    }

    @Override
    public void locate(PersonRef ref, ZoneId zone) {
        session.update("""
                        insert into person_zone (organisation_id, platform, person_id, zone)
                        values (:organisation, :platform, :id, :zone)
                        on conflict (organisation_id, platform, person_id) do update
                        set zone = excluded.zone
                        where person_zone.zone <> excluded.zone
                        """)
                .bind("platform", ref.platform())
                .bind("id", ref.personId())
                .bind("zone", zone.getId())
                .execute();
    }

    @Override
    public Optional<ZoneId> zone(PersonRef ref) {
        return session.query("""
                        select zone
                        from person_zone
                        where organisation_id = :organisation
                          and platform = :platform
                          and person_id = :id
                        """)
                .bind("platform", ref.platform())
                .bind("id", ref.personId())
                .mapTo(String.class)
                .findOne()
                .map(ZoneId::of);
    }

    @Override
    public Set<ZoneId> zones() {
        return session.query("""
                        select distinct zone
                        from person_zone
                        where organisation_id = :organisation
                        """).mapTo(String.class).map(ZoneId::of).set();
    }

    @Override
    public void lockManagers() {
        session.lock("managers");
    }

    @Override
    public void appoint(Appointment appointment) {
        session.update("""
                        insert into appointed_manager
                            (organisation_id, platform, person_id, manager, admin, by_platform, by_id, at)
                        values (:organisation, :platform, :id, :manager, :admin, :byPlatform, :by, :at)
                        """)
                .bind("platform", appointment.who().platform())
                .bind("id", appointment.who().personId())
                .bind("manager", appointment.role().manages())
                .bind("admin", appointment.role() == Role.ADMIN)
                .bind("byPlatform", appointment.by().platform())
                .bind("by", appointment.by().personId())
                .bind("at", appointment.at())
                .execute();
    }

    @Override
    public Role appointed(PersonRef ref) {
        return session.query("""
                        select manager, admin
                        from appointed_manager
                        where organisation_id = :organisation
                          and platform = :platform
                          and person_id = :id
                        order by number desc
                        limit 1
                        """)
                .bind("platform", ref.platform())
                .bind("id", ref.personId())
                .map(JdbiPeople::role)
                .findOne()
                .orElse(Role.MEMBER);
    }

    @Override
    public boolean hasAdmin() {
        return session.query("""
                        select exists (
                                select 1
                                from person
                                where organisation_id = :organisation
                                  and role = 'ADMIN')
                            or exists (
                                select 1
                                from appointed_manager a
                                where a.organisation_id = :organisation
                                  and a.admin
                                  and not exists (
                                      select 1
                                      from appointed_manager later
                                      where later.organisation_id = a.organisation_id
                                        and later.platform = a.platform
                                        and later.person_id = a.person_id
                                        and later.number > a.number))
                        """).mapTo(boolean.class).one();
    }

    @Override
    public List<Person> managers(int limit) {
        return session.query(SELECT + """
                           and (p.role in ('MANAGER', 'ADMIN') or (p.role = 'MEMBER' and a.manager))
                         order by p.platform, p.person_id
                         limit :limit
                        """)
                .bind("limit", limit)
                .map(JdbiPeople::person)
                .list();
    }

    /** Who sells a deal, by name. */
    List<Person> owners(int limit) {
        return session.query(SELECT + """
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
                .map(JdbiPeople::person)
                .list();
    }

    @Override
    public List<Colleague> colleagues(int limit) {
        return session.query("""
                        select p.platform, p.person_id, p.name, p.role, team_of(p.platform, p.person_id) as team, p.language, z.zone,
                            a.manager, a.admin
                        from person p
                        left join lateral (
                            select manager, admin
                            from appointed_manager
                            where organisation_id = p.organisation_id
                              and platform = p.platform
                              and person_id = p.person_id
                            order by number desc
                            limit 1) a on true
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
                        person(columns, context),
                        role(columns, context),
                        new Row(columns).maybeText("zone").map(ZoneId::of)))
                .list();
    }

    @Override
    public List<Person> appointed() {
        return session.query("""
                        select a.platform, a.person_id, coalesce(p.name, a.person_id) as name,
                            case when a.admin then 'ADMIN' else 'MANAGER' end as role,
                            team_of(a.platform, a.person_id) as team,
                            coalesce(p.language, 'en') as language
                        from (
                            select distinct on (platform, person_id) organisation_id, platform, person_id, manager, admin
                            from appointed_manager
                            where organisation_id = :organisation
                            order by platform, person_id, number desc) a
                        left join person p
                            on p.organisation_id = a.organisation_id and p.platform = a.platform and p.person_id = a.person_id
                        where a.manager
                        order by name, a.person_id
                        """).map(JdbiPeople::person).list();
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

    /** By appointment; a member where there is none. */
    private static Role role(ResultSet columns, StatementContext context) throws SQLException {
        if (columns.getBoolean("admin")) {
            return Role.ADMIN;
        }
        return columns.getBoolean("manager") ? Role.MANAGER : Role.MEMBER;
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
