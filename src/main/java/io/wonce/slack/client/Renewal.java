package io.wonce.slack.client;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
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
 * Renews a workspace's token, by one process alone: a refresh token is dead once it is used. One that is dead does not mean that Wonce was
 * thrown out: the answer that had its successor may have been lost. Of that, the access token knows more.
 *
 * @see <a href="https://docs.slack.dev/authentication/using-token-rotation">Token rotation</a>
 */
final class Renewal {
    private static final Duration SOON = Duration.ofHours(2);
    /** Longer than the two calls may take. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final String DEAD = "invalid_refresh_token";
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final Workspaces workspaces;
    private final Installations installations;
    private final TokenExchange exchange;
    private final InstantSource clock;

    Renewal(Workspaces workspaces, Installations installations, TokenExchange exchange, InstantSource clock) {
        this.workspaces = workspaces;
        this.installations = installations;
        this.exchange = exchange;
        this.clock = clock;
    }

    /** Whether it is time to renew. */
    boolean isDue(Credentials credentials) {
        return credentials.refreshToken().isPresent()
                && credentials
                        .expiresAt()
                        .filter(end -> end.minus(SOON).isBefore(clock.instant()))
                        .isPresent();
    }

    /** Slack is asked outside of any transaction; {@code kept} serves whoever does not ask. */
    Held of(Workspace workspace, Optional<Credentials> kept) {
        Instant now = clock.instant();
        Instant until = now.plus(LEASE).truncatedTo(ChronoUnit.MILLIS);
        return workspaces
                .beginRenewal(workspace, now, until)
                .map(old -> isDue(old) ? renewed(workspace, until, old) : end(workspace, until, old))
                .orElseGet(() -> Held.awaited(kept));
    }

    /** The old ones, where Slack gives none now: they may last until the next attempt. */
    private Held renewed(Workspace workspace, Instant until, Credentials old) {
        try {
            OAuthV2AccessResponse answer = exchange.refresh(old.refreshToken().orElseThrow());
            if (answer.isOk()) {
                return end(workspace, until, exchange.credentials(answer));
            }
            if (DEAD.equals(answer.getError())) {
                return withoutSuccessor(workspace, until, old);
            }
            LOG.error("Slack does not renew the token of workspace {}: {}", workspace.id(), answer.getError());
        } catch (IOException | SlackApiException failure) {
            LOG.warn(
                    "the token of workspace {} cannot be renewed now ({}); tried again in a minute",
                    workspace.id(),
                    failure.getClass().getSimpleName());
        }
        return end(workspace, until, old);
    }

    private Held withoutSuccessor(Workspace workspace, Instant until, Credentials old)
            throws IOException, SlackApiException {
        Optional<Credentials> kept = workspaces.credentials(workspace);
        if (!kept.equals(Optional.of(old))) {
            return Held.kept(kept);
        }
        AuthTestResponse test = exchange.test(old.accessToken());
        if (test.isOk()) {
            return runsOut(workspace, until, old, old.expiresAt().orElseThrow());
        }
        if (Ending.EXPIRED.equals(test.getError())) {
            return runsOut(workspace, until, old, clock.instant());
        }
        if (Ending.THROWN_OUT.contains(test.getError())) {
            Optional<Credentials> since = workspaces.credentials(workspace);
            return since.equals(kept) ? Held.lost() : Held.kept(since);
        }
        LOG.warn("Slack does not say whether Wonce left workspace {}: {}", workspace.id(), test.getError());
        return end(workspace, until, old);
    }

    /** What is kept without its refresh token says to every process that nothing is to be renewed, and that this was told. */
    private Held runsOut(Workspace workspace, Instant until, Credentials old, Instant end) {
        Credentials last = old.endingAt(end);
        installations.cannotRenew(workspace, end);
        if (workspaces.endRenewal(workspace, until, last)) {
            installations.runsOut(workspace, end);
        }
        return Held.kept(Optional.of(last));
    }

    private Held end(Workspace workspace, Instant until, Credentials credentials) {
        workspaces.endRenewal(workspace, until, credentials);
        return Held.kept(Optional.of(credentials));
    }
}
