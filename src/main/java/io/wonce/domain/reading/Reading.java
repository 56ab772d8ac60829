package io.wonce.domain.reading;

import java.util.List;

/**
 * What one message says, and why Wonce thinks so.
 *
 * @param score how likely the first statement's kind is, from 0 to 1; for {@link Kind#NONE} how likely it is that nothing is stated, which is less
 *     than a half where a win was likelier and yet not likely enough
 * @param win how likely the first statement, or the message where it states nothing, is a win, from 0 to 1; 0 where nobody weighed that
 * @param statements one for each order that the message names, in its order; empty for {@link Kind#NONE}
 * @param clues the words that decided the first statement's kind; empty for {@link Kind#NONE}
 * @param hunch whether nothing is stated for certain, and yet a win is likely enough to ask its author
 */
public record Reading(double score, double win, List<Statement> statements, List<Clue> clues, boolean hunch) {
    /** Less than the likeliest of four kinds ever has. */
    private static final double HEARSAY = 0.1;

    public Reading {
        statements = List.copyOf(statements);
        clues = List.copyOf(clues);
    }

    /** One that leaves nothing to ask, where nobody weighed whether it is a win. */
    public Reading(double score, List<Statement> statements, List<Clue> clues) {
        this(score, 0, statements, clues, false);
    }

    /** What somebody says that a message states, and its reader does not see in it: to be asked about, whatever speaks for it. */
    public static Reading hearsay(List<Statement> statements) {
        return new Reading(HEARSAY, statements, List.of());
    }

    /** Whether a reading of that score was hearsay. */
    public static boolean isHearsay(double score) {
        return score <= HEARSAY;
    }

    /** The same, where nobody is to be asked about what is not certain. */
    public Reading certain() {
        return hunch ? new Reading(score, win, statements, clues, false) : this;
    }

    /** The kind of the first statement, or {@link Kind#NONE}. */
    public Kind kind() {
        return statements.isEmpty() ? Kind.NONE : statements.get(0).kind();
    }
}
