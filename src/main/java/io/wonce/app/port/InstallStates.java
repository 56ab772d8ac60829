package io.wonce.app.port;

import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.util.Optional;

/** Installations under way: what is sent along to the platform, and has to come back with its answer. */
public interface InstallStates {
    /** Keeps one until {@code end}, and drops those that ended before {@code now}. */
    void begin(InstallState begun, Instant now, Instant end);

    /** Takes one out, so that it cannot come back twice; empty where it never began, came back already, or ended. */
    Optional<InstallState> take(String state, Instant now);

    /**
     * One installation under way.
     *
     * @param state random; never guessed
     * @param joins the organisation whose ledger the new workspace shares; empty: it gets its own
     */
    record InstallState(String state, Optional<OrganisationId> joins) {}
}
