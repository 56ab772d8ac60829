package io.wonce.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How fast those of an organisation may ask, each of them and all together; found out without a look at the ledger. */
public final class Crowd {
    private final Pace each;
    private final Pace together;

    /** Lets everybody go at the pace of {@code each}, and an organisation at that of {@code together}. */
    public Crowd(Pace each, Pace together) {
        this.each = each;
        this.together = together;
    }

    /** People who click and type in a chat: sixty times at once, then twice a second; an organisation a thousand times, then a hundred. */
    public static Crowd chatting() {
        return new Crowd(new Pace(60, Duration.ofMillis(500)), new Pace(1000, Duration.ofMillis(10)));
    }

    /**
     * Empty where {@code who} may go on; else how long they have to wait. Who goes too fast alone uses up nothing of the others.
     *
     * @param organisation what all of them have in common, such as its id, or that of a tenant
     */
    public Optional<Duration> check(String organisation, String who, Instant now) {
        return each.check(organisation + " " + who, now).or(() -> together.check(organisation, now));
    }
}
