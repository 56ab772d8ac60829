package io.wonce.postgres;

import io.wonce.app.port.Dossiers;
import io.wonce.domain.chat.PersonRef;
import java.time.Duration;
import java.util.List;

/** All that is kept of people; V51 says where they stand. */
final class JdbiDossiers implements Dossiers {
    /** All tables are read through. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Session session;

    JdbiDossiers(Session session) {
        this.session = session;
    }

    @Override
    public String of(List<PersonRef> accounts) {
        session.allow(PATIENCE);
        return Accounts.bind(session.query("""
                        select jsonb_pretty(coalesce(
                            jsonb_agg(jsonb_build_object('platform', a.platform, 'id', a.id, 'kept', kept_of(a.platform, a.id))),
                            '[]'))
                        from unnest(cast(:platforms as text[]), cast(:ids as text[])) as a (platform, id)
                        where :organisation is not null
                        """), "platforms", "ids", accounts)
                .mapTo(String.class)
                .one();
    }

    @Override
    public void erase(PersonRef account, PersonRef alias, String name) {
        session.allow(PATIENCE);
        session.query("""
                        select erase_account(:platform, :id, :alias, :name)
                        where :organisation is not null
                        """)
                .bind("platform", account.platform())
                .bind("id", account.personId())
                .bind("alias", alias.personId())
                .bind("name", name)
                .mapTo(String.class)
                .list();
    }
}
