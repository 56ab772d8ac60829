package io.wonce.app.port;

import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.organisation.SecondReaderChoice;
import io.wonce.domain.organisation.SecondReaderKey;
import io.wonce.domain.organisation.SecondReading;
import io.wonce.domain.organisation.Setback;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** The organisation's second reader, and how much it is asked. */
public interface SecondReadings {
    /** How it stands; what was sent is that of {@code month}. */
    SecondReading in(YearMonth month);

    /**
     * Switches it on, or another one in its place.
     *
     * @param key encrypted at rest; with none, the one that is kept stays, if it is for the same server
     */
    void choose(SecondReaderChoice choice, Optional<SecondReaderKey> key);

    /** Switches it off, and throws its key away. What was sent this month stays known. */
    void switchOff();

    /** Takes one message off the budget of {@code month}; empty where it is switched off, or the budget is used up. */
    Optional<Endpoint> spend(YearMonth month);

    /** The one that was taken was not sent after all. */
    void giveBack(YearMonth month);

    /** Whether it said of this message, in these words, that it announces nothing. */
    boolean isSilent(IncomingMessage message);

    /** It says so at {@code at}; known for as long as messages may be delivered again. */
    void keepSilent(IncomingMessage message, Instant at);

    /** It gave no opinion. */
    void failed(Setback why, Instant at);
}
