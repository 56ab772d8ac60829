package io.wonce.app.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages that were given up, for as long as what they say is kept; not those in whose place something newer was said. */
public interface DeadLetters {
    /** The newest {@code limit}. */
    List<DeadLetter> newest(int limit);

    /** The one with this key; empty where it is none. */
    Optional<DeadLetter> find(OutboxId id);

    /**
     * It waits to leave again, as if it never had been tried; where it may have arrived, it is looked for first, as far as its
     * platform can be asked. False where it is none, or said by now in other words.
     */
    boolean revive(OutboxId id);

    /** What it says is forgotten; false where it is none. */
    boolean bury(OutboxId id);

    /** Forgets what all those say that were written before {@code moment}; tells how many. */
    int buryBefore(Instant moment);
}
