package io.wonce.postgres;

import io.wonce.domain.chat.PersonRef;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** In which zones the days of people begin. */
final class PersonZones {
    private final Session session;

    PersonZones(Session session) {
        this.session = session;
    }

    void locate(PersonRef ref, ZoneId zone) {
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

    Optional<ZoneId> of(PersonRef ref) {
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

    Set<ZoneId> all() {
        return session.query("""
                        select distinct zone
                        from person_zone
                        where organisation_id = :organisation
                        """).mapTo(String.class).map(ZoneId::of).set();
    }
}
