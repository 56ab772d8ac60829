package io.wonce.domain.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long an organisation keeps what people wrote. What it says of an order, who said it and when is kept for good.
 *
 * @param days whole ones, from {@link #LEAST_DAYS} to {@link #MOST_DAYS}; empty: for ever
 */
public record Retention(Optional<Integer> days) {
    /** So long a text is of use: the same one posted elsewhere is known for a copy. */
    public static final int LEAST_DAYS = 7;

    /** Ten years. */
    public static final int MOST_DAYS = 3650;

    /** As long as nobody decides otherwise. */
    public static final Retention FOR_EVER = new Retention(Optional.empty());

    public Retention {
        days.filter(number -> !isPossible(number)).ifPresent(number -> {
            throw new IllegalArgumentException(number + " days is not between " + LEAST_DAYS + " and " + MOST_DAYS);
        });
    }

    /** Whether texts can be kept so long. */
    public static boolean isPossible(int days) {
        return days >= LEAST_DAYS && days <= MOST_DAYS;
    }

    /** Before when nothing is kept at {@code now}; empty: all is. */
    public Optional<Instant> end(Instant now) {
        return days.map(number -> now.minus(Duration.ofDays(number)));
    }
}
