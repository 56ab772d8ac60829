package io.wonce.evaluation;

import io.wonce.domain.reading.Statement;
import java.util.Optional;

/**
 * What a message truly says of one order.
 *
 * @param sale the order's number; empty where the statement's order is never won
 * @param statement what a perfect reader reads; empty in truths that were not generated
 */
record Said(Optional<String> sale, Optional<Statement> statement, String kind) {}
