package io.wonce.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.wonce.app.port.PoolPulse;
import io.wonce.app.port.Pulse;
import io.wonce.app.port.WebhookPulse;
import io.wonce.domain.chat.Platform;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Shows in the metrics how things stand; the ledger is asked once for all gauges. While it is away, they have no number. */
public final class Gauges {
    private final MeterRegistry meters;

    private Gauges(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Adds the gauges of {@code platforms} to {@code meters}. */
    public static void show(
            MeterRegistry meters,
            Iterable<Platform> platforms,
            Supplier<Map<Platform, Pulse>> ledger,
            InstantSource clock) {
        Gauges gauges = new Gauges(meters);
        Glance<Map<Platform, Pulse>> glance = new Glance<>(ledger, clock);
        for (Platform platform : platforms) {
            gauges.show(platform, glance);
        }
    }

    /** Adds to {@code meters} how many announcements of all organisations wait to be resolved, also of platforms that are off by now. */
    public static void showUnresolved(MeterRegistry meters, Supplier<Map<Platform, Long>> ledger, InstantSource clock) {
        Gauges gauges = new Gauges(meters);
        Glance<Map<Platform, Long>> glance = new Glance<>(ledger, clock);
        for (Platform platform : Platform.values()) {
            gauges.add(
                    "wonce.unresolved",
                    "Announcements of which nobody has said yet to which order they belong",
                    tags(platform),
                    () -> glance.number(waiting -> waiting.getOrDefault(platform, 0L)));
        }
    }

    /** Adds the gauges of webhooks to {@code meters}. */
    public static void showWebhooks(MeterRegistry meters, Supplier<WebhookPulse> ledger, InstantSource clock) {
        Gauges gauges = new Gauges(meters);
        Glance<WebhookPulse> glance = new Glance<>(ledger, clock);
        gauges.add("wonce.webhooks.waiting", "Signals that wait to be told", glance, WebhookPulse::waiting);
        gauges.add(
                "wonce.webhooks.oldest.seconds",
                "How long the oldest of them waits",
                glance,
                WebhookPulse::oldestSeconds);
        gauges.add("wonce.webhooks.failing", "Webhooks that are told again", glance, WebhookPulse::failing);
        gauges.add("wonce.webhooks.stopped", "Webhooks that are told nothing any more", glance, WebhookPulse::stopped);
    }

    /** Adds the gauges of the connections to the database to {@code meters}; they have a number also while it is away. */
    public static void showPool(MeterRegistry meters, Supplier<PoolPulse> pool) {
        Gauges gauges = new Gauges(meters);
        gauges.add(
                "wonce.connections.used",
                "Connections to the database in use",
                Tags.empty(),
                () -> pool.get().used());
        gauges.add(
                "wonce.connections.waiting",
                "Threads that wait for one",
                Tags.empty(),
                () -> pool.get().waiting());
    }

    private void show(Platform platform, Glance<Map<Platform, Pulse>> glance) {
        add(platform, "wonce.outbox.waiting", "Messages that wait to leave", glance, Pulse::waiting);
        add(platform, "wonce.outbox.oldest.seconds", "How long the oldest of them waits", glance, Pulse::oldestSeconds);
        add(platform, "wonce.outbox.given.up", "Messages that never left", glance, Pulse::givenUp);
        add(
                platform,
                "wonce.workspaces.disconnected",
                "Workspaces that Wonce is no longer let into",
                glance,
                Pulse::disconnected);
    }

    private void add(
            Platform platform,
            String name,
            String description,
            Glance<Map<Platform, Pulse>> glance,
            ToDoubleFunction<Pulse> number) {
        add(
                name,
                description,
                tags(platform),
                () -> glance.number(pulses -> number.applyAsDouble(pulses.getOrDefault(platform, Pulse.CALM))));
    }

    private static Tags tags(Platform platform) {
        return Tags.of("platform", platform.name().toLowerCase(Locale.ROOT));
    }

    private void add(
            String name, String description, Glance<WebhookPulse> glance, ToDoubleFunction<WebhookPulse> number) {
        add(name, description, Tags.empty(), () -> glance.number(number));
    }

    private void add(String name, String description, Tags tags, Supplier<Number> number) {
        Gauge.builder(name, number).description(description).tags(tags).register(meters);
    }
}
