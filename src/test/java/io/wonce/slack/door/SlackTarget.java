package io.wonce.slack.door;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wonce.config.Secret;
import io.wonce.fuzz.JsonMess;
import io.wonce.fuzz.Target;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** Signed requests of Slack, through the real door and Bolt's own reading of them, to listeners that do nothing. */
public final class SlackTarget implements Target<String> {
    private static final Instant AT = Instant.parse("2026-11-27T09:00:00Z");
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final int KINDS_AT_ONCE = 1_000;
    private static final Pattern ANY = Pattern.compile("(?s).*");
    private static final List<String> SOUND = List.of("""
            {"type":"event_callback","team_id":"T1","event_id":"Ev1","authorizations":[{"enterprise_id":null,"team_id":"T1","user_id":"U0",\
            "is_bot":true}],"event":{"type":"message","channel":"C1","channel_type":"channel","user":"U1","text":"lunch?","ts":"1795723952.000001",\
            "client_msg_id":"x","thread_ts":"1795723952.000001","blocks":[{"type":"rich_text","elements":[{"type":"text","text":"x"}]}],\
            "attachments":[{"text":"y","fallback":"z"}],"files":[{"id":"F1"}],"bot_profile":{"id":"B1","name":"n"}}}""", """
            {"type":"event_callback","team_id":"T1","event":{"type":"message","subtype":"message_changed","channel":"C1","ts":"1795723953.1",\
            "message":{"user":"U1","text":"lunch!","ts":"1795723952.000001","edited":{"user":"U1","ts":"1795723953.1"}},\
            "previous_message":{"user":"U1","text":"lunch?","ts":"1795723952.000001"}}}""", """
            {"type":"event_callback","team_id":"T1","event":{"type":"reaction_added","user":"U1","reaction":"trophy","item_user":"U2",\
            "item":{"type":"message","channel":"C1","ts":"1795723952.000001"},"event_ts":"1795723953.1"}}""", """
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1","name":"jan"},"api_app_id":"A1","trigger_id":"1.2","response_url":"",\
            "container":{"type":"message","message_ts":"1.1","channel_id":"C1"},"channel":{"id":"C1"},"message":{"ts":"1.1","text":"x"},\
            "actions":[{"action_id":"click_0","block_id":"b","type":"button","value":"new:1","action_ts":"1.1"}]}""", """
            {"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1"},"view":{"id":"V1","callback_id":"win","private_metadata":"{}","hash":"h",\
            "state":{"values":{"customer":{"customer":{"type":"plain_text_input","value":"Acme"}}}}}}""");

    private final SlackSignature.Generator signature = new SlackSignature.Generator(SECRET);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SlackDoor door =
            new SlackDoor(app(), new Secret(SECRET), new DoorCount(meters), InstantSource.fixed(AT));
    private final JsonMess mess;
    private int turn;

    public SlackTarget(long seed) {
        this.mess = new JsonMess(seed);
        // It tells of each request that it could not serve, which here are many.
        ((Logger) LoggerFactory.getLogger(SlackDoor.class)).setLevel(Level.OFF);
    }

    private static App app() {
        App app = new App(
                AppConfig.builder()
                        .singleTeamBotToken(null)
                        .signingSecret(null)
                        .clientId(null)
                        .clientSecret(null)
                        .allEventsApiAutoAckEnabled(true)
                        .build(),
                List.of());
        app.event(MessageEvent.class, (payload, ctx) -> ctx.ack());
        app.event(MessageChangedEvent.class, (payload, ctx) -> ctx.ack());
        app.event(MessageDeletedEvent.class, (payload, ctx) -> ctx.ack());
        app.event(ReactionAddedEvent.class, (payload, ctx) -> ctx.ack());
        app.event(AppMentionEvent.class, (payload, ctx) -> ctx.ack());
        app.blockAction(ANY, (request, ctx) -> ctx.ack());
        app.viewSubmission(ANY, (request, ctx) -> ctx.ack());
        return app;
    }

    @Override
    public String name() {
        return "slack";
    }

    @Override
    public String next() {
        String body = mess.textOf(SOUND.get(turn++ % SOUND.size()));
        return body.contains("\"event_callback\"")
                ? body
                : "payload=" + URLEncoder.encode(body, StandardCharsets.UTF_8);
    }

    @Override
    public void take(String body) throws Exception {
        int[] status = {HttpStatus.OK.getCode()};
        door.handle(request(body, status));
        if (meters.getMeters().size() > KINDS_AT_ONCE) {
            meters.clear();
        }
        if (status[0] >= HttpStatus.INTERNAL_SERVER_ERROR.getCode() || status[0] == HttpStatus.UNAUTHORIZED.getCode()) {
            throw new IllegalStateException("answered with " + status[0]);
        }
    }

    /** A request of {@code body}, whose answer's status is written down. */
    private Context request(String body, int[] status) {
        String second = Long.toString(AT.getEpochSecond());
        Map<String, String> headers =
                Map.of("X-Slack-Request-Timestamp", second, "X-Slack-Signature", signature.generate(second, body));
        return (Context) Proxy.newProxyInstance(
                SlackTarget.class.getClassLoader(), new Class<?>[] {Context.class}, (context, method, arguments) -> {
                    if (method.getName().equals("status")) {
                        status[0] = arguments[0] instanceof HttpStatus one ? one.getCode() : (int) arguments[0];
                    }
                    return switch (method.getName()) {
                        case "bodyAsBytes" -> body.getBytes(StandardCharsets.UTF_8);
                        case "header" -> headers.get(String.valueOf(arguments[0]));
                        case "headerMap" -> headers;
                        case "path" -> "/slack/events";
                        case "ip" -> "192.0.2.1";
                        case "queryParamMap" -> Map.of();
                        default -> context;
                    };
                });
    }
}
