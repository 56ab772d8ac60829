package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.HandClock;
import io.wonce.app.SendDigests;
import io.wonce.app.port.Digests.Scheduled;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.DigestSchedule.Rhythm;
import io.wonce.domain.organisation.Organisation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** During an upgrade, the version before V58 writes one rhythm for each channel where it always did. */
final class DigestRhythmsIT {
    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final ChannelRef WINS = new ChannelRef(Platform.BROWSER, "wins");
    private static final DigestSchedule IN_TOKYO =
            new DigestSchedule(Rhythm.WEEKLY, 1, LocalTime.of(8, 30), Optional.of(ZoneId.of("Asia/Tokyo")));

    private final Organisation organisation = TestDatabase.organisation();

    @Test
    void what_the_version_before_wrote_goes_on_with_its_meaning_and_leaves_once() {
        oldVersionSchedules("WEEKLY", "08:30", MONDAY);
        HandClock clock = new HandClock(MONDAY);
        SendDigests digests = new SendDigests(TestDatabase.shared().ledger(), clock, any -> Optional.empty());

        assertThat(schedules()).containsExactly(new DigestSchedule(Rhythm.WEEKLY, 1, LocalTime.of(8, 30)));
        assertThat(TestDatabase.shared().organisations().withDigests()).contains(organisation.id());
        assertThat(digests.send(organisation.id())).isZero();
        clock.tick(Duration.ofDays(7));
        assertThat(digests.send(organisation.id())).isEqualTo(1);
        assertThat(digests.send(organisation.id())).isZero();
    }

    @Test
    void what_this_version_sets_takes_the_place_of_what_the_one_before_wrote() {
        oldVersionSchedules("WEEKLY", "08:30", MONDAY);

        schedule(IN_TOKYO, MONDAY.plusSeconds(1));

        assertThat(schedules()).containsExactly(IN_TOKYO);
        assertThat(oldVersionKnows()).isZero();
        assertThat(TestDatabase.shared().organisations().withDigests()).contains(organisation.id());
    }

    @Test
    void both_stand_beside_each_other_and_of_one_rhythm_the_later_one_holds() {
        schedule(IN_TOKYO, MONDAY);
        oldVersionSchedules("DAILY", "17:00", MONDAY.plusSeconds(1));
        assertThat(schedules()).containsExactly(new DigestSchedule(Rhythm.DAILY, 1, LocalTime.of(17, 0)), IN_TOKYO);

        oldVersionSchedules("WEEKLY", "10:00", MONDAY.plusSeconds(2));
        assertThat(schedules()).containsExactly(new DigestSchedule(Rhythm.WEEKLY, 1, LocalTime.of(10, 0)));

        stop(Rhythm.WEEKLY);
        assertThat(schedules()).isEmpty();
        assertThat(oldVersionKnows()).isZero();
        assertThat(TestDatabase.shared().organisations().withDigests()).doesNotContain(organisation.id());
    }

    private List<DigestSchedule> schedules() {
        return TestDatabase.shared()
                .ledger()
                .write(
                        organisation.id(),
                        books -> books.digests().of(WINS).stream()
                                .map(Scheduled::schedule)
                                .toList());
    }

    private void schedule(DigestSchedule schedule, Instant since) {
        TestDatabase.shared().ledger().write(organisation.id(), books -> {
            books.digests().schedule(WINS, schedule, since);
            return true;
        });
    }

    private void stop(Rhythm rhythm) {
        TestDatabase.shared().ledger().write(organisation.id(), books -> {
            books.digests().stop(WINS, rhythm);
            return true;
        });
    }

    private void oldVersionSchedules(String rhythm, String time, Instant since) {
        OldDigests.schedule(organisation.id(), WINS, rhythm, time, since);
    }

    private int oldVersionKnows() {
        return TestDatabase.asOwner(handle -> handle.createQuery("""
                        select count(*)
                        from digest_schedule
                        where organisation_id = :organisation
                        """)
                .bind("organisation", organisation.id().value())
                .mapTo(int.class)
                .one());
    }
}
