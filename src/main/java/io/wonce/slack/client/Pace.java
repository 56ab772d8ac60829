package io.wonce.slack.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.wonce.domain.chat.ChannelRef;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * One message a second and channel, as Slack wants it.
 *
 * @see <a href="https://docs.slack.dev/apis/web-api/rate-limits">Rate limits</a>
 */
final class Pace {
    private static final Duration STEP = Duration.ofSeconds(1);
    /** Further apart than two threads are that ask what time it is. */
    private static final Duration MUCH = Duration.ofSeconds(1);

    private static final int MOST_CHANNELS = 100_000;

    private final InstantSource clock;
    private final Cache<ChannelRef, Instant> nextTurn = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(MOST_CHANNELS)
            .build();

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    /** How long to wait before the next message to {@code channel}; zero takes the turn. */
    Duration turn(ChannelRef channel) {
        Instant now = clock.instant();
        Duration[] wait = {Duration.ZERO};
        nextTurn.asMap().compute(channel, (same, next) -> {
            boolean isSetBack = next != null && next.isAfter(now.plus(STEP).plus(MUCH));
            if (next == null || !now.isBefore(next) || isSetBack) {
                return now.plus(STEP);
            }
            wait[0] = Duration.between(now, next);
            return next;
        });
        return wait[0];
    }
}
