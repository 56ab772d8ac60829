package io.wonce.app;

import io.wonce.domain.organisation.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where tickets of one kind are recognised, each at its own pace. One that the ledger did not know is not asked about again for a minute,
 * however often it comes, and takes nothing of anybody's pace meanwhile.
 */
public final class Wicket<T> {
    private static final Duration DEAD = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final Turnstile turnstile;
    private final Function<Ticket, Optional<T>> recognise;
    private final BiFunction<Ticket, T, String> holder;
    private final InstantSource clock;
    private final Map<Ticket, String> holders = bounded();
    private final Map<Ticket, Instant> refused = bounded();

    Wicket(
            Turnstile turnstile,
            Function<Ticket, Optional<T>> recognise,
            BiFunction<Ticket, T, String> holder,
            InstantSource clock) {
        this.turnstile = turnstile;
        this.recognise = recognise;
        this.holder = holder;
        this.clock = clock;
    }

    /**
     * Who brings {@code ticket}; empty where nobody knows it.
     *
     * @throws TooFast where they have to wait
     */
    public Optional<T> recognise(Ticket ticket) {
        if (!check(ticket)) {
            return Optional.empty();
        }
        Optional<T> known = recognise.apply(ticket);
        known.ifPresentOrElse(one -> learn(ticket, holder.apply(ticket, one)), () -> refuse(ticket));
        return known;
    }

    /**
     * Goes before anything else that is done with {@code ticket}; false where it was refused a moment ago, so that nothing has to be.
     *
     * @throws TooFast where they have to wait
     */
    public boolean check(Ticket ticket) {
        if (isDead(ticket)) {
            return false;
        }
        @Nullable String known = holders.get(ticket);
        if (known == null) {
            turnstile.letStranger(ticket);
        } else {
            turnstile.letHolder(ticket, known);
        }
        return true;
    }

    private boolean isDead(Ticket ticket) {
        @Nullable Instant since = refused.get(ticket);
        if (since == null) {
            return false;
        }
        Instant now = clock.instant();
        return !now.isBefore(since) && now.isBefore(since.plus(DEAD));
    }

    private void learn(Ticket ticket, String name) {
        if (holders.put(ticket, name) == null) {
            turnstile.count(ticket, name);
        }
    }

    private void refuse(Ticket ticket) {
        holders.remove(ticket);
        refused.put(ticket, clock.instant());
    }

    /** Those who came longest ago are forgotten. */
    private static <V> Map<Ticket, V> bounded() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Ticket, V> eldest) {
                return size() > MOST;
            }
        });
    }
}
