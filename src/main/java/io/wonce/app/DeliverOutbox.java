package io.wonce.app;

import io.wonce.app.port.Chat;
import io.wonce.app.port.Chat.Search;
import io.wonce.app.port.Chat.Sending;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.DeliveryQueue;
import io.wonce.domain.chat.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Sends what the committed outbox holds, each once. What may have arrived without an answer is looked for before it is sent
 * again, and given up where nobody can tell; nothing of a conversation overtakes. Any number of these may run at once, in one
 * process or several.
 */
public final class DeliverOutbox implements Relay.Deliveries {
    /** Longer than any platform's own time-out, so that two relays never send the same at once. */
    private static final Duration LEASE = Duration.ofMinutes(2);
    /** What is left of a lease has to do for sending. */
    private static final Duration TIME_TO_SEND = Duration.ofMinutes(1);
    /** About a day of {@link Backoff#PATIENT} without an answer. What surely was not sent waits without end. */
    private static final int MOST_UNANSWERED = 150;

    private static final String IN_LOG = "delivery";
    private static final Logger LOG = LoggerFactory.getLogger(DeliverOutbox.class);

    private final DeliveryQueue queue;
    private final Map<Platform, Chat> chats;
    private final InstantSource clock;
    private final RandomGenerator chance;
    private final LongSupplier stopwatch;

    /**
     * Takes deliveries for the platforms of {@code chats} only.
     *
     * @param clock the same for all relays, whatever computers they run on
     * @param chance spreads the attempts
     */
    public DeliverOutbox(DeliveryQueue queue, List<Chat> chats, InstantSource clock, RandomGenerator chance) {
        this(queue, chats, clock, chance, System::nanoTime);
    }

    /** For tests: {@code stopwatch} tells nanoseconds since any moment. */
    public DeliverOutbox(
            DeliveryQueue queue,
            List<Chat> chats,
            InstantSource clock,
            RandomGenerator chance,
            LongSupplier stopwatch) {
        this.queue = queue;
        this.stopwatch = stopwatch;
        this.chats = chats.stream().collect(Collectors.toUnmodifiableMap(Chat::platform, Function.identity()));
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * {@inheritDoc}
     *
     * @throws io.wonce.app.port.LedgerUnavailable where the outbox cannot be read or an answer not kept; what was sent then is
     *     looked for later
     */
    @Override
    public int deliverDue(BooleanSupplier goesOn) {
        int tried = 0;
        Optional<Taken> next = take(goesOn);
        while (next.isPresent()) {
            MDC.put(IN_LOG, next.get().delivery().id().value().toString());
            try {
                deliver(next.get());
            } finally {
                MDC.remove(IN_LOG);
            }
            tried++;
            next = Thread.currentThread().isInterrupted() ? Optional.empty() : take(goesOn);
        }
        return tried;
    }

    /** When something becomes due; empty when nothing waits. */
    @Override
    public Optional<Instant> nextDue() {
        return queue.nextDue(platforms());
    }

    private Optional<Taken> take(BooleanSupplier goesOn) {
        if (!goesOn.getAsBoolean()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        long begin = stopwatch.getAsLong();
        return queue.take(platforms(), now, LEASE).map(delivery -> new Taken(delivery, begin));
    }

    private Set<Platform> platforms() {
        return chats.keySet();
    }

    private void deliver(Taken taken) {
        Delivery delivery = taken.delivery();
        Sending ending = attempt(taken);
        if (ending instanceof Sending.Arrived arrived) {
            queue.arrived(delivery, arrived.message());
        } else if (ending instanceof Sending.Refused refused) {
            refused(delivery, refused);
        } else if (ending instanceof Sending.Later later) {
            Backoff backoff = later.isTurn() ? Backoff.TURN : Backoff.PATIENT;
            Duration pause = backoff.after(delivery.attempt(), chance);
            queue.retry(delivery, clock.instant().plus(longer(later.after(), pause)), false);
        } else if (ending instanceof Sending.Unknown unknown) {
            again(delivery, unknown.reason());
        }
    }

    private Sending attempt(Taken taken) {
        Delivery delivery = taken.delivery();
        Chat chat = Objects.requireNonNull(chats.get(delivery.to().channel().platform()));
        try {
            Search search = delivery.perhapsSent() ? chat.find(delivery) : new Search.Missing();
            if (search instanceof Search.Unsure unsure) {
                return new Sending.Refused("perhaps sent: " + unsure.reason());
            }
            if (search instanceof Search.Found found) {
                return new Sending.Arrived(found.message());
            }
            return isStillOurs(taken) ? chat.send(delivery) : new Sending.Later(Duration.ZERO, "held up too long");
        } catch (RuntimeException failure) {
            LOG.warn(
                    "delivery {} ended in {}",
                    delivery.id().value(),
                    failure.getClass().getName());
            LOG.debug("where it ended", failure);
            return new Sending.Unknown(failure.getClass().getSimpleName());
        }
    }

    /** Else another relay may be sending it by now. */
    private boolean isStillOurs(Taken taken) {
        return stopwatch.getAsLong() - taken.begin() < LEASE.minus(TIME_TO_SEND).toNanos();
    }

    private void again(Delivery delivery, String reason) {
        if (delivery.unanswered() + 1 >= MOST_UNANSWERED) {
            giveUp(delivery, MOST_UNANSWERED + " attempts without an answer: " + reason);
            return;
        }
        queue.retry(delivery, clock.instant().plus(pause(delivery)), true);
    }

    private void refused(Delivery delivery, Sending.Refused refused) {
        boolean forwarded =
                refused.shutOut() && queue.forward(delivery, refused.reason(), books -> new Detour(books).of(delivery));
        if (!forwarded) {
            giveUp(delivery, refused.reason());
            return;
        }
        LOG.warn(
                "delivery {} of organisation {} is not let into {} and goes elsewhere: {}",
                delivery.id().value(),
                delivery.organisation(),
                delivery.to().channel().inLog(),
                refused.reason());
    }

    private void giveUp(Delivery delivery, String reason) {
        LOG.warn(
                "delivery {} of organisation {} to {} was given up: {}",
                delivery.id().value(),
                delivery.organisation(),
                delivery.to().channel().inLog(),
                reason);
        queue.giveUp(delivery, reason);
    }

    private Duration pause(Delivery delivery) {
        return Backoff.PATIENT.after(delivery.attempt(), chance);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** A delivery that is ours for a while from {@code begin} on, by the stopwatch. */
    private record Taken(Delivery delivery, long begin) {}
}
