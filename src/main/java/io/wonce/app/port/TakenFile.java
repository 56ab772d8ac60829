package io.wonce.app.port;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.reading.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file of orders on its way into the books, and afterwards.
 *
 * @param state how it goes
 * @param beat when it last got on
 * @param lines how many of its lines can be taken
 * @param taken those that are in, in their order
 * @param refused those that cannot be taken, in their order
 */
public record TakenFile(State state, Instant beat, int lines, List<Line> taken, List<Refused> refused) {
    /** Whatever has not got on for so long has stopped. */
    public static final Duration LONGEST_LINE = Duration.ofMinutes(1);

    public TakenFile {
        taken = List.copyOf(taken);
        refused = List.copyOf(refused);
    }

    /** How it goes. */
    public enum State {
        /** Line after line is taken. */
        UNDER_WAY,
        /** All its lines are in, as they were shown. */
        TAKEN,
        /** It ended before its last line: the ledger changed meanwhile, or could not be reached. */
        STOPPED
    }

    /** The same as it looks at {@code now}: what has not got on for long is not under way any more, be it that it is all in. */
    public TakenFile at(Instant now) {
        boolean isStuck = state == State.UNDER_WAY && beat.plus(LONGEST_LINE).isBefore(now);
        State end = taken.size() == lines ? State.TAKEN : State.STOPPED;
        return isStuck ? new TakenFile(end, beat, lines, taken, refused) : this;
    }

    /**
     * A line that was taken.
     *
     * @param number where it begins in the file, counting from 1
     * @param fate what became of it
     * @param deal the one that it is on
     * @param customer who ordered
     * @param kind whether the order is won, expected or lost
     * @param milestone the one reached, of an order that is won
     * @param expectation when and how likely it comes
     * @param value what it is worth
     */
    public record Line(
            int number,
            Fate fate,
            Optional<DealId> deal,
            Optional<String> customer,
            Kind kind,
            Optional<Milestone> milestone,
            Optional<Expectation> expectation,
            Optional<Money> value) {
        /** The same, of a deal that has no number yet. */
        public Line onNew() {
            return new Line(number, fate, Optional.empty(), customer, kind, milestone, expectation, value);
        }
    }

    /**
     * A line that was not.
     *
     * @param number where it begins in the file, counting from 1
     * @param flaw what is wrong with it, as the reader of the file names that
     * @param column in which column; blank where it is the whole line
     */
    public record Refused(int number, String flaw, String column) {}
}
