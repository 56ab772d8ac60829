package io.wonce.domain.counting;

import java.time.Instant;
import java.util.List;

/**
 * How far the expected orders can be trusted, and what they come to.
 *
 * @param forecast of the running quarter
 * @param slippages expected orders whose date moved to a later day, the most often moved first
 * @param ageing how long they have been where they are, by milestone
 * @param accuracy of the last months, the latest first; those of which nothing was expected and in which nothing came are left out
 * @param unresolved announcements that nobody has linked yet; some may be of these orders
 * @param policies what counts in the quarter, and each change of that within it
 * @param asOf when the ledger was asked
 */
public record Prospects(
        Forecast forecast,
        List<Slippage> slippages,
        List<Ageing> ageing,
        List<Accuracy> accuracy,
        int unresolved,
        List<CountingPolicy> policies,
        Instant asOf) {
    public Prospects {
        slippages = List.copyOf(slippages);
        ageing = List.copyOf(ageing);
        accuracy = List.copyOf(accuracy);
        policies = List.copyOf(policies);
    }
}
