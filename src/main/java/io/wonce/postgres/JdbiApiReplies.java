package io.wonce.postgres;

import io.wonce.app.port.ApiReplies;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;

/** What was answered to requests that programs may send again. */
final class JdbiApiReplies implements ApiReplies {
    private final Session session;

    JdbiApiReplies(Session session) {
        this.session = session;
    }

    /** The key decides; whoever comes second waits for the first to commit. */
    @Override
    public Begun begin(String key, byte[] fingerprint, Instant now, Instant givenUp, Instant forgotten) {
        session.update("""
                        delete from api_reply
                        where organisation_id = :organisation
                          and begun_at < :forgotten
                        """).bind("forgotten", forgotten).execute();
        int ours = session.update("""
                        insert into api_reply (organisation_id, key, fingerprint, begun_at)
                        values (:organisation, :key, :fingerprint, :now)
                        on conflict (organisation_id, key) do update
                        set begun_at = excluded.begun_at
                        where api_reply.status is null
                          and api_reply.fingerprint = excluded.fingerprint
                          and api_reply.begun_at < :givenUp
                        """)
                .bind("key", key)
                .bind("fingerprint", fingerprint)
                .bind("now", now)
                .bind("givenUp", givenUp)
                .execute();
        return ours == 1 ? new Begun.Ours() : found(key, fingerprint);
    }

    @Override
    public void answer(String key, Reply reply) {
        session.update("""
                        update api_reply
                        set status = :status, location = :location, body = :body
                        where organisation_id = :organisation
                          and key = :key
                        """)
                .bind("status", reply.status())
                .bind("location", reply.location())
                .bind("body", reply.body())
                .bind("key", key)
                .execute();
    }

    @Override
    public void forget(String key) {
        session.update("""
                        delete from api_reply
                        where organisation_id = :organisation
                          and key = :key
                          and status is null
                        """).bind("key", key).execute();
    }

    private Begun found(String key, byte[] fingerprint) {
        return session.query("""
                        select fingerprint, status, location, body
                        from api_reply
                        where organisation_id = :organisation
                          and key = :key
                        """)
                .bind("key", key)
                .map((columns, context) -> begun(columns, fingerprint))
                .one();
    }

    private static Begun begun(ResultSet columns, byte[] fingerprint) throws SQLException {
        if (!Arrays.equals(columns.getBytes("fingerprint"), fingerprint)) {
            return new Begun.Different();
        }
        int status = columns.getInt("status");
        return status == 0
                ? new Begun.UnderWay()
                : new Begun.Answered(new Reply(status, columns.getString("location"), columns.getString("body")));
    }
}
