package io.wonce.domain.reading;

import java.util.Set;

/**
 * A row of tokens that may be a customer's name.
 *
 * @param from position of its first token
 * @param to position after its last token
 * @param score how likely it is the customer, higher is likelier
 * @param traits what makes it so
 */
record Name(int from, int to, double score, Set<NameTrait> traits) {
    Name(int from, int to) {
        this(from, to, 0, Set.of());
    }

    /** The name with what speaks for and against it. */
    Name with(Set<NameTrait> found) {
        return new Name(from, to, found.stream().mapToDouble(NameTrait::weight).sum(), found);
    }

    int length() {
        return to - from;
    }

    boolean overlaps(int start, int end) {
        return from < end && start < to;
    }
}
