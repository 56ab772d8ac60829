package io.wonce.domain.counting;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One day with orders.
 *
 * @param day in the organisation's zone
 * @param orders that count on it, or somebody's parts of them
 */
public record DayCount(LocalDate day, BigDecimal orders) {}
