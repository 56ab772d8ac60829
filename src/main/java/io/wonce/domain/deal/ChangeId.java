package io.wonce.domain.deal;

/**
 * The key of a change within its organisation; a later change has a higher number.
 *
 * @param number counts from 1
 */
public record ChangeId(long number) {}
