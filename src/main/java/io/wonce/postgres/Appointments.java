package io.wonce.postgres;

import io.wonce.app.port.Appointment;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import java.util.List;

/** Who manages and administers: by appointment, which is added to and never changed, beside the platform's word. */
final class Appointments {
    private final Session session;

    Appointments(Session session) {
        this.session = session;
    }

    void add(Appointment appointment) {
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

    Role of(PersonRef ref) {
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
                .map(PersonRows::appointed)
                .findOne()
                .orElse(Role.MEMBER);
    }

    boolean haveAdmin() {
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

    List<Person> managers(int limit) {
        return session.query(PersonRows.SELECT + """
                           and (p.role in ('MANAGER', 'ADMIN') or (p.role = 'MEMBER' and a.manager))
                         order by p.platform, p.person_id
                         limit :limit
                        """)
                .bind("limit", limit)
                .map(PersonRows::person)
                .list();
    }

    List<Person> all() {
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
                        """).map(PersonRows::person).list();
    }
}
