package io.wonce.postgres;

import io.wonce.app.port.Delivery;
import io.wonce.app.port.OutboxId;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads deliveries; empty is one that a newer version wrote, or that another key sealed: it waits for those. */
final class DeliveryRows implements RowMapper<Optional<Delivery>> {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRows.class);

    private final OrganisationId organisation;
    private final KeptContent kept;

    DeliveryRows(OrganisationId organisation, KeptContent kept) {
        this.organisation = organisation;
        this.kept = kept;
    }

    @Override
    public Optional<Delivery> map(ResultSet columns, StatementContext context) throws SQLException {
        Row row = new Row(columns);
        UUID id = columns.getObject("id", UUID.class);
        try {
            return Optional.of(delivery(row, id, kept.open(row.text("content"), id)));
        } catch (IllegalStateException unreadable) {
            LOG.warn(
                    "delivery {} of organisation {} waits: a newer version wrote it, or another WONCE_KEY sealed it",
                    id,
                    organisation);
            return Optional.empty();
        }
    }

    private Delivery delivery(Row row, UUID id, Outgoing content) throws SQLException {
        ChannelRef channel = new ChannelRef(Platform.valueOf(row.text("platform")), row.text("channel_id"));
        return new Delivery(
                new OutboxId(id),
                organisation,
                new Conversation(channel, row.maybeMessage("thread_root_id")),
                edits(row, channel.platform()),
                content,
                row.count("attempt"),
                row.count("unanswered"),
                row.flag("perhaps_sent"));
    }

    /** Where the first message was refused there is nothing to edit: the new one takes its place. */
    private static Optional<MessageRef> edits(Row row, Platform platform) throws SQLException {
        Optional<String> message = row.maybeText("arrived_message_id");
        return message.isEmpty()
                ? Optional.empty()
                : Optional.of(new MessageRef(new ChannelRef(platform, row.text("arrived_channel_id")), message.get()));
    }
}
