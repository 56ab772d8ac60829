package io.wonce.web;

import io.wonce.app.port.LedgerUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** What the ledger said a moment ago; it is asked once for all who want to know at the same time. */
final class Glance<T> {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Supplier<T> ledger;
    private final InstantSource clock;
    private Instant asked = Instant.MIN;
    private Optional<T> last = Optional.empty();

    Glance(Supplier<T> ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A number out of it; while the ledger is away, there is none. */
    double number(ToDoubleFunction<T> number) {
        return now().map(seen -> number.applyAsDouble(seen)).orElse(Double.NaN);
    }

    private synchronized Optional<T> now() {
        Instant now = clock.instant();
        if (asked.plus(FRESH).isBefore(now) || asked.isAfter(now)) {
            last = ask();
            asked = now;
        }
        return last;
    }

    private Optional<T> ask() {
        try {
            return Optional.of(ledger.get());
        } catch (LedgerUnavailable away) {
            return Optional.empty();
        }
    }
}
