package io.wonce.slack.listen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps until when each channel was heard, for catching up after downtime; now and then is enough, since hearing twice does no
 * harm. While a channel is behind, what is heard live says nothing of what was missed before, and is not kept until all is heard;
 * but a new channel is known at once, since answers have to find their way there.
 */
public final class Watch {
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(15);
    private static final int MOST = 100_000;

    private final Workspaces workspaces;
    private final Cache<ChannelRef, Boolean> lately = Caffeine.newBuilder()
            .expireAfterWrite(NOW_AND_THEN)
            .maximumSize(MOST)
            .build();
    private final Map<ChannelRef, Live> held = new HashMap<>();
    private final Set<ChannelRef> behind = new HashSet<>();
    private final Set<ChannelRef> met = new HashSet<>();
    private boolean allBehind;

    public Watch(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /** A message posted at {@code at} was heard. */
    void heard(Workspace workspace, ChannelRef channel, Instant at) {
        boolean holds = holds(workspace, channel, at);
        if (lately.asMap().putIfAbsent(channel, true) != null) {
            return;
        }
        if (holds) {
            meet(workspace, channel, at);
        } else {
            workspaces.heard(workspace, channel, at);
        }
    }

    /** Wonce is no longer there, or nobody talks there any more. */
    public void left(Workspace workspace, ChannelRef channel, Instant at) {
        lately.invalidate(channel);
        forget(channel);
        workspaces.left(workspace, channel, at);
    }

    /** From now on, any channel that is known may have been missed. */
    public void fallBehind() {
        synchronized (met) {
            met.clear();
        }
        synchronized (this) {
            allBehind = true;
        }
    }

    /** Whether {@code channel} was first met since then, so that nothing of it was missed. */
    public boolean isNew(ChannelRef channel) {
        synchronized (met) {
            return met.contains(channel);
        }
    }

    /** These have been missed, and no others. */
    public void fallBehind(Set<ChannelRef> channels) {
        Map<ChannelRef, Live> others;
        synchronized (this) {
            behind.addAll(channels);
            allBehind = false;
            others = new HashMap<>(held);
            others.keySet().removeAll(behind);
            held.keySet().retainAll(behind);
        }
        others.forEach((channel, live) -> workspaces.heard(live.workspace(), channel, live.at()));
    }

    /** All is heard that was posted in {@code channel} until {@code at}; more may follow. */
    public void caughtUp(Workspace workspace, ChannelRef channel, Instant at) {
        workspaces.heard(workspace, channel, at);
    }

    /** All is heard that was missed in {@code channel}. */
    public void caughtUp(ChannelRef channel) {
        Live live = forget(channel);
        if (live != null) {
            workspaces.heard(live.workspace(), channel, live.at());
        }
    }

    /** Somebody speaks in {@code channel} at {@code at}, and is heard and answered next: the answer has to find its way there. */
    void speaking(Workspace workspace, ChannelRef channel, Instant at) {
        if (lately.getIfPresent(channel) == null) {
            meet(workspace, channel, at.minusMillis(1));
        }
    }

    /** Whoever sees the channel in the ledger sees here that it is new: both happen under one lock. */
    private void meet(Workspace workspace, ChannelRef channel, Instant at) {
        synchronized (met) {
            if (workspaces.meet(workspace, channel, at)) {
                met.add(channel);
            }
        }
    }

    /** What was heard live meanwhile; stays where the channel has fallen behind once more. */
    private synchronized @Nullable Live forget(ChannelRef channel) {
        behind.remove(channel);
        return allBehind ? null : held.remove(channel);
    }

    private synchronized boolean holds(Workspace workspace, ChannelRef channel, Instant at) {
        boolean holds = allBehind || behind.contains(channel);
        if (holds) {
            held.merge(
                    channel, new Live(workspace, at), (one, other) -> one.at().isAfter(other.at()) ? one : other);
        }
        return holds;
    }

    /** When the last message was heard live. */
    private record Live(Workspace workspace, Instant at) {}
}
