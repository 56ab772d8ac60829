package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several people add Wonce to their teams at the same moment. */
final class AppointFirstIT {
    private static final int ROUNDS = 25;
    private static final int PEOPLE = 4;

    private final CyclicBarrier start = new CyclicBarrier(PEOPLE);
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    @Test
    void one_of_them_manages() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            SalesFloor floor = TestLedger.salesFloor();

            assertThat(everybodyComes(floor)).containsOnlyOnce(true);
            assertThat(floor.<List<Person>>read(books -> books.people().appointed()))
                    .hasSize(1);
        }
    }

    @Test
    void a_robot_manages_nothing_and_comes_before_nobody() {
        SalesFloor floor = TestLedger.salesFloor();
        AppointFirst first = new AppointFirst(floor.desk.ledger(), floor.desk.clock());

        assertThat(first.appoint(floor.organisation, floor.robot)).isFalse();
        assertThat(first.appoint(floor.organisation, floor.sanne)).isTrue();
    }

    private List<Boolean> everybodyComes(SalesFloor floor) throws Exception {
        AppointFirst first = new AppointFirst(floor.desk.ledger(), floor.desk.clock());
        List<Callable<Boolean>> coming = IntStream.range(0, PEOPLE)
                .mapToObj(number -> SalesFloor.person("owner-" + number, Role.MEMBER))
                .<Callable<Boolean>>map(owner -> () -> {
                    start.await();
                    return first.appoint(floor.organisation, owner);
                })
                .toList();
        List<Boolean> appointed = new ArrayList<>();
        for (Future<Boolean> came : people.invokeAll(coming)) {
            appointed.add(came.get());
        }
        return appointed;
    }
}
