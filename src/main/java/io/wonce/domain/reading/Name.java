package io.wonce.domain.reading;

/**
 * A row of tokens that may be a customer's name.
 *
 * @param from position of its first token
 * @param to position after its last token
 * @param score how likely it is the customer, higher is likelier
 */
record Name(int from, int to, double score) {
    Name plus(double more) {
        return new Name(from, to, score + more);
    }

    int length() {
        return to - from;
    }

    boolean overlaps(int start, int end) {
        return from < end && start < to;
    }
}
