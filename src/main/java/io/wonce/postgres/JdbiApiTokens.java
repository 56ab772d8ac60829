package io.wonce.postgres;

import io.wonce.app.port.ApiTokens;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.ApiToken;
import io.wonce.domain.organisation.ApiToken.Scope;
import io.wonce.domain.organisation.Ticket;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * What lets programs at the ledger. A token names its organisation, so that nothing is looked for past the walls. Its secret has
 * 256 random bits, so that a plain hash is as good as a slow one, which is for what people can remember.
 */
final class JdbiApiTokens implements ApiTokens {
    /** Every request uses its token; one of them in a minute writes so. */
    private static final Duration EXACT_TO = Duration.ofMinutes(1);

    private final Session session;

    JdbiApiTokens(Session session) {
        this.session = session;
    }

    @Override
    public boolean add(Ticket ticket, ApiToken token, PersonRef by) {
        return session.update("""
                        insert into api_token (organisation_id, hash, name, scope, made_platform, made_by, made_at)
                        values (:organisation, :hash, :name, :scope, :platform, :by, :at)
                        on conflict (organisation_id, name) where revoked_at is null do nothing
                        """)
                        .bind("hash", JdbiSignIns.hash(ticket))
                        .bind("name", token.name())
                        .bind("scope", token.scope())
                        .bind("platform", by.platform())
                        .bind("by", by.personId())
                        .bind("at", token.madeAt())
                        .execute()
                == 1;
    }

    @Override
    public List<ApiToken> all() {
        return session.query("""
                        select name, scope, made_at, used_at
                        from api_token
                        where organisation_id = :organisation
                          and revoked_at is null
                        order by name
                        """).map(JdbiApiTokens::token).list();
    }

    @Override
    public boolean revoke(String name, PersonRef by, Instant at) {
        return session.update("""
                        update api_token
                        set revoked_at = :at, revoked_platform = :platform, revoked_by = :by
                        where organisation_id = :organisation
                          and name = :name
                          and revoked_at is null
                        """)
                        .bind("at", at)
                        .bind("platform", by.platform())
                        .bind("by", by.personId())
                        .bind("name", name)
                        .execute()
                == 1;
    }

    @Override
    public Optional<ApiToken> use(Ticket ticket, Instant now) {
        byte[] hash = JdbiSignIns.hash(ticket);
        Optional<ApiToken> found =
                session.query("""
                                select name, scope, made_at, used_at
                                from api_token
                                where organisation_id = :organisation
                                  and hash = :hash
                                  and revoked_at is null
                                """).bind("hash", hash).map(JdbiApiTokens::token).findOne();
        found.filter(token -> token.usedAt()
                        .map(at -> at.plus(EXACT_TO).isBefore(now))
                        .orElse(true))
                .ifPresent(token -> note(hash, now));
        return found;
    }

    private void note(byte[] hash, Instant now) {
        session.update("""
                        update api_token
                        set used_at = :now
                        where organisation_id = :organisation
                          and hash = :hash
                        """).bind("now", now).bind("hash", hash).execute();
    }

    private static ApiToken token(ResultSet columns, StatementContext context) throws SQLException {
        Row row = new Row(columns);
        return new ApiToken(
                row.text("name"),
                Scope.valueOf(row.text("scope")),
                row.instant("made_at"),
                row.maybeInstant("used_at"));
    }
}
