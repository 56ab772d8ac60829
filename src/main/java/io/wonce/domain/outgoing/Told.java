package io.wonce.domain.outgoing;

import io.wonce.domain.change.Change;

/**
 * One event of a deal's story.
 *
 * @param change what happened
 * @param by display name of who did it; blank where the ledger does not know
 */
public record Told(Change change, String by) {}
