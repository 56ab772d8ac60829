package io.wonce.postgres;

import static io.wonce.postgres.JdbiWorkspaces.bind;

import io.wonce.app.port.Credentials;
import io.wonce.app.port.Workspace;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Wonce comes into workspaces and leaves them. */
final class Installed {
    private final Transactions transactions;
    private final SealedCredentials tokens;

    Installed(Transactions transactions, SealedCredentials tokens) {
        this.transactions = transactions;
        this.tokens = tokens;
    }

    void connect(Workspace workspace, Optional<Credentials> credentials) {
        transactions.in(workspace.organisation(), session -> {
            new WorkspaceOwners(session.handle()).refuseOthers(workspace);
            session.update("""
                            update announcement_counter
                            set closed = false
                            where organisation_id = :organisation
                              and closed
                            """).execute();
            return bind(session.update("""
                                insert into workspace (organisation_id, platform, workspace_id, name, bot_id, credentials)
                                values (:organisation, :platform, :workspace, :name, :bot, :credentials)
                                on conflict (organisation_id, platform, workspace_id) do update
                                set name = :name, bot_id = :bot, credentials = :credentials, disconnected_at = null,
                                    renewal_until = null
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

    boolean disconnect(Workspace workspace, Instant at) {
        return transactions.in(
                workspace.organisation(),
                session -> bind(session.update("""
                                update workspace
                                set disconnected_at = :at, credentials = null
                                where organisation_id = :organisation
                                  and platform = :platform
                                  and workspace_id = :workspace
                                  and disconnected_at is null
                                """), workspace).bind("at", at).execute() == 1);
    }

    List<Workspace> disconnectFormer(OrganisationId organisation, Workspace now, Instant at) {
        return transactions.in(
                organisation,
                session -> bind(session.query("""
                                update workspace
                                set disconnected_at = :at
                                where organisation_id = :organisation
                                  and platform = :platform
                                  and workspace_id <> :workspace
                                  and credentials is null
                                  and disconnected_at is null
                                returning workspace_id, platform, name, bot_id
                                """), now)
                        .bind("at", at)
                        .map(JdbiWorkspaces.workspace(session))
                        .list());
    }
}
