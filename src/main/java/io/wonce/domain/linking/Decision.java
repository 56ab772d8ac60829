package io.wonce.domain.linking;

import java.util.List;

/** What to do with a statement, with the ranked candidates that a person may still choose from (best first). */
public sealed interface Decision {
    /** All candidates worth showing, best first. */
    List<Candidate> candidates();

    /** Certain: linked without asking, visible, undone with one click. */
    record Link(Candidate candidate, List<Candidate> candidates) implements Decision {}

    /** Somebody has to say. */
    record Ask(List<Candidate> candidates) implements Decision {}

    /** Nothing known resembles it: proposed as a new order. */
    record New(List<Candidate> candidates) implements Decision {}
}
