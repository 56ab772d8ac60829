package io.wonce.domain.counting;

import io.wonce.domain.deal.Milestone;
import java.time.Instant;

/**
 * From when on which milestone makes an order count.
 *
 * @param from first moment at which it holds; the next policy ends it
 * @param milestone a deal counts from the first moment at which it reaches this one or a later one
 */
public record CountingPolicy(Instant from, Milestone milestone) {}
