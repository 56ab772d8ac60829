package io.wonce.domain.reading;

import java.util.List;

/**
 * What a message or a part of it does with an order.
 *
 * @param kind the heaviest kind
 * @param score how sure, from 0 to 1
 * @param clues the words that decided
 */
record Verdict(Kind kind, double score, List<Clue> clues) {}
