package io.wonce.postgres;

import io.wonce.app.port.Outbox;
import io.wonce.app.port.Slot;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.outgoing.Outgoing;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** What leaves after the commit. */
final class JdbiOutbox implements Outbox {
    private final Session session;
    private final Json json;
    private final KeptContent kept;

    JdbiOutbox(Session session, Json json, Optional<Seal> seal) {
        this.session = session;
        this.json = json;
        this.kept = new KeptContent(json, seal);
    }

    @Override
    public void post(Conversation conversation, Outgoing content) {
        UUID id = UUID.randomUUID();
        queued(session.update("""
                        insert into outbox (organisation_id, id, platform, channel_id, thread_root_id, content)
                        values (:organisation, :id, :platform, :channel, :threadRoot, cast(:content as jsonb))
                        """), conversation)
                .bind("id", id)
                .bind("content", kept.close(content, id))
                .execute();
    }

    @Override
    public void show(Slot slot, Conversation conversation, Outgoing content) {
        if (!isFirst(slot, conversation, content)) {
            revise(slot, content);
        }
    }

    @Override
    public Optional<Outgoing> shown(Slot slot) {
        return Optional.ofNullable(shown(List.of(slot)).get(slot));
    }

    @Override
    public Optional<Outgoing> lock(Slot slot) {
        return session.query("""
                        select content
                        from slot
                        where organisation_id = :organisation
                          and slot = :slot
                        for update
                        """)
                .bind("slot", slot.key())
                .mapTo(String.class)
                .findOne()
                .map(json::outgoing);
    }

    @Override
    public Map<Slot, Outgoing> shown(Collection<Slot> slots) {
        return session.query("""
                        select slot, content
                        from slot
                        where organisation_id = :organisation
                          and slot = any (:slots)
                        """)
                .bindArray("slots", String.class, slots.stream().map(Slot::key).toList())
                .reduceResultSet(new HashMap<>(), (shown, columns, context) -> {
                    shown.put(new Slot(columns.getString("slot")), json.outgoing(columns.getString("content")));
                    return shown;
                });
    }

    @Override
    public boolean stands(Slot slot, MessageRef message) {
        return session.query("""
                        select exists (
                            select 1
                            from slot s
                            join outbox o on o.organisation_id = s.organisation_id and o.seq = s.posted
                            where s.organisation_id = :organisation
                              and s.slot = :slot
                              and o.state = 'ARRIVED'
                              and o.platform = :platform
                              and o.arrived_channel_id = :channel
                              and o.arrived_message_id = :message)
                        """)
                .bind("slot", slot.key())
                .bindMap(Session.key(message))
                .mapTo(boolean.class)
                .one();
    }

    @Override
    public void seen(Slot slot, MessageRef message) {
        session.update("""
                        with seen as (
                            update outbox o
                            set state = 'ARRIVED', perhaps_sent = false, failure = null, arrived_channel_id = :channel, arrived_message_id = :message,
                                content = '{}'
                            from slot s
                            where s.organisation_id = :organisation
                              and s.slot = :slot
                              and o.organisation_id = :organisation
                              and o.seq = s.posted
                              and o.perhaps_sent
                              and (o.state = 'WAITING' or (o.state = 'GIVEN_UP' and o.failure is not null))
                              and o.platform = :platform
                              and o.channel_id = :channel
                            returning o.platform, o.channel_id, o.thread_root_id, o.seq, s.content)
                        insert into outbox (organisation_id, id, platform, channel_id, thread_root_id, edits, content)
                        select :organisation, :id, n.platform, n.channel_id, n.thread_root_id, n.seq, n.content
                        from seen n
                        where exists (
                            select 1
                            from outbox o
                            where o.organisation_id = :organisation
                              and o.edits = n.seq)
                        """)
                .bind("slot", slot.key())
                .bindMap(Session.key(message))
                .bind("id", UUID.randomUUID())
                .execute();
    }

    @Override
    public void revise(Slot slot, Outgoing content) {
        session.update("""
                        with changed as (
                            update slot
                            set content = cast(:content as jsonb)
                            where organisation_id = :organisation
                              and slot = :slot
                              and content <> cast(:content as jsonb)
                            returning posted)
                        insert into outbox (organisation_id, id, platform, channel_id, thread_root_id, edits, content)
                        select o.organisation_id, :id, o.platform, o.channel_id, o.thread_root_id, o.seq, cast(:content as jsonb)
                        from changed c
                        join outbox o on o.organisation_id = :organisation and o.seq = c.posted
                        """)
                .bind("slot", slot.key())
                .bind("content", json.of(content))
                .bind("id", UUID.randomUUID())
                .execute();
    }

    /** The row of the slot decides: whoever comes second waits for the first, and then edits. */
    private boolean isFirst(Slot slot, Conversation conversation, Outgoing content) {
        return queued(session.update("""
                        with reserved as (
                            insert into slot (organisation_id, slot, posted, content)
                            values (:organisation, :slot, nextval('outbox_seq_seq'), cast(:content as jsonb))
                            on conflict do nothing
                            returning posted, content)
                        insert into outbox (organisation_id, seq, id, platform, channel_id, thread_root_id, content)
                        overriding system value
                        select :organisation, posted, :id, :platform, :channel, :threadRoot, content
                        from reserved
                        """), conversation)
                        .bind("id", UUID.randomUUID())
                        .bind("content", json.of(content))
                        .bind("slot", slot.key())
                        .execute()
                == 1;
    }

    private static Update queued(Update insert, Conversation conversation) {
        return insert.bind("platform", conversation.channel().platform())
                .bind("channel", conversation.channel().channelId())
                .bind("threadRoot", conversation.threadRoot().map(MessageRef::messageId));
    }
}
