package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.WebhookLine;
import io.wonce.app.port.WebhookLine.Ending;
import io.wonce.app.port.WebhookQueue;
import io.wonce.app.port.WebhookQueue.Call;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Tells webhooks what waits for them: each its own in order, every one at least once. One that takes nothing is tried again, less and
 * less often, and holds up nobody else; after a day it is stopped, and the managers learn of it. Slow ones of one organisation hold up its
 * own only. Any number of these may run at once.
 */
public final class DeliverWebhooks implements Relay.Deliveries {
    /** Longer than a call takes. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration PATIENCE = Duration.ofDays(1);

    /** While nobody tried, nothing could arrive. */
    private static final int FEWEST_ATTEMPTS = 12;

    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(5), Duration.ofHours(1));
    private static final int MOST_MANAGERS = 20;

    /** So many of one organisation are told something at once by this process, which has a few threads for all. */
    private static final int MOST_AT_ONCE = 2;

    /** Where only the webhooks of busy ones are due. */
    private static final Duration UNTIL_FREE = Duration.ofSeconds(1);

    private static final String IN_LOG = "delivery";
    private static final Logger LOG = LoggerFactory.getLogger(DeliverWebhooks.class);

    private final WebhookQueue queue;
    private final WebhookLine line;
    private final InstantSource clock;
    private final RandomGenerator chance;
    private final Map<OrganisationId, Integer> underWay = new HashMap<>();

    public DeliverWebhooks(WebhookQueue queue, WebhookLine line, InstantSource clock, RandomGenerator chance) {
        this.queue = queue;
        this.line = line;
        this.clock = clock;
        this.chance = chance;
    }

    @Override
    public int deliverDue(BooleanSupplier goesOn) {
        int tried = 0;
        Optional<Call> next = take(goesOn);
        while (next.isPresent()) {
            tellOf(next.get());
            tried++;
            next = Thread.currentThread().isInterrupted() ? Optional.empty() : take(goesOn);
        }
        return tried;
    }

    @Override
    public Optional<Instant> nextDue() {
        Instant free = clock.instant().plus(UNTIL_FREE);
        return queue.nextDue().map(due -> due.isBefore(free) && !busy().isEmpty() ? free : due);
    }

    private Optional<Call> take(BooleanSupplier goesOn) {
        return goesOn.getAsBoolean() ? take() : Optional.empty();
    }

    private synchronized Optional<Call> take() {
        Optional<Call> call = queue.take(clock.instant(), LEASE, busy());
        call.ifPresent(taken -> underWay.merge(taken.organisation(), 1, Integer::sum));
        return call;
    }

    private synchronized Set<OrganisationId> busy() {
        return underWay.entrySet().stream()
                .filter(each -> each.getValue() >= MOST_AT_ONCE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private synchronized void done(OrganisationId organisation) {
        underWay.merge(organisation, -1, Integer::sum);
        underWay.remove(organisation, 0);
    }

    private void tellOf(Call call) {
        MDC.put(IN_LOG, call.id().toString());
        try {
            tell(call);
        } finally {
            MDC.remove(IN_LOG);
            done(call.organisation());
        }
    }

    private void tell(Call call) {
        Ending ending = call.secrets().isEmpty() ? Ending.UNSIGNED : line.tell(call, clock.instant());
        Instant now = clock.instant();
        if (ending == Ending.TAKEN) {
            queue.arrived(call, now);
            return;
        }
        boolean isHopeless = ending == Ending.GONE
                || call.failingSince()
                        .filter(since -> !since.plus(PATIENCE).isAfter(now))
                        .filter(since -> call.attempt() >= FEWEST_ATTEMPTS)
                        .isPresent();
        if (isHopeless) {
            LOG.warn("webhook {} of organisation {} is stopped: {}", call.webhook(), call.organisation(), ending);
            queue.stop(call, now, books -> tellManagers(books, call));
            return;
        }
        LOG.info(
                "webhook {} of organisation {} did not take attempt {}: {}",
                call.webhook(),
                call.organisation(),
                call.attempt(),
                ending);
        queue.retry(call, now, now.plus(PAUSES.after(call.attempt(), chance)));
    }

    private static void tellManagers(Books books, Call call) {
        books.people()
                .managers(MOST_MANAGERS)
                .forEach(manager -> books.outbox()
                        .post(
                                Conversation.in(ChannelRef.direct(manager.ref())),
                                new Outgoing.WebhookStopped(
                                        call.name(), call.address().host(), manager.language())));
    }
}
