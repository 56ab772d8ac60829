package io.wonce.app;

import io.wonce.domain.organisation.Setback;
import io.wonce.domain.reading.Statement;

/** What a second reader says of a message, as far as the message bears it out. */
sealed interface Verdict {
    /** It announces something. */
    record Announces(Statement statement) implements Verdict {}

    /** It announces nothing. */
    record Silent() implements Verdict {}

    /** There is no opinion, or none that the message bears out. */
    record Unknown(Setback why) implements Verdict {}
}
