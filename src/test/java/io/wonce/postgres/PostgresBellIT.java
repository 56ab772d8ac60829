package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wonce.app.port.LedgerUnavailable;
import io.wonce.domain.organisation.Organisation;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two replicas on one database, and the connection between them that dies. */
final class PostgresBellIT {
    private final DatabaseAddress address = TestDatabase.another();
    private final AtomicInteger rings = new AtomicInteger();
    private final Organisation organisation = TestDatabase.amsterdam();
    private Database here;
    private Database there;

    @BeforeEach
    void open() {
        here = Database.open(address, 2);
        there = Database.open(address, 2);
        here.organisations().found(organisation);
        there.bell().onRing(rings::incrementAndGet);
        await().untilAsserted(rung(() -> here.organisations().found(TestDatabase.amsterdam())));
    }

    @AfterEach
    void close() {
        there.close();
        here.close();
    }

    @Test
    void a_commit_here_rings_there() {
        int before = rings.get();

        commit();

        await().until(() -> rings.get() > before);
    }

    @Test
    void who_only_looks_does_not_ring() {
        AtomicInteger own = new AtomicInteger();
        here.bell().onRing(own::incrementAndGet);

        here.ledger().write(organisation.id(), books -> books.organisation().name());
        commit();

        await().until(() -> own.get() > 0);
        assertThat(own).hasValue(1);
    }

    @Test
    void a_listener_that_left_hears_nothing_more() throws Exception {
        AtomicInteger own = new AtomicInteger();
        AutoCloseable subscription = here.bell().onRing(own::incrementAndGet);
        AtomicInteger other = new AtomicInteger();
        here.bell().onRing(other::incrementAndGet);

        subscription.close();
        commit();

        await().until(() -> other.get() > 0);
        assertThat(own).hasValue(0);
    }

    @Test
    void a_listener_that_fails_does_not_keep_the_others_from_hearing() {
        here.bell().onRing(() -> {
            throw new IllegalStateException("not today");
        });
        AtomicInteger own = new AtomicInteger();
        here.bell().onRing(own::incrementAndGet);

        commit();

        await().until(() -> own.get() > 0);
    }

    @Test
    void a_wire_that_is_cut_is_laid_again_and_rings_for_what_was_missed() {
        int before = rings.get();

        cut("and query like 'listen %'");

        await().until(() -> rings.get() > before);
        await().untilAsserted(rung(this::commit));
    }

    @Test
    void connections_that_the_server_dropped_are_replaced() {
        cut("");

        await().ignoreException(LedgerUnavailable.class).untilAsserted(this::commit);
    }

    private ThrowingRunnable rung(Runnable commit) {
        return () -> {
            int before = rings.get();
            commit.run();
            await().until(() -> rings.get() > before);
        };
    }

    private void commit() {
        here.ledger().write(organisation.id(), books -> {
            books.people().see(Story.JAN);
            return books.deals().open(Story.description("Acme", "1", Story.JAN), Story.MONDAY);
        });
    }

    private void cut(String which) {
        String name = address.jdbcUrl().substring(address.jdbcUrl().lastIndexOf('/') + 1);
        TestDatabase.asOwner(handle -> handle.createQuery(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = :name " + which)
                .bind("name", name)
                .mapTo(boolean.class)
                .list());
    }
}
