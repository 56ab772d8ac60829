package io.wonce.postgres;

import io.wonce.app.port.SalesTeams;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.TeamName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** In which sales teams people are, where the organisation itself says so. */
final class JdbiSalesTeams implements SalesTeams {
    private final Session session;

    JdbiSalesTeams(Session session) {
        this.session = session;
    }

    @Override
    public Optional<TeamName> assigned(PersonRef who) {
        return session.query("""
                        select team
                        from assigned_team_of(:platform, :id) as team
                        where :organisation is not null
                          and team is not null
                        """)
                .bind("platform", who.platform())
                .bind("id", who.personId())
                .mapTo(String.class)
                .map(TeamName::new)
                .findOne();
    }

    @Override
    public Optional<TeamName> lock(PersonRef who) {
        session.lock("teams");
        return assigned(who);
    }

    @Override
    public void assign(PersonRef who, Optional<TeamName> team, PersonRef by, Instant at) {
        session.update("""
                        insert into assigned_team (organisation_id, platform, person_id, team, by_platform, by_id, at)
                        values (:organisation, :platform, :id, :team, :byPlatform, :by, :at)
                        """)
                .bind("platform", who.platform())
                .bind("id", who.personId())
                .bind("team", team.map(TeamName::text).orElse(""))
                .bind("byPlatform", by.platform())
                .bind("by", by.personId())
                .bind("at", at)
                .execute();
    }

    @Override
    public List<String> names() {
        return session.query("""
                        select team
                        from person
                        where organisation_id = :organisation
                          and team is not null
                        union
                        select team
                        from (
                            select distinct on (platform, person_id) team
                            from assigned_team
                            where organisation_id = :organisation
                            order by platform, person_id, number desc) last
                        where team <> ''
                        union
                        select team
                        from target
                        where organisation_id = :organisation
                          and team <> ''
                        order by team
                        """).mapTo(String.class).list();
    }
}
