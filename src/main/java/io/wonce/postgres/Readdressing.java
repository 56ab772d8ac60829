package io.wonce.postgres;

import io.wonce.app.port.Delivery;
import io.wonce.app.port.DeliveryQueue.Forwarding;
import io.wonce.domain.chat.MessageRef;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Sends a waiting delivery elsewhere as a new message. Where it holds a slot, or was to edit what does, the slot moves along, and
 * with it what waits to be shown there.
 */
final class Readdressing {
    private final Session session;
    private final Json json;

    Readdressing(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    /** False where somebody else has answered for the delivery meanwhile. */
    boolean readdress(Delivery delivery, Forwarding forwarding, String reason) {
        Optional<Posted> refused = refused(delivery);
        refused.ifPresent(posted -> {
            moveSlot(posted);
            moveFollowers(posted, forwarding);
            move(posted, forwarding, reason);
        });
        return refused.isPresent();
    }

    private Optional<Posted> refused(Delivery delivery) {
        return session.query("""
                        select seq, coalesce(edits, seq) as first
                        from outbox
                        where organisation_id = :organisation
                          and id = :id
                          and state = 'WAITING'
                          and attempt = :attempt
                        """)
                .bind("id", delivery.id().value())
                .bind("attempt", delivery.attempt())
                .map((columns, context) -> new Posted(columns.getLong("seq"), columns.getLong("first")))
                .findOne();
    }

    /** First of all: who shows something in the slot at this moment waits for it, or has shown it already. */
    private void moveSlot(Posted posted) {
        session.update("""
                        update slot
                        set posted = :seq
                        where organisation_id = :organisation
                          and posted = :first
                        """)
                .bind("seq", posted.seq())
                .bind("first", posted.first())
                .execute();
    }

    private void moveFollowers(Posted posted, Forwarding forwarding) {
        addressed(session.update("""
                                update outbox
                                set platform = :platform, channel_id = :channel, thread_root_id = :threadRoot, edits = :seq
                                where organisation_id = :organisation
                                  and edits = :first
                                  and seq > :seq
                                  and state = 'WAITING'
                                """), forwarding)
                .bind("seq", posted.seq())
                .bind("first", posted.first())
                .execute();
    }

    private void move(Posted posted, Forwarding forwarding, String reason) {
        addressed(session.update("""
                                update outbox
                                set platform = :platform, channel_id = :channel, thread_root_id = :threadRoot, edits = null,
                                    content = cast(:content as jsonb), failure = :reason, due_at = to_timestamp(0), perhaps_sent = false
                                where organisation_id = :organisation
                                  and seq = :seq
                                """), forwarding)
                .bind("content", json.of(forwarding.content()))
                .bind("reason", reason)
                .bind("seq", posted.seq())
                .execute();
    }

    private static <S extends SqlStatement<S>> S addressed(S sql, Forwarding forwarding) {
        return sql.bind("platform", forwarding.to().channel().platform())
                .bind("channel", forwarding.to().channel().channelId())
                .bind("threadRoot", forwarding.to().threadRoot().map(MessageRef::messageId));
    }

    /**
     * The delivery that was refused.
     *
     * @param first the one that it was to edit, or itself
     */
    private record Posted(long seq, long first) {}
}
