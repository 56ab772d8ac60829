package io.wonce.app;

import io.wonce.domain.counting.Changed;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Share;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The number of a period in both views.
 *
 * @param known as known now
 * @param by how it is split; empty: not at all
 * @param shares the parts of what is known now, the largest first; people by name where they are not ranked
 * @param policies what counts in the period, and each change of that within it
 * @param reported as it was published; empty where it was not
 * @param changed what else is different of a published number whose orders are the same
 */
public record Report(
        OrderCount known,
        Optional<Grouping> by,
        List<Share> shares,
        List<CountingPolicy> policies,
        Optional<Reported> reported,
        Set<Changed> changed) {
    public Report {
        shares = List.copyOf(shares);
        policies = List.copyOf(policies);
        changed = Set.copyOf(changed);
    }

    /**
     * The number as it was published.
     *
     * @param count frozen
     * @param shares its parts, frozen with it; empty where they were not kept
     * @param policies what counted in the period until then
     * @param restatement what is different now, and why; empty where nothing is
     */
    public record Reported(
            OrderCount count, List<Share> shares, List<CountingPolicy> policies, Optional<Restatement> restatement) {
        public Reported {
            shares = List.copyOf(shares);
            policies = List.copyOf(policies);
        }
    }
}
