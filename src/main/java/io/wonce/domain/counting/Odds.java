package io.wonce.domain.counting;

/**
 * Deals that are equally likely.
 *
 * @param percent how likely each of them is, 0 to 100
 * @param deals how many
 */
public record Odds(int percent, int deals) {}
