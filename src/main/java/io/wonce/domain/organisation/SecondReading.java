package io.wonce.domain.organisation;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with an organisation's second reader.
 *
 * @param choice which one; empty: switched off, as long as no manager switches it on
 * @param hasKey whether a key is kept for it
 * @param sent how many messages were sent this month
 * @param failure the last one since it was chosen
 * @param keepsKeys whether a key can be kept: only where the operator has set {@code WONCE_KEY}
 */
public record SecondReading(
        Optional<SecondReaderChoice> choice, boolean hasKey, int sent, Optional<Failure> failure, boolean keepsKeys) {
    /** Never switched on. */
    public static final SecondReading OFF = new SecondReading(Optional.empty(), false, 0, Optional.empty(), false);

    /** When it gave no opinion, and why. */
    public record Failure(Setback why, Instant at) {}
}
