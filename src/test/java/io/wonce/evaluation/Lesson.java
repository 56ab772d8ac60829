package io.wonce.evaluation;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import java.util.List;
import java.util.Optional;

/**
 * A statement, the deals that it may belong to, and which of them it truly does.
 *
 * @param right empty where it is of a new order
 */
public record Lesson(Heard heard, List<KnownDeal> deals, Optional<DealId> right) {
    public Lesson {
        deals = List.copyOf(deals);
    }
}
