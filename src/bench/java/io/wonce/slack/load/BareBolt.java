package io.wonce.slack.load;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.model.event.MessageEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wonce.config.Secret;
import io.wonce.slack.door.DoorCount;
import io.wonce.slack.door.SlackDoor;
import io.wonce.web.Health;
import io.wonce.web.WebServer;
import io.wonce.web.page.Pages;
import java.time.InstantSource;
import java.util.List;

/** The same door in the same server, and behind it a handler that does nothing but acknowledge. */
final class BareBolt {
    private BareBolt() {}

    /** As a process of its own, at the port of the environment's {@code PORT}. */
    public static void main(String[] args) {
        start(args[0], Integer.parseInt(System.getenv("PORT")));
    }

    static WebServer start(String signingSecret) {
        return start(signingSecret, 0);
    }

    private static WebServer start(String signingSecret, int port) {
        AppConfig config = AppConfig.builder()
                .singleTeamBotToken(null)
                .signingSecret(null)
                .clientId(null)
                .clientSecret(null)
                .build();
        App app = new App(config, List.of());
        app.event(MessageEvent.class, (payload, ctx) -> ctx.ack());
        SlackDoor door = new SlackDoor(
                app, new Secret(signingSecret), new DoorCount(new SimpleMeterRegistry()), InstantSource.system());
        return WebServer.start(
                "127.0.0.1",
                port,
                Pages.precompiled(),
                List.of(new Health(() -> true), routes -> routes.post("/slack/events", door::handle)));
    }
}
