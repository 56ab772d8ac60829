package io.wonce.postgres;

import io.wonce.app.port.Credentials;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** Where Wonce is installed. */
final class JdbiWorkspaces implements Workspaces {
    private final Transactions transactions;
    private final JdbiOrganisations organisations;
    private final SealedCredentials tokens;
    private final Installed installed;
    private final WatchedChannels channels;
    private final Reach reach;

    JdbiWorkspaces(Transactions transactions, JdbiOrganisations organisations, SealedCredentials tokens) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.tokens = tokens;
        this.installed = new Installed(transactions, tokens);
        this.channels = new WatchedChannels(transactions);
        this.reach = new Reach(transactions);
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
        return reach.of(organisation, channel);
    }

    @Override
    public void connect(Workspace workspace, Optional<Credentials> credentials) {
        installed.connect(workspace, credentials);
    }

    @Override
    public boolean disconnect(Workspace workspace, Instant at) {
        return installed.disconnect(workspace, at);
    }

    @Override
    public List<Workspace> disconnectFormer(OrganisationId organisation, Workspace now, Instant at) {
        return installed.disconnectFormer(organisation, now, at);
    }

    @Override
    public Optional<Credentials> credentials(Workspace workspace) {
        return transactions.in(workspace.organisation(), session -> tokens.of(session, workspace));
    }

    @Override
    public Optional<Credentials> beginRenewal(Workspace workspace, Instant now, Instant until) {
        return transactions.in(
                workspace.organisation(), session -> tokens.beginRenewal(session, workspace, now, until));
    }

    @Override
    public boolean endRenewal(Workspace workspace, Instant until, Credentials credentials) {
        return transactions.in(
                workspace.organisation(), session -> tokens.endRenewal(session, workspace, until, credentials));
    }

    @Override
    public boolean meet(Workspace workspace, ChannelRef channel, Instant at) {
        return channels.meet(workspace, channel, at);
    }

    @Override
    public void meet(Workspace workspace, PersonRef person) {
        reach.meet(workspace, person);
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

    static RowMapper<Workspace> workspace(Session session) {
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
