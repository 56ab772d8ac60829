package io.wonce.app;

import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Highlight;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Progress;
import io.wonce.domain.organisation.Organisation;
import java.time.Instant;
import java.util.List;

/**
 * What a screen on a wall shows; where amounts are not for everybody, there are none in it.
 *
 * @param organisation whose
 * @param week the count of the running week
 * @param policies what counts in it
 * @param targets how far the first few are
 * @param expected the orders still expected
 * @param latest what was reached last, the latest first
 * @param asOf when the ledger was asked
 */
public record Wall(
        Organisation organisation,
        OrderCount week,
        List<CountingPolicy> policies,
        List<Progress> targets,
        List<ExpectedOrders> expected,
        List<Highlight> latest,
        Instant asOf) {
    public Wall {
        policies = List.copyOf(policies);
        targets = List.copyOf(targets);
        expected = List.copyOf(expected);
        latest = List.copyOf(latest);
    }
}
