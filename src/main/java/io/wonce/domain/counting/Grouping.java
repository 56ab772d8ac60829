package io.wonce.domain.counting;

/** By what a count is split. */
public enum Grouping {
    REP,
    TEAM,
    CUSTOMER,
    CHANNEL
}
