package io.wonce.teams.door;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.ActivityTypes;
import io.wonce.app.Background;
import io.wonce.app.port.LedgerUnavailable;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Runs turns, as many at once as can be served, each for as long as the Bot Framework waits: a late one goes on unheard. */
final class Turns implements AutoCloseable {
    /** Teams waits 5 s for the answer to an invoke, and 15 s for all else. */
    static final Duration INVOKE = Duration.ofSeconds(4);

    private static final Duration OTHERS = Duration.ofSeconds(12);
    /** Enough to keep the database's connections busy; more would only wait for them. */
    private static final int MOST_AT_ONCE = 32;

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private final Turn turn;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);
    private final ExecutorService threads = Executors.newCachedThreadPool(new Background("teams-turn"));

    Turns(Turn turn) {
        this.turn = turn;
    }

    /** Never fails. */
    CompletableFuture<Answer> run(ClaimsIdentity caller, Received received) {
        if (!room.tryAcquire()) {
            return CompletableFuture.completedFuture(new Answer.Refused(Refusal.SHED));
        }
        Map<String, String> named = MDC.getCopyOfContextMap();
        Duration patience = received.activity().isType(ActivityTypes.INVOKE) ? INVOKE : OTHERS;
        return CompletableFuture.completedFuture(received)
                .thenComposeAsync(
                        it -> {
                            // The lines of this thread are about the same request.
                            MDC.setContextMap(named == null ? Map.of() : named);
                            return turn.run(caller, it.activity(), it.raw());
                        },
                        threads)
                .handle((answer, failure) -> {
                    room.release();
                    return failure == null ? new Answer.Served(answer) : failed(received, failure);
                })
                .completeOnTimeout(new Answer.Refused(Refusal.LATE), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Answer failed(Received received, Throwable failure) {
        Throwable cause = cause(failure);
        if (cause instanceof LedgerUnavailable) {
            return new Answer.Refused(Refusal.LEDGER_AWAY);
        }
        LOG.error("an activity of type {} could not be served", DoorCount.type(received.activity()), cause);
        return new Answer.Refused(Refusal.BROKEN);
    }

    /** The SDK wraps what a bot throws, more than once. */
    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException) {
            @Nullable Throwable inner = cause.getCause();
            if (inner == null) {
                return cause;
            }
            cause = inner;
        }
        return cause;
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(INVOKE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What came of a request. */
    sealed interface Answer {
        /** A turn ran to its end. */
        record Served(Optional<InvokeResponse> response) implements Answer {}

        /**
         * It did not, or not in time.
         *
         * @param retry after which it is worth another try, where it is
         */
        record Refused(Refusal why, Duration retry) implements Answer {
            /** As soon as trouble usually ends. */
            private static final Duration SOON = Duration.ofSeconds(5);

            Refused(Refusal why) {
                this(why, SOON);
            }
        }
    }
}
