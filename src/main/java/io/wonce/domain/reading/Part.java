package io.wonce.domain.reading;

import java.util.Optional;

/**
 * A part of a message that speaks of one order.
 *
 * @param scope where it stands
 * @param name the customer's
 */
record Part(Scope scope, Optional<Span> name) {}
