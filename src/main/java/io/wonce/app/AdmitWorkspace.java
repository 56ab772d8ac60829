package io.wonce.app;

import io.wonce.app.port.Credentials;
import io.wonce.app.port.Organisations;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Lets a workspace in: back to the ledger that it had; else into the one that it was invited to; else into that of its
 * enterprise; else into a new one.
 */
public final class AdmitWorkspace {
    private final Organisations organisations;
    private final Workspaces workspaces;

    public AdmitWorkspace(Organisations organisations, Workspaces workspaces) {
        this.organisations = organisations;
        this.workspaces = workspaces;
    }

    /**
     * Keeps the installation.
     *
     * @param joins the organisation that invited it
     * @param founding describes the organisation to found, where there is none yet
     */
    public Workspace admit(
            Newcomer newcomer,
            Credentials credentials,
            Optional<OrganisationId> joins,
            Function<OrganisationId, Organisation> founding) {
        OrganisationId organisation = owner(newcomer, newcomer.id())
                .or(() -> joins)
                .or(() -> newcomer.enterprise().flatMap(enterprise -> owner(newcomer, enterprise)))
                .orElseGet(() -> found(newcomer, founding));
        Workspace workspace =
                new Workspace(newcomer.platform(), newcomer.id(), organisation, newcomer.name(), newcomer.botId());
        workspaces.connect(workspace, Optional.of(credentials));
        return workspace;
    }

    private Optional<OrganisationId> owner(Newcomer newcomer, String id) {
        return workspaces.owner(newcomer.platform(), id);
    }

    /** Under an id that follows from the company's own: workspaces of one enterprise that come at the same moment meet there. */
    private OrganisationId found(Newcomer newcomer, Function<OrganisationId, Organisation> founding) {
        String company = newcomer.platform() + " " + newcomer.enterprise().orElse(newcomer.id());
        OrganisationId id = new OrganisationId(UUID.nameUUIDFromBytes(company.getBytes(StandardCharsets.UTF_8)));
        organisations.found(founding.apply(id));
        return id;
    }

    /**
     * A workspace that installs Wonce.
     *
     * @param id the platform's own; of an installation for a whole enterprise, the enterprise's
     * @param name as people know it
     * @param botId Wonce's own account there
     * @param enterprise the platform's id of the enterprise that it is part of
     */
    public record Newcomer(Platform platform, String id, String name, String botId, Optional<String> enterprise) {}
}
