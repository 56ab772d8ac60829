package io.wonce.app;

import io.wonce.domain.organisation.Ticket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Lets tickets through no faster than they may come, before the ledger is asked whose they are. Who holds a ticket is learned where the
 * ledger recognises it, at a {@link Wicket}; until then it goes at the pace of strangers, which all of them share, and those who name the
 * same organisation once more: what a forged one says of its organisation uses up nothing of those whom Wonce knows there.
 */
public final class Turnstile {
    private final Crowd strangers;
    private final Crowd crowd;
    private final InstantSource clock;

    /** Lets {@code crowd} through at its own pace, and all others at that of {@code strangers}. */
    public Turnstile(Crowd strangers, Crowd crowd, InstantSource clock) {
        this.strangers = strangers;
        this.crowd = crowd;
        this.clock = clock;
    }

    /**
     * For browsers: 120 pages at once for each person and each screen, then four a second; 2,000 for an organisation, then a hundred.
     * Fifty screens, each of which asks every five seconds, are ten a second of those.
     */
    public static Turnstile ofPeople(InstantSource clock) {
        Crowd people = new Crowd(new Pace(120, Duration.ofMillis(250)), new Pace(2000, Duration.ofMillis(10)));
        return new Turnstile(newcomers(), people, clock);
    }

    /** For programs: 300 requests at once for each token, then five a second; 1,500 for an organisation, then 25. */
    public static Turnstile ofPrograms(InstantSource clock) {
        Crowd programs = new Crowd(new Pace(300, Duration.ofMillis(200)), new Pace(1500, Duration.ofMillis(40)));
        return new Turnstile(newcomers(), programs, clock);
    }

    /** Where tickets of one kind are recognised: by {@code recognise}, from whose answers it is learned who the {@code holder} is. */
    public <T> Wicket<T> wicket(Function<Ticket, Optional<T>> recognise, BiFunction<Ticket, T, String> holder) {
        return new Wicket<>(this, recognise, holder, clock);
    }

    /**
     * Goes before a look at who brings {@code ticket}, of whom nothing is known.
     *
     * @throws TooFast where they have to wait
     */
    public void letStranger(Ticket ticket) {
        refuse(strangers.check("", ticket.organisation().toString(), clock.instant()));
    }

    /** The same for who is known to hold it. */
    void letHolder(Ticket ticket, String holder) {
        refuse(taken(ticket, holder));
    }

    /** What {@code holder} brought as a stranger, before they were known, counts as theirs. */
    void count(Ticket ticket, String holder) {
        Optional<Duration> unused = taken(ticket, holder);
    }

    private Optional<Duration> taken(Ticket ticket, String holder) {
        return crowd.check(ticket.organisation().toString(), holder, clock.instant());
    }

    private static void refuse(Optional<Duration> wait) {
        wait.ifPresent(time -> {
            throw new TooFast(time);
        });
    }

    /** Those of a large company who come back after a restart are among them: 300 at once, then twenty a second; 600 of all, then fifty. */
    private static Crowd newcomers() {
        return new Crowd(new Pace(300, Duration.ofMillis(50)), new Pace(600, Duration.ofMillis(20)));
    }
}
