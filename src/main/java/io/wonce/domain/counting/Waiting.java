package io.wonce.domain.counting;

/**
 * What waits for people, whichever period it is of, and how long it may before it is said to be late.
 *
 * @param unanswered deals whose owner did not answer when nudged, or cannot be nudged
 * @param unresolved announcements that nobody has linked
 * @param untilSigned days that a verbal yes may wait for a signature
 * @param untilInvoiced days that a signature may wait for an invoice
 */
public record Waiting(int unanswered, int unresolved, int untilSigned, int untilInvoiced) {}
