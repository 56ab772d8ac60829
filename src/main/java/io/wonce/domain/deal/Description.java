package io.wonce.domain.deal;

import io.wonce.domain.chat.PersonRef;
import java.util.Optional;

/**
 * What is known of an order beside its milestones.
 *
 * @param customer name as first written; empty where nobody named it yet
 * @param value the whole order's value
 * @param owner who sells it
 * @param expectation when and how likely it comes; empty where nobody said
 */
public record Description(
        Optional<String> customer,
        Optional<Money> value,
        Optional<PersonRef> owner,
        Optional<Expectation> expectation) {
    /** This description without what the order is worth. */
    public Description withoutValue() {
        return new Description(customer, Optional.empty(), owner, expectation);
    }

    /** This description with the gaps filled from {@code other}. */
    public Description filledFrom(Description other) {
        return new Description(
                customer.or(other::customer),
                value.or(other::value),
                owner.or(other::owner),
                expectation.or(other::expectation));
    }
}
