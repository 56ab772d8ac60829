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

    @Override
    public String toString() {
        return "***";
    }
}
