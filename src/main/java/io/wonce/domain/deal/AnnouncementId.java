package io.wonce.domain.deal;

/**
 * The key of an announcement within its organisation.
 *
 * @param number counts from 1
 */
public record AnnouncementId(long number) {}
