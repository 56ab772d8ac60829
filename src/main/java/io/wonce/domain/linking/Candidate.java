package io.wonce.domain.linking;

import io.wonce.domain.deal.DealId;
import java.util.List;

/**
 * A deal that a statement may belong to.
 *
 * @param deal which
 * @param score how likely it is the same order, from 0 to 1
 * @param evidence the reasons, the strongest first
 */
public record Candidate(DealId deal, double score, List<Evidence> evidence) {
    public Candidate {
        evidence = List.copyOf(evidence);
    }
}
