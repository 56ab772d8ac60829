package io.wonce.app.port;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.ApiToken;
import io.wonce.domain.organisation.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What lets programs at the ledger. Of each secret a hash is kept; a revoked token stays known, and opens nothing. */
public interface ApiTokens {
    /**
     * Keeps a new one.
     *
     * @param ticket its secret
     * @return false where one of that name is there already; then nothing is kept
     */
    boolean add(Ticket ticket, ApiToken token, PersonRef by);

    /** Those that open something, by name. */
    List<ApiToken> all();

    /** Ends the one called {@code name} at once; false where there is none. */
    boolean revoke(String name, PersonRef by, Instant at);

    /** The one with this secret, which is used now; empty where it was never made, or is revoked. */
    Optional<ApiToken> use(Ticket ticket, Instant now);
}
