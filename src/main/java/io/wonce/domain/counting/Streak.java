package io.wonce.domain.counting;

/**
 * Weeks in a row with an order in each. The running week breaks none before it is over.
 *
 * @param running up to now
 * @param longest that there ever was
 */
public record Streak(int running, int longest) {}
