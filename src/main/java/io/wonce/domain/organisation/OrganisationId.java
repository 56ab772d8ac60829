package io.wonce.domain.organisation;

import java.util.UUID;

/**
 * The key of one organisation's ledger; first in every table's key.
 *
 * @param value never shown to people
 */
public record OrganisationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
