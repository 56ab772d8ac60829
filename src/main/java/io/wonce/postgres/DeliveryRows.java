package io.wonce.postgres;

import io.wonce.app.port.Delivery;
import io.wonce.app.port.OutboxId;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads deliveries; throws IllegalStateException where a newer version wrote one, or another key sealed it. */
final class DeliveryRows implements RowMapper<Delivery> {
    private final OrganisationId organisation;
    private final KeptContent kept;

    DeliveryRows(OrganisationId organisation, KeptContent kept) {
        this.organisation = organisation;
        this.kept = kept;
    }

    @Override
    public Delivery map(ResultSet columns, StatementContext context) throws SQLException {
        Row row = new Row(columns);
        UUID id = columns.getObject("id", UUID.class);
        ChannelRef channel = new ChannelRef(Platform.valueOf(row.text("platform")), row.text("channel_id"));
        return new Delivery(
                new OutboxId(id),
                organisation,
                new Conversation(channel, row.maybeMessage("thread_root_id")),
                edits(row, channel.platform()),
                kept.open(row.text("content"), id),
                row.count("attempt"),
                row.count("unanswered"),
                row.flag("perhaps_sent"),
                row.instant("created_at"));
    }

    /** Where the first message was refused there is nothing to edit: the new one takes its place. */
    private static Optional<MessageRef> edits(Row row, Platform platform) throws SQLException {
        Optional<String> message = row.maybeText("arrived_message_id");
        return message.isEmpty()
                ? Optional.empty()
                : Optional.of(new MessageRef(new ChannelRef(platform, row.text("arrived_channel_id")), message.get()));
    }
}
