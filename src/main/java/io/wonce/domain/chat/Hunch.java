package io.wonce.domain.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that may tell of a win, and about which its author was asked, alone. What it says is not kept.
 *
 * @param id its key
 * @param asked its author
 * @param message where it stands
 * @param threadRoot the message that its thread hangs on
 * @param at when it was posted
 * @param answer what its author says
 */
public record Hunch(
        HunchId id, PersonRef asked, MessageRef message, Optional<MessageRef> threadRoot, Instant at, Answer answer) {
    /** What the author says. */
    public enum Answer {
        /** Nothing yet. */
        OPEN,
        WIN,
        NONE
    }
}
