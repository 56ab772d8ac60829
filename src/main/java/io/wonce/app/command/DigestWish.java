package io.wonce.app.command;

import io.wonce.domain.counting.DigestSchedule;
import java.util.Optional;

/** What somebody wants of the digests of a channel. */
sealed interface DigestWish {
    /** The numbers, then. */
    record Send(DigestSchedule schedule) implements DigestWish {}

    /** None of that rhythm any more; empty: none at all. */
    record Stop(Optional<DigestSchedule.Rhythm> rhythm) implements DigestWish {}

    /** By the clock of a zone that there is not. */
    record Nowhere(String typed) implements DigestWish {}
}
