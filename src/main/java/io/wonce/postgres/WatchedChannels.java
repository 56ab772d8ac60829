package io.wonce.postgres;

import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces.Watched;
import io.wonce.domain.chat.ChannelRef;
import java.time.Instant;
import java.util.List;

/** The channels that Wonce is in, and until when it has heard them. */
final class WatchedChannels {
    private final Transactions transactions;

    WatchedChannels(Transactions transactions) {
        this.transactions = transactions;
    }

    boolean meet(Workspace workspace, ChannelRef channel, Instant at) {
        return transactions.in(
                workspace.organisation(),
                session -> JdbiWorkspaces.bind(session.update("""
                                insert into channel (organisation_id, platform, channel_id, workspace_id, heard_until)
                                values (:organisation, :platform, :channel, :workspace, :at)
                                on conflict do nothing
                                """), workspace)
                                .bind("channel", channel.channelId())
                                .bind("at", at)
                                .execute()
                        == 1);
    }

    void heard(Workspace workspace, ChannelRef channel, Instant at) {
        transactions.in(
                workspace.organisation(),
                session -> JdbiWorkspaces.bind(session.update("""
                                insert into channel (organisation_id, platform, channel_id, workspace_id, heard_until)
                                values (:organisation, :platform, :channel, :workspace, :at)
                                on conflict (organisation_id, platform, channel_id) do update
                                set heard_until = greatest(channel.heard_until, :at), left_at = null,
                                    workspace_id = case
                                        when exists (
                                            select 1
                                            from workspace former
                                            where former.organisation_id = channel.organisation_id
                                              and former.platform = channel.platform
                                              and former.workspace_id = channel.workspace_id
                                              and former.disconnected_at is not null)
                                        then :workspace
                                        else channel.workspace_id
                                    end
                                """), workspace)
                        .bind("channel", channel.channelId())
                        .bind("at", at)
                        .execute());
    }

    void left(Workspace workspace, ChannelRef channel, Instant at) {
        transactions.in(
                workspace.organisation(),
                session -> JdbiWorkspaces.bind(session.update("""
                                update channel
                                set left_at = :at
                                where organisation_id = :organisation
                                  and platform = :platform
                                  and channel_id = :channel
                                  and workspace_id = :workspace
                                """), workspace)
                        .bind("channel", channel.channelId())
                        .bind("at", at)
                        .execute());
    }

    List<Watched> of(Workspace workspace) {
        return transactions.in(
                workspace.organisation(),
                session -> JdbiWorkspaces.bind(session.query("""
                                select channel_id, heard_until
                                from channel
                                where organisation_id = :organisation
                                  and platform = :platform
                                  and workspace_id = :workspace
                                  and left_at is null
                                order by channel_id
                                """), workspace)
                        .map((columns, context) -> {
                            Row row = new Row(columns);
                            return new Watched(
                                    new ChannelRef(workspace.platform(), row.text("channel_id")),
                                    row.instant("heard_until"));
                        })
                        .list());
    }
}
