package io.wonce.app;

import io.wonce.app.port.LedgerUnavailable;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Goes round all organisations again and again, until closed; one that cannot be visited now is visited next time. */
public final class Rounds implements Shift {
    private static final String IN_LOG = "visit";
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Supplier<List<OrganisationId>> organisations;
    private final Consumer<OrganisationId> visit;
    private final Goodbye goodbye = new Goodbye();
    private final ScheduledExecutorService walker =
            Executors.newSingleThreadScheduledExecutor(walk -> new Thread(walk, "wonce-rounds"));

    private Rounds(Supplier<List<OrganisationId>> organisations, Consumer<OrganisationId> visit) {
        this.organisations = organisations;
        this.visit = visit;
    }

    /**
     * Goes round at once, and again {@code every} so long after the end of each round.
     *
     * @param visit what to do for each organisation; has to bear being done by several processes
     */
    public static Rounds start(
            Supplier<List<OrganisationId>> organisations, Consumer<OrganisationId> visit, Duration every) {
        Rounds rounds = new Rounds(organisations, visit);
        ScheduledFuture<?> unused =
                rounds.walker.scheduleWithFixedDelay(rounds::walk, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return rounds;
    }

    @Override
    public void end() {
        goodbye.begin();
        walker.shutdown();
    }

    /** Lets the visit under way end, and begins no other one. */
    @Override
    public void close() {
        end();
        try {
            if (!walker.awaitTermination(goodbye.millisLeft(), TimeUnit.MILLISECONDS)) {
                walker.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            walker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Lets nothing through: a round that failed would be the last. */
    private void walk() {
        try {
            for (OrganisationId organisation : organisations.get()) {
                if (walker.isShutdown()) {
                    return;
                }
                visit(organisation);
            }
        } catch (LedgerUnavailable unavailable) {
            LOG.warn("the database is away; the next round may find it");
        } catch (RuntimeException failure) {
            LOG.error("a round stumbled; the next one starts again", failure);
        }
    }

    private void visit(OrganisationId organisation) {
        MDC.put(IN_LOG, organisation.toString());
        try {
            visit.accept(organisation);
        } catch (LedgerUnavailable unavailable) {
            throw unavailable;
        } catch (RuntimeException failure) {
            LOG.error("organisation {} was passed over in this round", organisation, failure);
        } finally {
            MDC.remove(IN_LOG);
        }
    }
}
