package io.wonce.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Optional;

/** What the process counts, for Prometheus at {@code GET /metrics}. No label holds a name, a text or a workspace. */
public final class Metrics implements Routes, AutoCloseable {
    private static final String STARTED = "wonce.metrics.started";

    private final PrometheusMeterRegistry registry;
    private final JvmGcMetrics collector;

    private Metrics(PrometheusMeterRegistry registry, JvmGcMetrics collector) {
        this.registry = registry;
        this.collector = collector;
    }

    /** Begins to count what the virtual machine does. */
    public static Metrics open() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        JvmGcMetrics collector = new JvmGcMetrics();
        collector.bindTo(registry);
        List.of(
                        new ClassLoaderMetrics(),
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics())
                .forEach(binder -> binder.bindTo(registry));
        return new Metrics(registry, collector);
    }

    /** Where the other parts count. */
    public MeterRegistry meters() {
        return registry;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(ctx -> ctx.attribute(STARTED, Timer.start(registry)));
        routes.after(this::served);
        routes.get(
                "/metrics",
                ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(registry.scrape()));
    }

    @Override
    public void close() {
        collector.close();
        registry.close();
    }

    /** By the pattern of the address, never by the address itself. */
    private void served(Context ctx) {
        Timer.Sample sample = ctx.attribute(STARTED);
        if (sample != null) {
            String endpoint = Optional.ofNullable(ctx.endpoints().matchedHttpEndpoint())
                    .map(Metrics::path)
                    .orElse("other");
            sample.stop(registry.timer(
                    "wonce.http.requests",
                    "method",
                    ctx.method().name(),
                    "endpoint",
                    endpoint,
                    "status",
                    String.valueOf(ctx.statusCode())));
        }
    }

    private static String path(Endpoint endpoint) {
        return endpoint.path;
    }
}
