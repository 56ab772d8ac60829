package io.wonce.domain.reading;

import io.wonce.domain.deal.Milestone;
import java.util.Optional;

/**
 * What a message or a part of it does with an order.
 *
 * @param kind the likeliest kind
 * @param probability how likely, from 0 to 1
 * @param win how likely it is that an order was won, whatever the kind
 * @param milestone the one that a win names; empty for the other kinds
 * @param features what it was judged by
 * @param familiar the known customer's name that was needed to hear it; empty where the words alone say so
 */
record Opinion(
        Kind kind,
        double probability,
        double win,
        Optional<Milestone> milestone,
        Features features,
        Optional<Span> familiar) {}
