package io.wonce.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.Pulse;
import io.wonce.domain.chat.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Shows in the metrics how things stand; the ledger is asked once for all gauges. While it is away, they have no number. */
public final class Gauges {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Supplier<Map<Platform, Pulse>> ledger;
    private final InstantSource clock;
    private Instant asked = Instant.MIN;
    private Optional<Map<Platform, Pulse>> last = Optional.empty();

    private Gauges(Supplier<Map<Platform, Pulse>> ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Adds the gauges of {@code platforms} to {@code meters}. */
    public static void show(
            MeterRegistry meters,
            Iterable<Platform> platforms,
            Supplier<Map<Platform, Pulse>> ledger,
            InstantSource clock) {
        Gauges gauges = new Gauges(ledger, clock);
        for (Platform platform : platforms) {
            gauges.show(meters, platform);
        }
    }

    private void show(MeterRegistry meters, Platform platform) {
        add(meters, platform, "wonce.outbox.waiting", "Messages that wait to leave", Pulse::waiting);
        add(meters, platform, "wonce.outbox.oldest.seconds", "How long the oldest of them waits", Pulse::oldestSeconds);
        add(meters, platform, "wonce.outbox.given.up", "Messages that never left", Pulse::givenUp);
        add(
                meters,
                platform,
                "wonce.workspaces.disconnected",
                "Workspaces that Wonce is no longer let into",
                Pulse::disconnected);
    }

    private void add(
            MeterRegistry meters, Platform platform, String name, String description, ToDoubleFunction<Pulse> number) {
        Gauge.builder(name, () -> number(platform, number))
                .description(description)
                .tag("platform", platform.name().toLowerCase(Locale.ROOT))
                .register(meters);
    }

    private double number(Platform platform, ToDoubleFunction<Pulse> number) {
        return now().map(pulses -> number.applyAsDouble(pulses.getOrDefault(platform, Pulse.CALM)))
                .orElse(Double.NaN);
    }

    private synchronized Optional<Map<Platform, Pulse>> now() {
        Instant now = clock.instant();
        if (asked.plus(FRESH).isBefore(now)) {
            last = ask();
            asked = now;
        }
        return last;
    }

    private Optional<Map<Platform, Pulse>> ask() {
        try {
            return Optional.of(ledger.get());
        } catch (LedgerUnavailable away) {
            return Optional.empty();
        }
    }
}
