package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.UnrehearsedLedger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Click;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Changes of the same deals at the same moment wait for each other in one order: none is ended by the database and done again. */
final class OneOrderOfLocksIT {
    private static final int ROUNDS = 30;

    private final SalesFloor floor = TestLedger.salesFloor();
    private final Actor maria = floor.commanding(floor.maria);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    /** What is ended by the database is begun again. */
    private final Ledger counting = new UnrehearsedLedger() {
        @Override
        public <T> T write(OrganisationId organisation, Function<Books, T> work) {
            asked.incrementAndGet();
            return floor.ledger.write(organisation, books -> {
                done.incrementAndGet();
                return work.apply(books);
            });
        }
    };

    private final LinkAnnouncement link = new LinkAnnouncement(counting, InstantSource.system());
    private final MergeDeals merge = new MergeDeals(counting, InstantSource.system());
    private final CyclicBarrier start = new CyclicBarrier(2);
    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    @Test
    void two_announcements_that_change_places_do_not_wait_for_each_other() throws Exception {
        DealId first = floor.wins(floor.jan, "win Acme signed");
        DealId second = floor.wins(floor.jan, "win Globex signed");
        AnnouncementId one = on(first, "win Acme verbal");
        AnnouncementId other = on(second, "win Globex verbal");

        for (int round = 0; round < ROUNDS; round++) {
            DealId from = round % 2 == 0 ? first : second;
            DealId to = round % 2 == 0 ? second : first;
            atOnce(
                    () -> link.move(floor.organisation, one, from, Seen.ANYHOW, to, maria),
                    () -> link.move(floor.organisation, other, to, Seen.ANYHOW, from, maria));
        }

        assertThat(done).hasValue(asked.get());
        assertThat(floor.announcement(one).placement().deal()).contains(first);
        assertThat(floor.announcement(other).placement().deal()).contains(second);
    }

    @Test
    void links_across_do_not_wait_for_each_other() throws Exception {
        DealId first = floor.wins(floor.jan, "win Acme signed");
        DealId second = floor.wins(floor.jan, "win Globex signed");
        AnnouncementId one = on(first, "win Acme verbal");
        AnnouncementId other = on(second, "win Globex verbal");

        for (int round = 0; round < ROUNDS; round++) {
            DealId from = round % 2 == 0 ? first : second;
            DealId to = round % 2 == 0 ? second : first;
            atOnce(
                    () -> link.link(floor.organisation, one, to, maria),
                    () -> link.link(floor.organisation, other, from, maria));
        }

        assertThat(done).hasValue(asked.get());
    }

    @Test
    void an_announcement_that_leaves_a_deal_while_it_is_merged_does_not_wait_for_that() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            DealId first = floor.wins(floor.jan, "win Acme " + round + " signed");
            DealId second = floor.wins(floor.jan, "win Globex " + round + " signed");
            AnnouncementId one = on(first, "win Acme " + round + " verbal");

            atOnce(
                    () -> link.move(floor.organisation, one, first, Seen.ANYHOW, second, maria),
                    () -> merge.merge(floor.organisation, first, second, maria));

            assertThat(floor.announcement(one).placement().deal()).contains(second);
        }

        assertThat(done).hasValue(asked.get());
    }

    private AnnouncementId on(DealId deal, String text) {
        AnnouncementId said = floor.says(floor.jan, text);
        floor.click(floor.maria, new Click.Link(said, deal));
        return said;
    }

    private void atOnce(Callable<?> one, Callable<?> other) throws Exception {
        List<Callable<Object>> acts = List.of(() -> begun(one), () -> begun(other));
        for (Future<Object> act : people.invokeAll(acts)) {
            act.get();
        }
    }

    private Object begun(Callable<?> act) throws Exception {
        start.await();
        return act.call();
    }
}
