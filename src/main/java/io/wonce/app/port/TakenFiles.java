package io.wonce.app.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files of orders that are taken in, each once, however often that is confirmed; kept for a month. */
public interface TakenFiles {
    /**
     * Begins with a file; false where somebody did before.
     *
     * @param once names what was confirmed
     * @param lines how many of its lines can be taken
     * @param refused the others
     */
    boolean begin(String once, int lines, List<TakenFile.Refused> refused, Instant now);

    /** It gets on; false where it was to be taken for stopped by now, and so has to be. */
    boolean goOn(String once, Instant now);

    /** Keeps what became of the next line. */
    void add(String once, TakenFile.Line line);

    /** Nothing more of it is taken. */
    void end(String once, TakenFile.State state);

    /** Nothing of it was taken, and it may be begun again. */
    void drop(String once);

    /** Forgets those that got on last before {@code oldest}. */
    int forgetBefore(Instant oldest);

    /** Empty where there is no such file, or no longer. */
    Optional<TakenFile> find(String once);
}
