package io.wonce.slack.listen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import java.time.Duration;
import java.time.Instant;

/** Keeps until when each channel was heard, for catching up after downtime; now and then is enough, since hearing twice does no harm. */
public final class Watch {
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(15);
    private static final int MOST = 100_000;

    private final Workspaces workspaces;
    private final Cache<ChannelRef, Boolean> lately = Caffeine.newBuilder()
            .expireAfterWrite(NOW_AND_THEN)
            .maximumSize(MOST)
            .build();

    public Watch(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /** A message posted at {@code at} was heard. */
    void heard(Workspace workspace, ChannelRef channel, Instant at) {
        if (lately.asMap().putIfAbsent(channel, true) == null) {
            workspaces.heard(workspace, channel, at);
        }
    }

    /** Wonce is no longer there, or nobody talks there any more. */
    void left(Workspace workspace, ChannelRef channel, Instant at) {
        lately.invalidate(channel);
        workspaces.left(workspace, channel, at);
    }
}
