package io.wonce.domain.reading;

import java.util.List;

/**
 * What one message says, and why Wonce thinks so.
 *
 * @param score how likely the first statement's kind is, from 0 to 1; for {@link Kind#NONE} how likely it is that nothing is stated, which is less
 *     than a half where a win was likelier and yet not likely enough
 * @param statements one for each order that the message names, in its order; empty for {@link Kind#NONE}
 * @param clues the words that decided the first statement's kind; empty for {@link Kind#NONE}
 * @param hunch whether nothing is stated for certain, and yet a win is likely enough to ask its author
 */
public record Reading(double score, List<Statement> statements, List<Clue> clues, boolean hunch) {
    public Reading {
        statements = List.copyOf(statements);
        clues = List.copyOf(clues);
    }

    /** One that leaves nothing to ask. */
    public Reading(double score, List<Statement> statements, List<Clue> clues) {
        this(score, statements, clues, false);
    }

    /** The same, where nobody is to be asked about what is not certain. */
    public Reading certain() {
        return hunch ? new Reading(score, statements, clues) : this;
    }

    /** The kind of the first statement, or {@link Kind#NONE}. */
    public Kind kind() {
        return statements.isEmpty() ? Kind.NONE : statements.get(0).kind();
    }
}
