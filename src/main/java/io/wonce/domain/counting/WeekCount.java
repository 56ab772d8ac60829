package io.wonce.domain.counting;

/**
 * One week of a trend.
 *
 * @param week which
 * @param announcements wins announced in it, repeats included
 * @param orders distinct deals that first reached the counting milestone in it
 */
public record WeekCount(Period week, int announcements, int orders) {}
