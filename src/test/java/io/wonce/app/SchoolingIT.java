package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Lessons.Kept;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What clicks and reactions teach. */
final class SchoolingIT {
    private final SalesFloor floor = TestLedger.salesFloor();

    @Test
    void a_reaction_on_a_message_with_several_orders_teaches_nothing() {
        react(floor.message(floor.jan, "win Acme 12500 signed\nwin Bloom 9000 signed"));

        assertThat(floor.count().announcements()).isEqualTo(2);
        assertThat(lessons()).isEmpty();
    }

    @Test
    void a_message_that_names_another_order_since_teaches_nothing_any_more() {
        IncomingMessage said = floor.message(floor.jan, "champagne at five");
        AnnouncementId win = react(said);
        assertThat(lessons()).containsExactly(true);
        new ReviseMessage(floor.desk)
                .revise(floor.organisation, said.saying("win Acme 12500 signed\nwin Bloom 9000 signed"));

        floor.click(floor.jan, new Click.Dismiss(win));

        assertThat(lessons()).isEmpty();
    }

    @Test
    void undo_of_not_a_win_leaves_what_the_reaction_says() {
        AnnouncementId win = react(floor.message(floor.jan, "champagne at five"));
        ChangeId dismissal = dismiss(win);
        assertThat(lessons()).containsExactly(false);

        floor.click(floor.jan, new Click.Undo(dismissal));

        assertThat(lessons()).containsExactly(true);
    }

    @Test
    void undo_of_not_a_win_leaves_nothing_where_nobody_reacted() {
        ChangeId dismissal = dismiss(floor.says(floor.jan, "win Acme 12500 signed"));
        assertThat(lessons()).containsExactly(false);

        floor.click(floor.jan, new Click.Undo(dismissal));

        assertThat(lessons()).isEmpty();
    }

    private AnnouncementId react(IncomingMessage message) {
        List<Announcement> announced = new HearReaction(floor.desk)
                .hear(floor.organisation, message, floor.sanne)
                .announcements();
        return announced.get(0).id();
    }

    private ChangeId dismiss(AnnouncementId win) {
        Resolution done = floor.click(floor.jan, new Click.Dismiss(win));
        return ((Resolution.Done) done).change().orElseThrow();
    }

    private List<Boolean> lessons() {
        return floor.<List<Kept>>read(books -> books.lessons().latest(9)).stream()
                .map(kept -> kept.lesson().win())
                .toList();
    }
}
