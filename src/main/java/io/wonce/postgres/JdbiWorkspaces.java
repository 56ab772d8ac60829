package io.wonce.postgres;

import io.wonce.app.port.Credentials;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** Where Wonce is installed. */
final class JdbiWorkspaces implements Workspaces {
    private final Transactions transactions;
    private final JdbiOrganisations organisations;
    private final SealedCredentials tokens;
    private final WatchedChannels channels;

    JdbiWorkspaces(Transactions transactions, JdbiOrganisations organisations, SealedCredentials tokens) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.tokens = tokens;
        this.channels = new WatchedChannels(transactions);
    }

    @Override
    public Optional<Workspace> find(Platform platform, String id) {
        return owner(platform, id)
                .flatMap(organisation -> transactions.in(
                        organisation,
                        session -> session.query("""
                                select workspace_id, platform, name, bot_id
                                from workspace
                                where organisation_id = :organisation
                                  and platform = :platform
                                  and workspace_id = :workspace
                                  and disconnected_at is null
                                """)
                                .bind("platform", platform)
                                .bind("workspace", id)
                                .map(workspace(session))
                                .findOne()));
    }

    @Override
    public Optional<OrganisationId> owner(Platform platform, String id) {
        return transactions.across(handle -> new WorkspaceOwners(handle).of(platform, id));
    }

    @Override
    public List<Workspace> connected(Platform platform) {
        return organisations.all().stream()
                .flatMap(organisation -> transactions
                        .in(
                                organisation,
                                session -> session.query("""
                                                select workspace_id, platform, name, bot_id
                                                from workspace
                                                where organisation_id = :organisation
                                                  and platform = :platform
                                                  and disconnected_at is null
                                                order by workspace_id
                                                """)
                                        .bind("platform", platform)
                                        .map(workspace(session))
                                        .list())
                        .stream())
                .toList();
    }

    @Override
    public Optional<Workspace> reaching(OrganisationId organisation, ChannelRef channel) {
        return transactions.in(
                organisation,
                session -> session.query("""
                                select w.workspace_id, w.platform, w.name, w.bot_id
                                from workspace w
                                left join channel c on c.organisation_id = w.organisation_id
                                    and c.platform = w.platform
                                    and c.workspace_id = w.workspace_id
                                    and c.channel_id = :channel
                                where w.organisation_id = :organisation
                                  and w.platform = :platform
                                  and w.disconnected_at is null
                                order by c.channel_id nulls last, w.workspace_id
                                limit 1
                                """)
                        .bind("platform", channel.platform())
                        .bind("channel", channel.channelId())
                        .map(workspace(session))
                        .findOne());
    }

    @Override
    public void connect(Workspace workspace, Optional<Credentials> credentials) {
        transactions.in(workspace.organisation(), session -> {
            new WorkspaceOwners(session.handle()).refuseOthers(workspace);
            return bind(session.update("""
                                insert into workspace (organisation_id, platform, workspace_id, name, bot_id, credentials)
                                values (:organisation, :platform, :workspace, :name, :bot, :credentials)
                                on conflict (organisation_id, platform, workspace_id) do update
                                set name = :name, bot_id = :bot, credentials = :credentials, disconnected_at = null
                                """), workspace)
                    .bind("name", workspace.name())
                    .bind("bot", workspace.botId())
                    .bind(
                            "credentials",
                            credentials
                                    .map(open -> tokens.close(workspace, open))
                                    .orElse(null))
                    .execute();
        });
    }

    @Override
    public void disconnect(Workspace workspace, Instant at) {
        transactions.in(
                workspace.organisation(),
                session -> bind(session.update("""
                                update workspace
                                set disconnected_at = :at, credentials = null
                                where organisation_id = :organisation
                                  and platform = :platform
                                  and workspace_id = :workspace
                                  and disconnected_at is null
                                """), workspace).bind("at", at).execute());
    }

    @Override
    public Optional<Credentials> credentials(Workspace workspace) {
        return transactions.in(workspace.organisation(), session -> tokens.of(session, workspace, ""));
    }

    @Override
    public Optional<Credentials> renew(Workspace workspace, UnaryOperator<Credentials> renew) {
        return transactions.in(
                workspace.organisation(),
                session -> tokens.of(session, workspace, "for update").map(old -> {
                    Credentials fresh = renew.apply(old);
                    if (!fresh.equals(old)) {
                        tokens.keep(session, workspace, fresh);
                    }
                    return fresh;
                }));
    }

    @Override
    public boolean meet(Workspace workspace, ChannelRef channel, Instant at) {
        return channels.meet(workspace, channel, at);
    }

    @Override
    public void heard(Workspace workspace, ChannelRef channel, Instant at) {
        channels.heard(workspace, channel, at);
    }

    @Override
    public void left(Workspace workspace, ChannelRef channel, Instant at) {
        channels.left(workspace, channel, at);
    }

    @Override
    public List<Watched> watched(Workspace workspace) {
        return channels.of(workspace);
    }

    private static RowMapper<Workspace> workspace(Session session) {
        return (columns, context) -> workspace(session, new Row(columns));
    }

    static Workspace workspace(Session session, Row row) throws SQLException {
        return new Workspace(
                Platform.valueOf(row.text("platform")),
                row.text("workspace_id"),
                session.organisation(),
                row.text("name"),
                row.text("bot_id"));
    }

    static <S extends SqlStatement<S>> S bind(S statement, Workspace workspace) {
        return statement.bind("platform", workspace.platform()).bind("workspace", workspace.id());
    }
}
