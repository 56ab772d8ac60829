package io.wonce.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import io.wonce.web.page.Pages;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server. What it answers comes from the {@link Routes} that it is given. */
public final class WebServer implements AutoCloseable {
    /** More bytes than there are in an answer that everybody may ask for; Linux allows no more without being configured. */
    private static final int SEND_BUFFER = 212_992;

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    /** Longer than Slack waits for an answer. */
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    /** Connections that may come at once: of more, each has to knock again, a second later. Linux allows 4,096. */
    private static final int COMING = 1_024;

    private static final Duration IDLE_AT_THE_END = Duration.ofMillis(100);

    private final Javalin server;
    private final String host;
    private final List<Routes> modules;

    private WebServer(Javalin server, String host, List<Routes> modules) {
        this.server = server;
        this.host = host;
        this.modules = List.copyOf(modules);
    }

    /**
     * Starts listening.
     *
     * @param host the network address to listen on; {@code 127.0.0.1} answers this computer only
     * @param port 0 takes any free one
     * @throws PortTaken where another program has the port, or this one may not have it
     */
    public static WebServer start(String host, int port, Pages pages, List<Routes> modules) {
        return start(host, port, pages, modules, Limits.USUAL);
    }

    static WebServer start(String host, int port, Pages pages, List<Routes> modules, Limits limits) {
        Javalin server = Javalin.create(config -> configure(config, pages, modules, limits));
        try {
            return new WebServer(server.start(host, port), host, modules);
        } catch (JavalinBindException taken) {
            throw new PortTaken(host, port, taken);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** Where people on this computer find it. */
    public URI address() {
        String name = host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
        return URI.create("http://" + name + ":" + port() + "/");
    }

    /** Takes no more requests, and lets those under way end for a while. */
    @Override
    public void close() {
        modules.forEach(Routes::hangUp);
        try {
            server.stop();
        } catch (JavalinException late) {
            LOG.warn("requests were cut off that were still under way after {}", GOODBYE);
        }
    }

    private static void configure(JavalinConfig config, Pages pages, List<Routes> modules, Limits limits) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = limits.body();
        Letterhead letterhead = new Letterhead(headers(modules));
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(letterhead);
            guard(server, files(modules), limits);
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.addCustomizer(letterhead);
        });
        config.staticFiles.enableWebjars();
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = "/io/wonce/web/assets";
            files.location = Location.CLASSPATH;
        });
        new RequestIds().addTo(config.routes);
        new Safeguards(pages, inParts(modules)).addTo(config.routes);
        modules.forEach(module -> module.addTo(config.routes));
    }

    private static Set<String> files(List<Routes> modules) {
        return modules.stream().flatMap(module -> module.files().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> headers(List<Routes> modules) {
        return modules.stream()
                .flatMap(module -> module.headers().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> inParts(List<Routes> modules) {
        return modules.stream().flatMap(module -> module.inParts().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static void guard(Server server, Set<String> files, Limits limits) {
        server.setStopTimeout(GOODBYE.toMillis());
        server.insertHandler(new GracefulHandler());
        Overdue overdue = new Overdue(server, limits.patience());
        server.addBean(overdue);
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        server.insertHandler(new Intake(files, limits, overdue));
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                prepare(server);
            }
        });
    }

    /** Whoever reads slowly is written to by the kernel, and not by a thread that waits; who says nothing holds up no end. */
    private static void prepare(Server server) {
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof ServerConnector line) {
                line.setAcceptedSendBufferSize(SEND_BUFFER);
                line.setAcceptQueueSize(COMING);
                line.setShutdownIdleTimeout(IDLE_AT_THE_END.toMillis());
            }
        }
    }
}
