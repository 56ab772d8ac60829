package io.wonce.slack.load;

import com.slack.api.app_backend.SlackSignature.Generator;
import com.slack.api.app_backend.SlackSignature.Verifier;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.event.MessageEvent;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Bolt in Javalin as both come, and behind them a handler that does nothing but acknowledge. */
final class BareBolt implements AutoCloseable {
    private final App app;
    private final SlackRequestParser parser;
    private final Javalin server;

    private BareBolt(String signingSecret, int port) {
        AppConfig config = AppConfig.builder()
                .singleTeamBotToken(null)
                .signingSecret(null)
                .clientId(null)
                .clientSecret(null)
                .build();
        Verifier verifier = new Verifier(new Generator(signingSecret));
        app = new App(config, List.of(new RequestVerification(verifier)));
        app.event(MessageEvent.class, (payload, ctx) -> ctx.ack());
        parser = new SlackRequestParser(config);
        server = Javalin.create(javalin -> {
                    javalin.startup.showJavalinBanner = false;
                    javalin.routes.get("/healthz/ready", ctx -> ctx.result("ready"));
                    javalin.routes.post("/slack/events", this::handle);
                })
                .start("127.0.0.1", port);
    }

    /** As a process of its own, at the port of the environment's {@code PORT}. */
    public static void main(String[] args) {
        new BareBolt(args[0], Integer.parseInt(System.getenv("PORT")));
    }

    static BareBolt start(String signingSecret) {
        return new BareBolt(signingSecret, 0);
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void handle(Context ctx) throws Exception {
        Map<String, List<String>> headers = ctx.headerMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        Response response = app.run(parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri(ctx.path())
                .queryString(ctx.queryParamMap())
                .requestBody(ctx.body())
                .headers(new RequestHeaders(headers))
                .remoteAddress(ctx.ip())
                .build()));
        ctx.status(response.getStatusCode());
        if (response.getBody() != null) {
            ctx.contentType(response.getContentType()).result(response.getBody());
        }
    }
}
