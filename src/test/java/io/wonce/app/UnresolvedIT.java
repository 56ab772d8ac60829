package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.outgoing.Answer;
import org.junit.jupiter.api.Test;

/** What "unresolved" means is the same beside a count and in the list of what has to be linked. */
final class UnresolvedIT {
    private final SalesFloor floor = TestLedger.salesFloor();

    @Test
    void the_list_of_unresolved_wins_is_as_long_as_the_count_says() {
        AnnouncementId lost = floor.says(floor.jan, "lost Globex 9000");
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500 signed");
        AnnouncementId expected = floor.says(floor.sanne, "expected Bloom 7000");
        AnnouncementId second = floor.says(floor.sanne, "win Initech 100 signed");

        Answer.Waiting waiting = new ListUnresolved(floor.ledger).list(floor.organisation, 10);

        assertThat(floor.count().unresolved()).isEqualTo(2);
        assertThat(waiting.total()).isEqualTo(2);
        assertThat(waiting.wins()).extracting(Announcement::id).containsExactly(win, second);
        assertThat(waiting.others()).extracting(Announcement::id).containsExactly(lost, expected);
        assertThat(waiting.all()).extracting(Announcement::id).containsExactly(lost, win, expected, second);
    }

    @Test
    void others_never_crowd_wins_out_and_all_are_counted_beyond_the_limit() {
        floor.says(floor.jan, "lost Globex 9000");
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500 signed");
        floor.says(floor.sanne, "win Initech 100 signed");

        Answer.Waiting waiting = new ListUnresolved(floor.ledger).list(floor.organisation, 1);

        assertThat(waiting.total()).isEqualTo(2);
        assertThat(waiting.wins()).extracting(Announcement::id).containsExactly(win);
        assertThat(waiting.others()).hasSize(1);
    }
}
