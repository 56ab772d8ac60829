package io.wonce.domain.counting;

import io.wonce.domain.deal.Milestone;
import java.util.Optional;

/**
 * How long expected orders have been where they are.
 *
 * @param milestone the furthest one that they reached; empty: none yet, and they wait since they entered the ledger
 * @param deals how many
 * @param median days that the one in the middle waits
 * @param longest days that the oldest one waits
 */
public record Ageing(Optional<Milestone> milestone, int deals, int median, int longest) {}
