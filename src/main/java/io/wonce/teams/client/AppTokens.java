package io.wonce.teams.client;

import io.wonce.config.Secret;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tokens of a bot that is registered in one tenant; one at a time, kept until shortly before it ends. Microsoft is asked again
 * half a minute after it refused one, and where it is in trouble itself or cannot be reached, a moment later or when it says.
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
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Set<Integer> OUR_FAULT = Set.of(400, 401, 403, 404);
    private static final Logger LOG = LoggerFactory.getLogger(AppTokens.class);

    private final TeamsWeb web;
    private final HttpUrl address;
    private final String appId;
    private final Secret password;
    private final InstantSource clock;
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

    /** What was refused is refused again for a while: nobody changes a secret within seconds. */
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
        Answer answer = asked(request);
        Optional<String> token = answer.text("access_token");
        if (token.isEmpty()) {
            throw none(answer);
        }
        Duration lasts = Duration.ofSeconds(answer.body().path("expires_in").asLong());
        Duration used = lasts.compareTo(MARGIN.multipliedBy(2)) > 0 ? lasts.minus(MARGIN) : lasts.dividedBy(2);
        return new Held(token.get(), clock.instant().plus(used));
    }

    /** Whatever happens to the question, no message is on its way yet. */
    private Answer asked(Request request) throws NoToken {
        try {
            return Answer.of(web.exchange(request));
        } catch (IOException failure) {
            throw noneFor(BREATH, failure.getClass().getSimpleName());
        }
    }

    private NoToken none(Answer answer) {
        Optional<String> error = answer.text("error");
        String reason = error.orElse("HTTP " + answer.status());
        if (error.isPresent() && OUR_FAULT.contains(answer.status())) {
            LOG.error(
                    "Microsoft gives no token ({}): look at TEAMS_APP_ID, TEAMS_APP_PASSWORD, TEAMS_TENANT_ID", reason);
            return noneFor(UNTIL_REPAIRED, reason);
        }
        LOG.warn("Microsoft cannot give a token now ({}); it is asked again", reason);
        return noneFor(
                answer.retryAfter()
                        .filter(wait -> wait.compareTo(BREATH) > 0)
                        .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait)
                        .orElse(BREATH),
                reason);
    }

    private NoToken noneFor(Duration pause, String reason) {
        refusal = new Refusal(reason, clock.instant().plus(pause));
        return new NoToken(reason);
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
