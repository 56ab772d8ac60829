package io.wonce.app;

import java.time.Duration;
import java.time.Instant;

/** How long somebody stays signed in: twelve hours after they last looked, and a week at most. */
final class SessionLength {
    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration AT_MOST = Duration.ofDays(7);
    private static final Duration NOT_WORTH_WRITING = Duration.ofMinutes(5);

    private SessionLength() {}

    static Instant until(Instant began, Instant now) {
        Instant last = began.plus(AT_MOST);
        Instant idle = now.plus(IDLE);
        return idle.isBefore(last) ? idle : last;
    }

    /** Whether a session gains enough to be kept anew: not every page is worth a write. */
    static boolean isWorthProlonging(Instant end, Instant until) {
        return until.isAfter(end.plus(NOT_WORTH_WRITING));
    }
}
