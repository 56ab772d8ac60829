package io.wonce.slack.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.wonce.app.port.Credentials;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The tokens of all workspaces that installed Wonce, remembered for a moment. One that ends soon is renewed first. */
public final class StoredTokens implements Tokens {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Workspaces workspaces;
    private final Installations installations;
    private final Renewal renewal;
    private final InstantSource clock;
    private final Cache<String, Held> known =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    public StoredTokens(
            Workspaces workspaces, Installations installations, TokenExchange exchange, InstantSource clock) {
        this.workspaces = workspaces;
        this.installations = installations;
        this.renewal = new Renewal(workspaces, installations, exchange, clock);
        this.clock = clock;
    }

    @Override
    public Optional<String> of(Workspace workspace) {
        Held held = held(workspace);
        if (held.state() == Held.State.LOST) {
            installations.lost(workspace);
            return Optional.empty();
        }
        if (held.state() == Held.State.AWAITED) {
            forget(workspace);
        }
        return held.credentials().filter(kept -> kept.lasts(clock.instant())).map(Credentials::accessToken);
    }

    @Override
    public boolean hasNew(Workspace workspace) {
        Optional<Held> refused = Optional.ofNullable(known.getIfPresent(workspace.id()));
        forget(workspace);
        Held held = held(workspace);
        return held.state() == Held.State.AWAITED || !refused.equals(Optional.of(held));
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
        return kept.filter(renewal::isDue).isEmpty() ? Held.kept(kept) : renewal.of(workspace, kept);
    }
}
