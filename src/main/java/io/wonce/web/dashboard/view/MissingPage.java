package io.wonce.web.dashboard.view;

/**
 * Something that is not in this ledger.
 *
 * @param shell what stands around it
 * @param what it is, as {@code board.missing} is keyed
 */
public record MissingPage(Shell shell, String what) {}
