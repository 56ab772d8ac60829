package io.wonce.postgres;

import io.wonce.app.port.DealFilter.Portion;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.Milestone;
import java.util.Arrays;
import java.util.Optional;

/** Whether the organisation knows whom or what an address names; each but a team asked of an index. */
final class KnownNames {
    /** Who means more than these has typed too little. */
    private static final int MOST_ALIKE = 1000;

    private final Session session;

    KnownNames(Session session) {
        this.session = session;
    }

    boolean has(Portion portion) {
        String key = portion.key();
        if (key.isEmpty()) {
            return true;
        }
        return portion.by()
                .map(by -> switch (by) {
                    case REP -> account(key).filter(this::has).isPresent();
                    case TEAM -> hasTeam(key);
                    case CUSTOMER -> hasCustomer(key);
                    case CHANNEL -> hasChannel(key);
                    case MILESTONE ->
                        Arrays.stream(Milestone.values())
                                .anyMatch(milestone -> milestone.name().equals(key));
                })
                .orElse(true);
    }

    /** Whoever was seen, sells or sold something, also where no platform ever told who it is. */
    boolean has(PersonRef person) {
        return session.query("""
                        select exists (
                            select 1
                            from (
                                select organisation_id, platform, person_id
                                from person
                                union all
                                select organisation_id, owner_platform, owner_id
                                from deal
                                union all
                                select organisation_id, platform, person_id
                                from deal_credit) account
                            where organisation_id = :organisation
                              and platform = :platform
                              and person_id = :id)
                        """)
                .bind("platform", person.platform())
                .bind("id", person.personId())
                .mapTo(boolean.class)
                .one();
    }

    /** As targets know it, which is in whatever case. */
    private boolean hasTeam(String team) {
        return session.query("""
                        select exists (
                            select 1
                            from (
                                select organisation_id, team
                                from person
                                union all
                                select organisation_id, team
                                from assigned_team
                                union all
                                select organisation_id, team
                                from target) told
                            where organisation_id = :organisation
                              and lower(team) = lower(:team))
                        """).bind("team", team).mapTo(boolean.class).one();
    }

    /** As an order was opened for it, and else as one was called later: only that is asked of all names alike. */
    private boolean hasCustomer(String key) {
        return session.query("""
                        select case
                            when exists (
                                select 1
                                from customer c
                                where c.organisation_id = :organisation
                                  and c.key = :key)
                            then true
                            else exists (
                                select 1
                                from deals_named(:key, :mostAlike) alike
                                join deal_name n on n.deal = alike.deal
                                where n.organisation_id = :organisation
                                  and n.key = :key)
                            end
                        """)
                .bind("key", key)
                .bind("mostAlike", MOST_ALIKE)
                .mapTo(boolean.class)
                .one();
    }

    private boolean hasChannel(String channel) {
        return session.query("""
                        select exists (
                            select 1
                            from unnest(cast(:platforms as text[])) as p(platform)
                            where exists (
                                    select 1
                                    from announcement a
                                    where a.organisation_id = :organisation
                                      and a.platform = p.platform
                                      and a.channel_id = :channel)
                               or exists (
                                    select 1
                                    from channel c
                                    where c.organisation_id = :organisation
                                      and c.platform = p.platform
                                      and c.channel_id = :channel))
                        """)
                .bindArray(
                        "platforms",
                        String.class,
                        Arrays.stream(Platform.values()).map(Platform::name).toList())
                .bind("channel", channel)
                .mapTo(boolean.class)
                .one();
    }

    /** The account of a share's key. */
    private static Optional<PersonRef> account(String key) {
        int cut = key.indexOf(' ');
        return Arrays.stream(Platform.values())
                .filter(platform -> cut > 0 && platform.name().equals(key.substring(0, cut)))
                .findFirst()
                .map(platform -> new PersonRef(platform, key.substring(cut + 1)));
    }
}
