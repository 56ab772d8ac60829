package io.wonce.model;

import io.wonce.domain.organisation.Setback;
import java.util.Optional;

/** Passes through the client library, which knows no setbacks. It quotes nothing of what was sent or came back. */
final class NotAnswered extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 10;

    private final Setback why;

    NotAnswered(Setback why) {
        super(why.name());
        this.why = why;
    }

    /** What lies at the ground of {@code failure}; the library fails by itself only where it cannot read an answer. */
    static Setback at(Throwable failure) {
        Optional<Throwable> cause = Optional.of(failure);
        for (int depth = 0; depth < DEEPEST && cause.isPresent(); depth++) {
            if (cause.get() instanceof NotAnswered known) {
                return known.why;
            }
            cause = Optional.ofNullable(cause.get().getCause());
        }
        return Setback.UNREADABLE;
    }
}
