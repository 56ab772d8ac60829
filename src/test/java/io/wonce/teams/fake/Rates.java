package io.wonce.teams.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What Teams takes of one bot in one thread. What is over the limit counts for nothing. */
final class Rates {
    private static final Map<Duration, Integer> LIMITS = Map.of(
            Duration.ofSeconds(1), 7, Duration.ofSeconds(2), 8, Duration.ofSeconds(30), 60, Duration.ofHours(1), 1800);

    private final InstantSource clock;
    private final Map<String, List<Instant>> sent = new ConcurrentHashMap<>();

    Rates(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void check(String thread) {
        var now = clock.instant();
        var before = sent.computeIfAbsent(thread, any -> new ArrayList<>());
        LIMITS.forEach((time, most) -> {
            var lately =
                    before.stream().filter(at -> at.plus(time).isAfter(now)).count();
            if (lately >= most) {
                throw Refusal.throttled(Math.max(1, (int) time.toSeconds()));
            }
        });
        before.add(now);
    }
}
