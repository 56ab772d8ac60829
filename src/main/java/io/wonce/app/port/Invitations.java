package io.wonce.app.port;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.JoinCode;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.util.Optional;

/** Invitations to share an organisation's ledger; of each code a hash is kept, and for good who used it. */
public interface Invitations {
    /** Keeps one until {@code end}. */
    void keep(JoinCode code, OrganisationId inviting, PersonRef by, Instant end);

    /** Whether {@code code} can be used. */
    boolean isOpen(JoinCode code, Instant now);

    /**
     * Uses {@code code} up. Where the guest has a ledger already, it leaves that one with its channels and people in the same
     * transaction.
     */
    Joining redeem(JoinCode code, Guest guest, Instant now);

    /** How often {@code by} tried a wrong code after {@code since}, until {@code now}. */
    int wrongTries(String by, Instant since, Instant now);

    /** Keeps for a week that {@code by} tried a wrong code. */
    void noteWrong(String by, Instant at);

    /**
     * A workspace or tenant that was invited.
     *
     * @param id the platform's own
     * @param by who entered the code, where that is known
     */
    record Guest(Platform platform, String id, Optional<PersonRef> by) {}

    /** How it ended. */
    sealed interface Joining {
        /** From now on it shares the ledger of {@code organisation}, which people call {@code name}. */
        record Joined(OrganisationId organisation, String name) implements Joining {}

        /** Nobody gave this code, or it ended, or somebody used it. */
        record Unknown() implements Joining {}

        /** It shares that ledger already; the code is still good. */
        record Same() implements Joining {}

        /** It has deals, announcements or settings of its own, and keeps them; the code is still good. */
        record Kept() implements Joining {}
    }
}
