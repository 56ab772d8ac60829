package io.wonce.postgres;

import io.wonce.app.port.OutboxId;
import io.wonce.app.port.TryoutRoom.Line;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Outgoing;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.Query;

/** What stands in the try-out chat. */
final class TryoutPosts {
    private final Session session;
    private final Json json;

    TryoutPosts(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    MessageRef put(OutboxId id, Conversation conversation, Optional<MessageRef> edits, Outgoing content, Instant at) {
        Optional<MessageRef> edited = edits.filter(message -> edit(message, content));
        return edited.isPresent() ? edited.get() : post(id, conversation, content, at);
    }

    Optional<MessageRef> find(OutboxId id) {
        return session.query("""
                        select channel_id, message_id
                        from tryout_message
                        where organisation_id = :organisation
                          and outbox_id = :id
                        """)
                .bind("id", id.value())
                .map((columns, context) -> message(columns.getString("channel_id"), columns.getString("message_id")))
                .findOne();
    }

    List<Line> lines(String channelId, int limit) {
        return lines(session.query("""
                        select channel_id, message_id, thread_root_id, author_platform, author_id, text, content, said_at, edited,
                            array(
                                select r.emoji || ' ' || r.platform || ' ' || r.person_id
                                from tryout_reaction r
                                where r.organisation_id = latest.organisation_id
                                  and r.channel_id = latest.channel_id
                                  and r.message_id = latest.message_id
                                order by 1) as reactions
                        from (
                            select *
                            from tryout_message
                            where organisation_id = :organisation
                              and channel_id = :channel
                            order by seq desc
                            limit :limit) latest
                        order by seq
                        """).bind("channel", channelId).bind("limit", limit));
    }

    private boolean edit(MessageRef message, Outgoing content) {
        return session.update("""
                                update tryout_message
                                set content = cast(:content as jsonb)
                                where organisation_id = :organisation
                                  and channel_id = :channel
                                  and message_id = :message
                                """)
                        .bind("channel", message.channel().channelId())
                        .bind("message", message.messageId())
                        .bind("content", json.of(content))
                        .execute()
                == 1;
    }

    private MessageRef post(OutboxId id, Conversation conversation, Outgoing content, Instant at) {
        session.update("""
                        insert into tryout_message (
                            organisation_id, channel_id, message_id, thread_root_id, text, content, outbox_id, said_at)
                        values (:organisation, :channel, :message, :threadRoot, '', cast(:content as jsonb), :id, :at)
                        on conflict do nothing
                        """)
                .bind("channel", conversation.channel().channelId())
                .bind("message", JdbiTryoutRoom.newMessage(conversation).messageId())
                .bind("threadRoot", conversation.threadRoot().map(MessageRef::messageId))
                .bind("content", json.of(content))
                .bind("id", id.value())
                .bind("at", at)
                .execute();
        return find(id).orElseThrow();
    }

    private List<Line> lines(Query query) {
        return query.map((columns, context) -> line(new Row(columns))).list();
    }

    private Line line(Row row) throws SQLException {
        String channel = row.text("channel_id");
        return new Line(
                message(channel, row.text("message_id")),
                row.maybeText("thread_root_id").map(root -> message(channel, root)),
                row.maybePerson("author"),
                row.text("text"),
                row.maybeText("content").map(json::outgoing),
                row.instant("said_at"),
                row.flag("edited"),
                reactions(row.texts("reactions")));
    }

    private static Map<String, Set<PersonRef>> reactions(List<String> rows) {
        Map<String, Set<PersonRef>> reactions = new TreeMap<>();
        for (String reaction : rows) {
            String[] parts = reaction.split(" ", 3);
            reactions
                    .computeIfAbsent(parts[0], emoji -> new LinkedHashSet<>())
                    .add(new PersonRef(Platform.valueOf(parts[1]), parts[2]));
        }
        return reactions;
    }

    private static MessageRef message(String channel, String id) {
        return new MessageRef(new ChannelRef(Platform.BROWSER, channel), id);
    }
}
