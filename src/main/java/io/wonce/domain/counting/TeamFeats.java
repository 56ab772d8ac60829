package io.wonce.domain.counting;

/**
 * The records of a sales team: of the parts that its members earned.
 *
 * @param team its name
 * @param feats never none: a team without an order has no records
 */
public record TeamFeats(String team, Feats feats) {}
