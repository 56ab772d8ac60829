package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.HandClock;
import io.wonce.app.SendDigests;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager wants the numbers on Monday morning, and there they are. */
final class SlackDigestIT {
    private static final String WIN = "🎉 Acme has signed! €12,500 for the webshop";
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private SlackHouse house;
    private HandClock clock;

    @BeforeEach
    void open() {
        house = SlackHouse.open();
        clock = new HandClock(InstantSource.system().instant());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_week_is_told_on_monday_and_a_cancellation_the_monday_after() {
        house.dana.command(house.wins, "/deal", "settings digest weekly mon 08:30");
        house.soon(() -> assertThat(house.slack.ephemeral(house.dana)).hasSize(1));
        assertThat(house.slack.ephemeral(house.dana).get(0).blocksText()).contains("weekly on Monday at 08:30");
        house.jan.click(house.prompt(house.jan.say(house.wins, WIN).message()), "New order");
        house.soon(() -> assertThat(house.posts()).hasSize(1));

        clock.until(monday().minusSeconds(60));
        assertThat(send()).isZero();
        clock.tick(Duration.ofMinutes(2));
        assertThat(send()).isEqualTo(1);
        assertThat(send()).isZero();

        house.soon(() -> assertThat(house.posts()).hasSize(2));
        FakeMessage digest = house.posts().get(1);
        assertThat(digest.text())
                .contains("1 order (1 announcement, hype ratio 1) · €12,500", "Counted from: signed")
                .doesNotContain("late", "Restated", "Jan");
        String shown = digest.json().toString();
        assertThat(shown).contains("/dashboard/deals?period=", "\"type\":\"image\"", "Announcements/Distinct orders");
        assertThat(house.slack.files().uploaded()).hasSize(2);

        house.dana.command(house.wins, "/deal", "cancel D-1");
        clock.tick(Duration.ofDays(7));
        assertThat(send()).isEqualTo(1);

        house.soon(() -> assertThat(house.posts()).hasSize(3));
        assertThat(house.posts().get(2).text()).contains("Restated", "1 → 0", "D-1", "no orders");
        clock.tick(Duration.ofDays(7));
        send();
        house.soon(() -> assertThat(house.posts()).hasSize(4));
        assertThat(house.posts().get(3).text()).doesNotContain("Restated");
    }

    @Test
    void what_was_missed_comes_once_late_and_in_the_language_of_the_channel() {
        house.dana.command(house.wins, "/deal", "settings channel-language nl");
        house.dana.command(house.wins, "/deal", "instellingen overzicht wekelijks ma 8.30");
        house.soon(() -> assertThat(house.slack.ephemeral(house.dana))
                .anySatisfy(answer -> assertThat(answer.text()).contains("08:30")));

        clock.until(monday().plus(Duration.ofDays(15)));
        send();

        house.soon(() -> assertThat(house.posts()).hasSize(1));
        assertThat(house.posts().get(0).text())
                .contains("te laat: Wonce was er even niet", "geen opdrachten (0 aankondigingen)");
    }

    @Test
    void a_channel_that_lets_wonce_in_no_more_is_told_to_its_managers_once() {
        house.dana.command(house.wins, "/deal", "settings digest daily 17:00");
        house.soon(() -> assertThat(house.slack.ephemeral(house.dana)).hasSize(1));
        house.wins.removeBot(house.workspace);

        for (int day = 0; day < 3; day++) {
            clock.tick(Duration.ofDays(1));
            assertThat(send()).isEqualTo(1);
            house.quiet();
        }

        house.soon(() -> assertThat(told(house.dana)).hasSize(1));
        assertThat(told(house.dana).get(0).text()).contains("no orders", "/invite @Wonce");
        assertThat(told(house.jan)).isEmpty();
        assertThat(house.posts()).isEmpty();
    }

    private int send() {
        return new SendDigests(
                        house.desk.ledger(),
                        clock,
                        any -> Optional.of(URI.create("https://wonce.example.com/dashboard")))
                .send(house.organisation.id());
    }

    /** The next one, 08:30 in Amsterdam. */
    private static Instant monday() {
        return InstantSource.system()
                .instant()
                .atZone(AMSTERDAM)
                .toLocalDate()
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atTime(LocalTime.of(8, 30))
                .atZone(AMSTERDAM)
                .toInstant();
    }

    private List<FakeMessage> told(FakePerson person) {
        return house.slack.messagesIn(house.workspace.dm(person)).stream()
                .filter(FakeMessage::byBot)
                .toList();
    }
}
