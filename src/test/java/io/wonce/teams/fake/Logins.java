package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives tokens to the bot for its password, in its home tenant only, and knows them again for an hour. */
final class Logins {
    private static final Duration LASTS = Duration.ofMinutes(60);
    private static final String SCOPE = "https://api.botframework.com/.default";

    private final String appId;
    private final InstantSource clock;
    private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger given = new AtomicInteger();
    private volatile boolean away;
    private volatile String home = "";
    private volatile String password = "";

    Logins(String appId, InstantSource clock) {
        this.appId = appId;
        this.clock = clock;
    }

    void want(String tenant, String secret) {
        home = tenant;
        password = secret;
    }

    /** Whether it answers with an error of its own only. */
    void away(boolean now) {
        away = now;
    }

    void end() {
        tokens.clear();
    }

    int asked() {
        return asked.get();
    }

    int given() {
        return given.get();
    }

    /** Refuses who has no token that holds now. */
    void check(String bearer) {
        if (home.isEmpty()) {
            return;
        }
        var end = tokens.get(bearer);
        if (end == null || !clock.instant().isBefore(end)) {
            throw Refusal.of(401, "Unauthorized", "Authorization has been denied for this request.");
        }
    }

    /** The answer of {@code /{tenant}/oauth2/v2.0/token}. */
    ObjectNode token(String tenant, Map<String, String> form) {
        asked.incrementAndGet();
        if (away) {
            throw Refusal.of(503, "temporarily_unavailable", "AADSTS90033: A transient error has occurred.");
        }
        if (!tenant.equals(home)) {
            throw Refusal.of(400, "invalid_request", "AADSTS90002: Tenant not found.");
        }
        if (!"client_credentials".equals(form.get("grant_type")) || !SCOPE.equals(form.get("scope"))) {
            throw Refusal.of(400, "invalid_scope", "AADSTS70011: The scope is not valid.");
        }
        if (!appId.equals(form.get("client_id")) || !password.equals(form.get("client_secret"))) {
            throw Refusal.of(401, "invalid_client", "AADSTS7000215: Invalid client secret provided.");
        }
        var token = UUID.randomUUID().toString();
        tokens.put(token, clock.instant().plus(LASTS));
        given.incrementAndGet();
        return Json.object()
                .put("token_type", "Bearer")
                .put("expires_in", LASTS.toSeconds())
                .put("access_token", token);
    }
}
