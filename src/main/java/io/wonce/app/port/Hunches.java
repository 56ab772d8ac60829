package io.wonce.app.port;

import io.wonce.domain.chat.Hunch;
import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.IncomingMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Messages about which their authors are asked, alone. */
public interface Hunches {
    /** Keeps that the author of {@code message} is asked on {@code day}; empty where they were asked three times, or about it before. */
    Optional<HunchId> open(IncomingMessage message, LocalDate day);

    /** Finds it and holds off everybody else who answers it, until the end of the transaction. */
    Optional<Hunch> lock(HunchId id);

    /** Keeps what was answered. */
    void answer(HunchId id, Hunch.Answer answer);

    /** Forgets those about messages posted before {@code open} that nobody answered, and all before {@code answered}; tells how many. */
    int forget(Instant open, Instant answered);
}
