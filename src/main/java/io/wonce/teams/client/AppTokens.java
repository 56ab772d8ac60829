package io.wonce.teams.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wonce.config.Secret;
import io.wonce.teams.client.TeamsWeb.Reply;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tokens of a bot that is registered in one tenant; one at a time, kept until shortly before it ends. Microsoft is asked again
 * half a minute after it refused one, and a moment after it was in trouble itself; where it cannot be reached, at each call.
 *
 * @see <a href="https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow">Client credentials</a>
 */
public final class AppTokens implements BotTokens {
    /** Where Microsoft gives tokens. */
    public static final URI MICROSOFT = URI.create("https://login.microsoftonline.com/");

    private static final String SCOPE = "https://api.botframework.com/.default";
    private static final Duration MARGIN = Duration.ofMinutes(5);
    private static final Duration UNTIL_REPAIRED = Duration.ofSeconds(30);
    private static final Duration BREATH = Duration.ofSeconds(5);
    private static final int THEIR_FAULT = 500;
    private static final Logger LOG = LoggerFactory.getLogger(AppTokens.class);

    private final TeamsWeb web;
    private final HttpUrl address;
    private final String appId;
    private final Secret password;
    private final InstantSource clock;
    private final ObjectMapper json = new ObjectMapper();
    private @Nullable Held held;
    private @Nullable Refusal refusal;

    /**
     * Asks for tokens when they are needed.
     *
     * @param login ends in {@code /}; {@link #MICROSOFT}
     * @param tenant the bot's home, also for messages to other tenants
     */
    public AppTokens(TeamsWeb web, URI login, String tenant, String appId, Secret password, InstantSource clock) {
        this.web = web;
        this.address = HttpUrl.get(login)
                .newBuilder()
                .addPathSegment(tenant)
                .addPathSegments("oauth2/v2.0/token")
                .build();
        this.appId = appId;
        this.password = password;
        this.clock = clock;
    }

    @Override
    public synchronized Optional<String> current() throws IOException {
        Held known = held;
        if (known == null || !clock.instant().isBefore(known.until())) {
            checkRefusal();
            known = fetch();
            held = known;
        }
        return Optional.of(known.token());
    }

    /** What was refused is refused again: nobody changes a secret within seconds. */
    private void checkRefusal() throws NoToken {
        if (refusal != null && clock.instant().isBefore(refusal.until())) {
            throw new NoToken(refusal.error());
        }
    }

    @Override
    public synchronized void refused(String token) {
        if (held != null && held.token().equals(token)) {
            held = null;
        }
    }

    private Held fetch() throws IOException {
        FormBody form = new FormBody.Builder()
                .add("grant_type", "client_credentials")
                .add("client_id", appId)
                .add("client_secret", password.value())
                .add("scope", SCOPE)
                .build();
        Request request = new Request.Builder().url(address).post(form).build();
        Reply reply = asked(request);
        JsonNode answer = json.readTree(reply.body());
        if (!answer.hasNonNull("access_token")) {
            String error = answer.path("error").asText("HTTP " + reply.status());
            LOG.error(
                    "Microsoft gives no token ({}): look at TEAMS_APP_ID, TEAMS_APP_PASSWORD, TEAMS_TENANT_ID", error);
            Duration pause = reply.status() < THEIR_FAULT ? UNTIL_REPAIRED : BREATH;
            refusal = new Refusal(error, clock.instant().plus(pause));
            throw new NoToken(error);
        }
        Duration lasts = Duration.ofSeconds(answer.path("expires_in").asLong());
        Duration used = lasts.compareTo(MARGIN.multipliedBy(2)) > 0 ? lasts.minus(MARGIN) : lasts.dividedBy(2);
        return new Held(answer.get("access_token").asText(), clock.instant().plus(used));
    }

    /** Whatever happens to the question, no message is on its way yet. */
    private Reply asked(Request request) throws NoToken {
        try {
            return web.exchange(request);
        } catch (IOException failure) {
            throw new NoToken(failure.getClass().getSimpleName());
        }
    }

    /** None is to be had now. */
    private static final class NoToken extends IOException {
        private static final long serialVersionUID = 1L;

        private NoToken(String reason) {
            super("no token: " + reason);
        }
    }

    /** None was given, with a reason such as {@code invalid_client}. */
    private record Refusal(String error, Instant until) {}

    /** A token. */
    private record Held(String token, Instant until) {}
}
