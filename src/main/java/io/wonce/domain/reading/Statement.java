package io.wonce.domain.reading;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import java.util.List;
import java.util.Optional;

/**
 * What a message says about one order.
 *
 * @param kind never {@link Kind#NONE}
 * @param customer the customer's name as written, without legal form or surrounding words; empty where none is named
 * @param amount the order's own value as the author gives it
 * @param otherAmounts further amounts said of the same order, such as the one with VAT or the monthly share
 * @param milestone the furthest one named; always empty unless {@code kind} is {@link Kind#WIN}
 * @param references numbers written in the message, in their order
 * @param hint whether the words point to a known or to another order
 */
public record Statement(
        Kind kind,
        Optional<String> customer,
        Optional<Amount> amount,
        List<Amount> otherAmounts,
        Optional<Milestone> milestone,
        List<Reference> references,
        OrderHint hint) {
    public Statement {
        if (kind == Kind.NONE) {
            throw new IllegalArgumentException("a statement states something: kind NONE has none");
        }
        if (kind != Kind.WIN && milestone.isPresent()) {
            throw new IllegalArgumentException("only a win reaches a milestone");
        }
        otherAmounts = List.copyOf(otherAmounts);
        references = List.copyOf(references);
    }
}
