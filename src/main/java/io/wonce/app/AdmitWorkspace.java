package io.wonce.app;

import io.wonce.app.port.Credentials;
import io.wonce.app.port.Invitations;
import io.wonce.app.port.Invitations.Guest;
import io.wonce.app.port.Invitations.Joining;
import io.wonce.app.port.Organisations;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.JoinCode;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Lets a workspace in: back to the ledger that it had, else into that of its enterprise, else into a new one; by invitation into
 * that of who invited it, unless it has deals of its own already.
 */
public final class AdmitWorkspace {
    private final Organisations organisations;
    private final Workspaces workspaces;
    private final Invitations invitations;
    private final InstantSource clock;

    public AdmitWorkspace(
            Organisations organisations, Workspaces workspaces, Invitations invitations, InstantSource clock) {
        this.organisations = organisations;
        this.workspaces = workspaces;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * Keeps the installation, and uses up the invitation.
     *
     * @param code of who invited it
     * @param founding describes the organisation to found, where there is none yet
     */
    public Admitted admit(
            Newcomer newcomer,
            Credentials credentials,
            Optional<JoinCode> code,
            Function<OrganisationId, Organisation> founding) {
        Optional<OrganisationId> own = owner(newcomer, newcomer.id());
        own.ifPresent(organisation -> connect(newcomer, organisation, credentials));
        Optional<Joining> joining = code.map(open -> invitations.redeem(open, newcomer.guest(), clock.instant()));
        OrganisationId organisation = joining.flatMap(AdmitWorkspace::joined)
                .or(() -> own)
                .or(() -> newcomer.enterprise().flatMap(enterprise -> owner(newcomer, enterprise)))
                .orElseGet(() -> found(newcomer, founding));
        if (own.isEmpty()) {
            connect(newcomer, organisation, credentials);
        }
        return new Admitted(newcomer.in(organisation), joining);
    }

    private void connect(Newcomer newcomer, OrganisationId organisation, Credentials credentials) {
        workspaces.connect(newcomer.in(organisation), Optional.of(credentials));
    }

    private static Optional<OrganisationId> joined(Joining joining) {
        return joining instanceof Joining.Joined joined ? Optional.of(joined.organisation()) : Optional.empty();
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
     * @param installer who installs it there
     */
    public record Newcomer(
            Platform platform,
            String id,
            String name,
            String botId,
            Optional<String> enterprise,
            Optional<PersonRef> installer) {
        private Workspace in(OrganisationId organisation) {
            return new Workspace(platform, id, organisation, name, botId);
        }

        private Guest guest() {
            return new Guest(platform, id, installer);
        }
    }

    /**
     * How it ended.
     *
     * @param workspace whose it is now
     * @param joining what became of the invitation, where there was one
     */
    public record Admitted(Workspace workspace, Optional<Joining> joining) {}
}
