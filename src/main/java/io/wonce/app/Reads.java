package io.wonce.app;

import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.util.List;
import java.util.Optional;

/** Understands one message; {@link #with} in production. */
@FunctionalInterface
public interface Reads {
    /** What {@code text} says, as a platform stores it, mark-up and all. */
    Reading read(String text);

    /**
     * What {@code text} says of an order, where a person says that it was won and the text itself claims nothing; without a
     * reader that can tell, nothing but that.
     */
    default Reading readWon(String text) {
        Statement bare = new Statement(
                Kind.WIN,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                OrderHint.UNSTATED);
        return new Reading(1, List.of(bare), List.of());
    }

    /** All that {@code reader} can do. */
    static Reads with(Reader reader) {
        return new Reads() {
            @Override
            public Reading read(String text) {
                return reader.read(text);
            }

            @Override
            public Reading readWon(String text) {
                return reader.readWon(text);
            }
        };
    }
}
