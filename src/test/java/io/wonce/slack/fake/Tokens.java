package io.wonce.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The bot tokens of one workspace, what became of each, and the scopes they have. */
final class Tokens {
    static final Duration LIFE = Duration.ofHours(12);

    private static final String EXPIRED = "token_expired";

    private final Stamps stamps;
    private final Map<String, Optional<String>> deaths = new LinkedHashMap<>();
    private final Map<String, Instant> ends = new LinkedHashMap<>();
    private boolean overlapping;
    private String current;
    private String refresh = "";
    private Set<String> scopes = Scopes.ALL;

    Tokens(Stamps stamps, String token) {
        this.stamps = stamps;
        this.current = token;
        deaths.put(token, Optional.empty());
    }

    synchronized String current() {
        return current;
    }

    synchronized String refreshToken() {
        return refresh;
    }

    synchronized Set<String> scopes() {
        return new TreeSet<>(scopes);
    }

    synchronized void scopes(Set<String> newScopes) {
        scopes = newScopes;
    }

    synchronized boolean knows(String token) {
        return deaths.containsKey(token);
    }

    /** Why a known token no longer works; empty while it does. */
    synchronized Optional<String> death(String token) {
        return deaths.getOrDefault(token, Optional.of("invalid_auth"))
                .or(() -> Optional.of(EXPIRED).filter(late -> hasEnded(token)));
    }

    synchronized void revoke() {
        refresh = "";
        deaths.replaceAll((token, death) -> Optional.of(death.orElse("token_revoked")));
    }

    synchronized void uninstall() {
        refresh = "";
        deaths.replaceAll((token, death) -> Optional.of("account_inactive"));
    }

    /** A new token for a new installation; earlier ones that live go on living. */
    synchronized String issue() {
        current = stamps.id("xoxb-");
        deaths.put(current, Optional.empty());
        return current;
    }

    /** From now on a token that is followed by another lives out its twelve hours; without this, it dies at once. */
    synchronized void overlap() {
        overlapping = true;
    }

    /** A token that expires, with the refresh token for the next. */
    synchronized String rotate() {
        if (!overlapping) {
            deaths.replaceAll((token, death) -> Optional.of(death.orElse(EXPIRED)));
        }
        current = stamps.id("xoxe.xoxb-");
        refresh = stamps.id("xoxe-1-");
        deaths.put(current, Optional.empty());
        ends.put(current, stamps.now().plus(LIFE));
        return current;
    }

    private boolean hasEnded(String token) {
        return Optional.ofNullable(ends.get(token))
                .filter(end -> !end.isAfter(stamps.now()))
                .isPresent();
    }
}
