package io.wonce.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One made-up message.
 *
 * @param thread the message whose thread it stands in
 */
record Told(
        Instant at, String channel, Optional<Told> thread, String author, boolean robot, String text, List<Said> said) {
    /** Slack's time stamp: unique, as every message gets its own microsecond. */
    String ts() {
        return "%d.%06d".formatted(at.getEpochSecond(), at.getNano() / 1000);
    }
}
