package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wonce.app.DeliverOutbox;
import io.wonce.app.FakeChat;
import io.wonce.app.HandClock;
import io.wonce.app.Relay;
import io.wonce.app.Rounds;
import io.wonce.app.SendDigests;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.DigestSchedule.Rhythm;
import io.wonce.domain.counting.Period;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two processes go their rounds on one ledger at once, each with relays of its own. */
final class DigestProcessesIT {
    private static final int DAYS = 4;
    private static final Duration OFTEN = Duration.ofMillis(5);

    private final HandClock clock = new HandClock(InstantSource.system().instant());
    private final FakeChat chat = new FakeChat();
    private final Organisation organisation = TestDatabase.amsterdam();
    private final List<ChannelRef> channels = IntStream.range(0, 6)
            .mapToObj(n -> new ChannelRef(Platform.SLACK, "C0DIGEST" + n))
            .toList();

    @Test
    void each_digest_leaves_once() {
        DatabaseAddress address = TestDatabase.another();
        try (Database one = Database.open(address, 8);
                Database other = Database.open(address, 8)) {
            schedule(one);
            try (Rounds rounds = rounds(one);
                    Rounds others = rounds(other);
                    Relay relay = relay(one);
                    Relay another = relay(other)) {
                assertThat(List.of(rounds, others, relay, another)).isNotEmpty();
                for (int day = 1; day <= DAYS; day++) {
                    clock.tick(Duration.ofDays(1));
                    int sent = day;
                    await().atMost(Duration.ofSeconds(60))
                            .until(() -> channels.stream().allMatch(channel -> days(channel) >= sent));
                }
            }
            DeliverOutbox last = new DeliverOutbox(one.deliveries(), List.of(chat), clock, new Random(1));
            last.deliverDue();
        }

        assertThat(channels)
                .allSatisfy(channel -> assertThat(chat.standing(Conversation.in(channel)))
                        .hasSize(DAYS + 1)
                        .extracting(DigestProcessesIT::period)
                        .doesNotHaveDuplicates());
    }

    /** How many days {@code channel} was told of. */
    private long days(ChannelRef channel) {
        return chat.standing(Conversation.in(channel)).stream()
                .map(DigestProcessesIT::period)
                .filter(period -> period.end().equals(period.first().plusDays(1)))
                .count();
    }

    private static Period period(Outgoing digest) {
        return ((Outgoing.Digest) digest).briefing().count().period();
    }

    private void schedule(Database database) {
        database.organisations().found(organisation);
        assertThat(database.organisations().withDigests()).isEmpty();
        DigestSchedule daily =
                new DigestSchedule(Rhythm.DAILY, 1, LocalTime.of(17, 0), Optional.of(ZoneId.of("America/New_York")));
        DigestSchedule monthly = new DigestSchedule(Rhythm.MONTHLY, soon(), LocalTime.MIDNIGHT);
        boolean all = database.ledger().write(organisation.id(), books -> {
            channels.forEach(channel -> {
                books.digests().schedule(channel, daily, clock.instant());
                books.digests().schedule(channel, monthly, clock.instant());
            });
            return books.digests().all().size() == 2 * channels.size();
        });
        assertThat(all).isTrue();
        assertThat(database.organisations().withDigests()).containsExactly(organisation.id());
    }

    /** A day of the month that comes before the last of {@link #DAYS} is over. */
    private int soon() {
        return clock.instant()
                .atZone(organisation.zone())
                .toLocalDate()
                .plusDays(1)
                .datesUntil(LocalDate.MAX)
                .mapToInt(LocalDate::getDayOfMonth)
                .filter(Rhythm.MONTHLY::has)
                .findFirst()
                .orElseThrow();
    }

    private Rounds rounds(Database database) {
        SendDigests digests = new SendDigests(database.ledger(), clock, any -> Optional.empty());
        return Rounds.start(database.organisations()::withDigests, digests::send, OFTEN);
    }

    private Relay relay(Database database) {
        DeliverOutbox outbox = new DeliverOutbox(database.deliveries(), List.of(chat), clock, new Random(2));
        return Relay.start(outbox, database.bell(), InstantSource.system(), 2);
    }
}
