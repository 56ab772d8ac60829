package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Lateness;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was missed while Wonce was down is caught up with, and told as late. */
final class LateNewsIT {
    private static final Slot PARTY = Slot.celebration(new DealId(1), Milestone.SIGNED, Platform.BROWSER);

    private SalesFloor floor;

    @BeforeEach
    void open() {
        floor = TestLedger.salesFloor();
    }

    @Test
    void what_was_posted_long_ago_is_asked_about_as_late() {
        AnnouncementId win = hearsAfter(Duration.ofMinutes(61), "win Acme 12500 signed");

        assertThat(prompt(win).late()).contains(Lateness.HEARD_LATE);
    }

    @Test
    void what_was_posted_just_now_is_not_late_however_long_people_take_to_answer() {
        AnnouncementId win = hearsAfter(Duration.ofMinutes(59), "win Acme 12500 signed");
        floor.later(Duration.ofHours(5));
        floor.click(floor.jan, new Click.Reconsider(win));
        assertThat(prompt(win).late()).isEmpty();

        floor.click(floor.jan, new Click.Open(win));

        assertThat(outcome(win).late()).isEmpty();
        assertThat(floor.isShown(PARTY)).isTrue();
    }

    @Test
    void a_late_one_that_is_fresh_enough_is_celebrated_and_stays_late() {
        AnnouncementId win = hearsAfter(Duration.ofHours(3), "win Acme 12500 signed");

        floor.click(floor.jan, new Click.Open(win));

        assertThat(outcome(win).late()).contains(Lateness.HEARD_LATE);
        assertThat(floor.isShown(PARTY)).isTrue();
    }

    @Test
    void one_too_old_is_counted_and_not_celebrated_and_says_so() {
        AnnouncementId win = hearsAfter(Duration.ofHours(49), "win Acme 12500 signed");

        floor.click(floor.jan, new Click.Open(win));

        assertThat(outcome(win).late()).contains(Lateness.NOT_CELEBRATED);
        assertThat(floor.isShown(PARTY)).isFalse();
        assertThat(floor.count().orders()).isEqualTo(1);
    }

    @Test
    void one_too_old_that_is_certain_is_linked_without_a_party() {
        floor.wins(floor.jan, "win Acme 12500 verbal #PO1");

        AnnouncementId signed = hearsAfter(Duration.ofHours(49), "win Acme 12500 signed #PO1");

        assertThat(outcome(signed).late()).contains(Lateness.NOT_CELEBRATED);
        assertThat(floor.isShown(PARTY)).isFalse();
        assertThat(floor.count().orders()).isEqualTo(1);
    }

    @Test
    void what_was_celebrated_is_not_late_when_somebody_clicks_days_later() {
        DealId deal = floor.wins(floor.jan, "win Acme 12500 signed");
        AnnouncementId win = floor.<Announcement>read(
                        books -> books.announcements().on(deal).get(0))
                .id();
        floor.later(Duration.ofDays(3));

        floor.click(floor.jan, new Click.Reconsider(win));
        floor.click(floor.jan, new Click.Link(win, deal));

        assertThat(outcome(win).late()).isEmpty();
    }

    private AnnouncementId hearsAfter(Duration downtime, String text) {
        IncomingMessage message = floor.message(floor.jan, text);
        floor.later(downtime);
        return floor.hear(message).announcements().get(0).id();
    }

    private Outgoing.Prompt prompt(AnnouncementId id) {
        return (Outgoing.Prompt) floor.shown(Slot.prompt(id));
    }

    private Outgoing.Outcome outcome(AnnouncementId id) {
        return (Outgoing.Outcome) floor.shown(Slot.prompt(id));
    }
}
