package io.wonce.domain.chat;

/**
 * Who changes the ledger, and where from.
 *
 * @param person who
 * @param surface by what means
 */
public record Actor(Person person, Surface surface) {}
