package io.wonce.app;

import io.wonce.domain.organisation.Ticket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets tickets through no faster than they may come, before the ledger is asked whose they are. Who holds a ticket is learned when the
 * ledger recognises it; until then it goes at the pace of strangers, which all of them share: what a forged one says of its
 * organisation uses up nothing of that organisation.
 */
public final class Turnstile {
    private static final int MOST_TICKETS = 20_000;

    private final Pace strangers;
    private final Crowd crowd;
    private final InstantSource clock;
    private final Map<Ticket, String> holders = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Ticket, String> eldest) {
            return size() > MOST_TICKETS;
        }
    });

    /** Lets {@code crowd} through at its own pace, and all others together at that of {@code strangers}. */
    public Turnstile(Pace strangers, Crowd crowd, InstantSource clock) {
        this.strangers = strangers;
        this.crowd = crowd;
        this.clock = clock;
    }

    /** For browsers: 120 pages at once for each person, then four a second; 2,000 for an organisation, then a hundred. */
    public static Turnstile ofPeople(InstantSource clock) {
        Crowd people = new Crowd(new Pace(120, Duration.ofMillis(250)), new Pace(2000, Duration.ofMillis(10)));
        return new Turnstile(newcomers(), people, clock);
    }

    /** For programs: 300 requests at once for each token, then five a second; 1,500 for an organisation, then 25. */
    public static Turnstile ofPrograms(InstantSource clock) {
        Crowd programs = new Crowd(new Pace(300, Duration.ofMillis(200)), new Pace(1500, Duration.ofMillis(40)));
        return new Turnstile(newcomers(), programs, clock);
    }

    /** Empty where {@code ticket} may go through; else how long it has to wait. */
    public Optional<Duration> check(Ticket ticket) {
        return Optional.ofNullable(holders.get(ticket))
                .map(holder -> crowd.check(ticket.organisation().toString(), holder, clock.instant()))
                .orElseGet(this::checkStranger);
    }

    /** The same for who comes with something that cannot be known yet. */
    public Optional<Duration> checkStranger() {
        return strangers.check("", clock.instant());
    }

    /** {@code recognise}, from whose answers it is learned who holds which ticket, as {@code holder} calls them. */
    public <T> Function<Ticket, Optional<T>> learning(
            Function<Ticket, Optional<T>> recognise, Function<T, String> holder) {
        return ticket -> {
            Optional<T> known = recognise.apply(ticket);
            known.map(holder).ifPresentOrElse(name -> learn(ticket, name), () -> holders.remove(ticket));
            return known;
        };
    }

    /** The first request, which went through as a stranger's, is the holder's as well. */
    private void learn(Ticket ticket, String holder) {
        if (holders.put(ticket, holder) == null) {
            crowd.check(ticket.organisation().toString(), holder, clock.instant());
        }
    }

    /** Those of a large company who come back after a restart are among them. */
    private static Pace newcomers() {
        return new Pace(600, Duration.ofMillis(20));
    }
}
