package io.wonce.domain.reading;

import java.util.List;

/**
 * What one message says, and why Wonce thinks so.
 *
 * @param score how sure the kind is, from 0 to 1
 * @param statements one for each order that the message names, in its order; empty for {@link Kind#NONE}
 * @param clues the words that decided; empty for {@link Kind#NONE}
 */
public record Reading(double score, List<Statement> statements, List<Clue> clues) {
    public Reading {
        statements = List.copyOf(statements);
        clues = List.copyOf(clues);
    }

    /** The kind of the first statement, or {@link Kind#NONE}. */
    public Kind kind() {
        return statements.isEmpty() ? Kind.NONE : statements.get(0).kind();
    }
}
