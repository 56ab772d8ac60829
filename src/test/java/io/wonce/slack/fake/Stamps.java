package io.wonce.slack.fake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** The time of the fake, message timestamps that never repeat, and ids. */
final class Stamps {
    private final InstantSource clock;
    private final AtomicLong lastMicros = new AtomicLong();
    private final AtomicLong lastId = new AtomicLong();

    Stamps(InstantSource clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    long seconds() {
        return now().getEpochSecond();
    }

    /** A timestamp such as {@code 1764100000.000100}, later than every one before. */
    String ts() {
        var now = ChronoUnit.MICROS.between(Instant.EPOCH, now());
        var micros = lastMicros.updateAndGet(last -> Math.max(last + 100, now));
        return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
    }

    /** An id such as {@code Ev0000000B}. */
    String id(String prefix) {
        var number =
                Long.toString(lastId.incrementAndGet(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return prefix + "0".repeat(Math.max(0, 8 - number.length())) + number;
    }
}
