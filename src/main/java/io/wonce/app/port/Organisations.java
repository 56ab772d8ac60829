package io.wonce.app.port;

import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import java.util.List;

/** Which organisations there are. */
public interface Organisations {
    /** Founds an organisation with {@code SIGNED} as counting milestone, unless its id is there already. */
    void found(Organisation organisation);

    /** Every one founded, in the order of their ids. */
    List<OrganisationId> all();

    /** Those that want to be told of what happens, in the order of their ids. */
    List<OrganisationId> withWebhooks();

    /** Those with a channel that is sent digests, in the order of their ids. */
    List<OrganisationId> withDigests();
}
