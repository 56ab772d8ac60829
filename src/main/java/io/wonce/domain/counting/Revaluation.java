package io.wonce.domain.counting;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Money;
import java.util.Optional;

/**
 * An order that is in a published number as before, and is worth something else now.
 *
 * @param deal which
 * @param from what it was worth when the number was published; empty where nobody knew
 * @param to what it is worth now
 */
public record Revaluation(DealId deal, Optional<Money> from, Optional<Money> to) {}
