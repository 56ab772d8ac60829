package io.wonce.slack.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import io.wonce.app.port.Credentials;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tokens of all workspaces that installed Wonce, remembered for a moment. One that ends soon is renewed first, by one process
 * alone: a refresh token is dead once it is used.
 *
 * @see <a href="https://docs.slack.dev/authentication/using-token-rotation">Token rotation</a>
 */
public final class StoredTokens implements Tokens {
    private static final Duration SOON = Duration.ofHours(2);
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    /** Longer than a call may take. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final int MOST = 10_000;
    private static final String DEAD = "invalid_refresh_token";
    private static final Logger LOG = LoggerFactory.getLogger(StoredTokens.class);

    private final Workspaces workspaces;
    private final Installations installations;
    private final TokenExchange exchange;
    private final InstantSource clock;
    private final Cache<String, Held> known =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    public StoredTokens(
            Workspaces workspaces, Installations installations, TokenExchange exchange, InstantSource clock) {
        this.workspaces = workspaces;
        this.installations = installations;
        this.exchange = exchange;
        this.clock = clock;
    }

    @Override
    public Optional<String> of(Workspace workspace) {
        Held held = held(workspace);
        if (held.state() == State.DEAD) {
            installations.lost(workspace);
            return Optional.empty();
        }
        if (held.state() == State.AWAITED) {
            forget(workspace);
        }
        return held.credentials().filter(this::lasts).map(Credentials::accessToken);
    }

    @Override
    public boolean hasNew(Workspace workspace) {
        Optional<Held> refused = Optional.ofNullable(known.getIfPresent(workspace.id()));
        forget(workspace);
        Held held = held(workspace);
        return held.state() == State.AWAITED || !refused.equals(Optional.of(held));
    }

    /** Looks again the next time. */
    public void forget(Workspace workspace) {
        known.invalidate(workspace.id());
    }

    private Held held(Workspace workspace) {
        return known.get(workspace.id(), id -> look(workspace));
    }

    private Held look(Workspace workspace) {
        Optional<Credentials> kept = workspaces.credentials(workspace);
        return kept.filter(this::endsSoon).isEmpty() ? new Held(kept, State.KEPT) : renew(workspace, kept);
    }

    /** Slack is asked outside of any transaction; the old token serves whoever does not ask. */
    private Held renew(Workspace workspace, Optional<Credentials> kept) {
        Instant now = clock.instant();
        Instant until = now.plus(LEASE).truncatedTo(ChronoUnit.MILLIS);
        Optional<Credentials> ours = workspaces.beginRenewal(workspace, now, until);
        if (ours.isEmpty()) {
            return new Held(kept, State.AWAITED);
        }
        try {
            Credentials fresh = endsSoon(ours.get()) ? renewed(workspace, ours.get()) : ours.get();
            workspaces.endRenewal(workspace, until, fresh);
            return new Held(Optional.of(fresh), State.KEPT);
        } catch (DeadToken dead) {
            return new Held(Optional.empty(), State.DEAD);
        }
    }

    /** The old ones, where Slack gives none now: they may last until the next attempt. */
    private Credentials renewed(Workspace workspace, Credentials old) {
        try {
            OAuthV2AccessResponse answer = exchange.refresh(old.refreshToken().orElseThrow());
            if (answer.isOk()) {
                return exchange.credentials(answer);
            }
            if (DEAD.equals(answer.getError())) {
                throw new DeadToken();
            }
            LOG.error("Slack does not renew the token of workspace {}: {}", workspace.id(), answer.getError());
        } catch (IOException | SlackApiException failure) {
            LOG.warn(
                    "the token of workspace {} cannot be renewed now ({}); tried again in {} s",
                    workspace.id(),
                    failure.getClass().getSimpleName(),
                    REMEMBERED.toSeconds());
        }
        return old;
    }

    private boolean endsSoon(Credentials credentials) {
        return credentials.refreshToken().isPresent()
                && credentials
                        .expiresAt()
                        .filter(end -> end.minus(SOON).isBefore(clock.instant()))
                        .isPresent();
    }

    private boolean lasts(Credentials credentials) {
        return credentials
                .expiresAt()
                .filter(end -> !end.isAfter(clock.instant()))
                .isEmpty();
    }

    /** What is known of a workspace's token. */
    private record Held(Optional<Credentials> credentials, State state) {}

    private enum State {
        KEPT,
        /** Another process renews it at this moment. */
        AWAITED,
        /** Nothing but a new installation brings another. */
        DEAD
    }

    /** The refresh token was used or revoked; there is no successor to keep. */
    private static final class DeadToken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
