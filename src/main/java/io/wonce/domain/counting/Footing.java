package io.wonce.domain.counting;

import java.time.Instant;
import java.util.List;

/**
 * What numbers rest on, to be said beside them.
 *
 * @param unresolved announcements of the same time that nobody has linked yet; in no number
 * @param policies what counts in it, and each change of that within it; never empty
 * @param asOf when the ledger was asked
 */
public record Footing(int unresolved, List<CountingPolicy> policies, Instant asOf) {
    public Footing {
        policies = List.copyOf(policies);
    }
}
