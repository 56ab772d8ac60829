package io.wonce.app.port;

import java.time.Instant;
import java.util.Optional;

/**
 * What lets Wonce into a workspace. It never prints itself.
 *
 * @param accessToken for the platform's interface
 * @param refreshToken buys the next access token, once; empty where the token lasts
 * @param expiresAt when the access token ends; empty where it lasts
 */
public record Credentials(String accessToken, Optional<String> refreshToken, Optional<Instant> expiresAt) {
    /** A token that lasts. */
    public static Credentials lasting(String accessToken) {
        return new Credentials(accessToken, Optional.empty(), Optional.empty());
    }

    /** The same token, which nothing renews any more: it ends at {@code end}. */
    public Credentials endingAt(Instant end) {
        return new Credentials(accessToken, Optional.empty(), Optional.of(end));
    }

    /** Whether the token works at {@code now}. */
    public boolean lasts(Instant now) {
        return expiresAt.filter(end -> !end.isAfter(now)).isEmpty();
    }

    @Override
    public String toString() {
        return "***";
    }
}
