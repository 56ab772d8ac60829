package io.wonce.domain.outgoing;

import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.linking.Candidate;

/**
 * One deal to choose from in a prompt.
 *
 * @param deal the deal in one line
 * @param candidate score and evidence
 */
public record Choice(DealSummary deal, Candidate candidate) {}
