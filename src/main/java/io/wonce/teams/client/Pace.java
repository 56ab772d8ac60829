package io.wonce.teams.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * How much Teams takes of one bot in one thread. What other processes send counts too, and comes to light as a 429.
 *
 * @see <a href="https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/rate-limit">Rate limits</a>
 */
final class Pace {
    private static final List<Window> WINDOWS = List.of(
            new Window(7, Duration.ofSeconds(1)),
            new Window(8, Duration.ofSeconds(2)),
            new Window(60, Duration.ofSeconds(30)),
            new Window(1800, Duration.ofHours(1)));
    private static final Duration LONGEST = Duration.ofHours(1);
    /** Further apart than two threads are that ask what time it is. */
    private static final Duration MUCH = Duration.ofSeconds(1);

    private static final int MOST_THREADS = 100_000;

    private final InstantSource clock;
    private final Cache<String, List<Instant>> turns = Caffeine.newBuilder()
            .expireAfterAccess(LONGEST)
            .maximumSize(MOST_THREADS)
            .build();

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    /** How long to wait before the next message to a conversation of Teams; zero takes the turn. */
    Duration turn(String conversation) {
        Instant now = clock.instant();
        Duration[] wait = {Duration.ZERO};
        turns.asMap().compute(conversation, (same, known) -> {
            List<Instant> taken = known == null ? new ArrayList<>() : known;
            taken.removeIf(turn -> turn.isAfter(now.plus(MUCH))); // the clock was set back
            wait[0] = WINDOWS.stream()
                    .map(window -> window.wait(taken, now))
                    .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
            if (wait[0].isZero()) {
                taken.removeIf(turn -> !turn.plus(LONGEST).isAfter(now));
                taken.add(now);
            }
            return taken;
        });
        return wait[0];
    }

    /** At most {@code most} messages in {@code time}. */
    private record Window(int most, Duration time) {
        private Duration wait(List<Instant> taken, Instant now) {
            if (taken.size() < most) {
                return Duration.ZERO;
            }
            Instant free = taken.get(taken.size() - most).plus(time);
            return free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
        }
    }
}
