package io.wonce.postgres;

import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Whose a workspace is, across organisations: one organisation's, until it joins another one's ledger. */
final class WorkspaceOwners {
    private final Handle handle;

    WorkspaceOwners(Handle handle) {
        this.handle = handle;
    }

    Optional<OrganisationId> of(Platform platform, String id) {
        return handle.createQuery("select workspace_owner(:platform, :workspace)")
                .bind("platform", platform)
                .bind("workspace", id)
                .mapTo(UUID.class)
                .findOne()
                .map(OrganisationId::new);
    }

    /** Throws where another organisation has it. Two that install it at the same moment take turns, until the transaction ends. */
    void refuseOthers(Workspace workspace) {
        String thing = "workspace " + workspace.platform() + " " + workspace.id();
        handle.createQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:thing, 0))")
                .bind("thing", thing)
                .mapTo(int.class)
                .one();
        of(workspace.platform(), workspace.id())
                .filter(owner -> !owner.equals(workspace.organisation()))
                .ifPresent(owner -> {
                    throw new IllegalStateException(thing + " belongs to another organisation");
                });
    }
}
