package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.postgres.Database;
import io.wonce.postgres.DatabaseAddress;
import io.wonce.postgres.TestDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two processes, each with its own connections, rounds and relay, on one database: what leaves, leaves once. */
final class NudgeReplicasIT {
    private static final int ROUNDS = 20;

    private final Organisation organisation = new Organisation(
            new OrganisationId(UUID.randomUUID()),
            "Voorbeeld BV",
            ZoneId.of("Europe/Amsterdam"),
            DayOfWeek.MONDAY,
            Currency.getInstance("EUR"),
            Locale.ENGLISH,
            CelebrationChannels.NONE);
    private final FakeChat chat = new FakeChat(Platform.BROWSER);

    @Test
    void each_nudge_leaves_once() throws Exception {
        DatabaseAddress address = TestDatabase.another();
        try (Database one = Database.open(address, 10);
                Database other = Database.open(address, 10)) {
            one.organisations().found(organisation);
            SalesFloor floor = new SalesFloor(one.ledger(), organisation.id());
            List<Person> reps = reps(floor);
            floor.later(Duration.ofDays(14));

            List<Relay> relays = List.of(relay(one, floor), relay(other, floor));
            try {
                nudgeAtOnce(one, other, floor);
                await().until(() ->
                        one.deliveries().nextDue(Set.of(Platform.BROWSER)).isEmpty());
            } finally {
                relays.forEach(Relay::close);
            }

            for (Person rep : reps) {
                List<Outgoing> told = chat.standing(Conversation.in(ChannelRef.direct(rep.ref())));
                assertThat(told).hasSize(1);
                assertThat(((Outgoing.Reminder) told.get(0)).delayed()).hasSize(1);
            }
        }
    }

    private static List<Person> reps(SalesFloor floor) {
        List<Person> reps = new ArrayList<>();
        for (int n = 0; n < ROUNDS; n++) {
            Person rep = new Person(
                    new PersonRef(Platform.BROWSER, "u-rep" + n),
                    "rep" + n,
                    Role.MEMBER,
                    Optional.empty(),
                    Locale.ENGLISH);
            floor.wins(rep, "win Customer" + n + " 100 verbal");
            reps.add(rep);
        }
        return reps;
    }

    /** Both again and again, at the same moment. */
    private void nudgeAtOnce(Database one, Database other, SalesFloor floor) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService processes = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> rounds = new ArrayList<>();
            for (Database process : List.of(one, other)) {
                Callable<Integer> round = () -> {
                    start.await();
                    return new NudgePeople(process.ledger(), floor.desk.clock()).nudge(organisation.id());
                };
                rounds.add(processes.submit(round));
            }
            int nudged = 0;
            for (Future<Integer> round : rounds) {
                nudged += round.get();
            }
            assertThat(nudged).isEqualTo(ROUNDS);
        } finally {
            processes.shutdownNow();
        }
    }

    private Relay relay(Database process, SalesFloor floor) {
        DeliverOutbox outbox =
                new DeliverOutbox(process.deliveries(), List.of(chat), floor.desk.clock(), new Random(1));
        return Relay.start(outbox, process.bell(), floor.desk.clock(), 2);
    }
}
