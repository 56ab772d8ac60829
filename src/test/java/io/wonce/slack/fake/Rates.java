package io.wonce.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One message a second in a channel, when switched on. */
final class Rates {
    private static final Duration PACE = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Map<String, Instant> last = new ConcurrentHashMap<>();
    private volatile boolean strict;

    Rates(InstantSource clock) {
        this.clock = clock;
    }

    void strict() {
        strict = true;
    }

    void check(FakeChannel channel) {
        var now = clock.instant();
        var before = last.get(channel.id());
        if (strict && before != null && now.isBefore(before.plus(PACE))) {
            throw Refusal.rateLimited(1);
        }
        last.put(channel.id(), now);
    }
}
