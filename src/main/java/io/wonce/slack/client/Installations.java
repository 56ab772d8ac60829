package io.wonce.slack.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.context.Context;
import io.wonce.app.port.Bell;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workspaces that Wonce is installed in, remembered for a moment: every event asks for one. Of others nothing is remembered. */
public final class Installations implements AutoCloseable {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(Installations.class);

    private final Workspaces workspaces;
    private final InstantSource clock;
    private final Cache<String, Workspace> known =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();
    private final List<Consumer<Workspace>> alsoLosing = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Workspace, Instant>> alsoRunningOut = new CopyOnWriteArrayList<>();
    private final List<Consumer<Workspace>> alsoForgetting = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> following = new CopyOnWriteArrayList<>();

    public Installations(Workspaces workspaces, InstantSource clock) {
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** The workspace that a request comes from; empty where Wonce is not installed there. */
    public Optional<Workspace> of(Context ctx) {
        return find(ctx.getTeamId()).or(() -> find(ctx.getEnterpriseId()));
    }

    /** The workspace with this id. */
    public Optional<Workspace> find(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        Optional<Workspace> remembered = Optional.ofNullable(known.getIfPresent(id));
        return remembered.or(() -> {
            Optional<Workspace> found = workspaces.find(Platform.SLACK, id);
            found.ifPresent(workspace -> known.put(id, workspace));
            return found;
        });
    }

    /** The workspace threw Wonce out: nothing is sent there until it returns. */
    public void lost(Workspace workspace) {
        boolean wasConnected = workspaces.disconnect(workspace, clock.instant());
        forget(workspace);
        if (wasConnected) {
            LOG.warn(
                    "workspace {} of organisation {} has thrown Wonce out: nothing is heard or sent there until it is installed again; its ledger stays, and what waits to be sent waits",
                    workspace.id(),
                    workspace.organisation());
            alsoLosing.forEach(other -> other.accept(workspace));
        }
    }

    /** The token of the workspace lasts until {@code end}; whatever becomes of this process, the log says so. */
    void cannotRenew(Workspace workspace, Instant end) {
        LOG.error(
                "the token of workspace {} of organisation {} cannot be renewed, as Slack says that its refresh token is used or revoked; it works until {}, then what is to be sent there waits: install Wonce there again, at /slack/install",
                workspace.id(),
                workspace.organisation(),
                end);
    }

    /** Nothing renews the token of the workspace any more: after {@code end} nothing is sent there, until it installs Wonce again. */
    void runsOut(Workspace workspace, Instant end) {
        alsoRunningOut.forEach(other -> other.accept(workspace, end));
    }

    /** Looks again the next time. */
    public void forget(Workspace workspace) {
        known.invalidate(workspace.id());
        alsoForgetting.forEach(other -> other.accept(workspace));
    }

    /** Tells {@code other} of each workspace that is lost, once. */
    public void whenLosing(Consumer<Workspace> other) {
        alsoLosing.add(other);
    }

    /** Tells {@code other} of each workspace whose token cannot be renewed, once, and when it ends. */
    public void whenRunningOut(BiConsumer<Workspace, Instant> other) {
        alsoRunningOut.add(other);
    }

    /** Looks again for all of them whenever {@code moves} rings: one has become another organisation's. */
    public void follow(Bell moves) {
        following.add(moves.onRing(known::invalidateAll));
    }

    @Override
    public void close() {
        following.forEach(Installations::end);
    }

    private static void end(AutoCloseable subscription) {
        try {
            subscription.close();
        } catch (Exception failure) {
            throw new IllegalStateException("the bell did not let go", failure);
        }
    }

    /** Has {@code other} forget too, whatever else is remembered of a workspace. */
    public void whenForgetting(Consumer<Workspace> other) {
        alsoForgetting.add(other);
    }
}
