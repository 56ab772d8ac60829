package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Person;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who left a question unanswered for a day is reminded once, privately. */
final class NudgeAuthorsIT {
    private SalesFloor floor;

    @BeforeEach
    void open() {
        floor = TestLedger.salesFloor();
    }

    @Test
    void a_question_unanswered_for_a_day_reminds_its_author_once() {
        AnnouncementId acme = floor.says(floor.jan, "win Acme 12500 signed");
        AnnouncementId bloom = floor.says(floor.jan, "win Bloom 900 signed");

        floor.later(Duration.ofHours(23));
        assertThat(remind()).isZero();
        floor.later(Duration.ofHours(2));
        assertThat(remind()).isEqualTo(1);
        assertThat(remind()).isZero();
        floor.later(Duration.ofDays(2));
        assertThat(remind()).isZero();

        assertThat(direct(floor.jan)).hasSize(1);
        Outgoing.Reminder reminder = (Outgoing.Reminder) direct(floor.jan).get(0);
        assertThat(reminder.waiting()).extracting(Announcement::id).containsExactly(acme, bloom);
        assertThat(reminder.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void each_author_is_told_of_their_own_only() {
        floor.says(floor.jan, "win Acme 12500 signed");
        AnnouncementId bloom = floor.says(floor.sanne, "win Bloom 900 signed");
        floor.later(Duration.ofHours(25));

        assertThat(remind()).isEqualTo(2);

        assertThat(((Outgoing.Reminder) direct(floor.sanne).get(0)).waiting())
                .extracting(Announcement::id)
                .containsExactly(bloom);
    }

    @Test
    void what_was_answered_what_a_robot_said_and_what_is_long_past_reminds_nobody() {
        floor.says(floor.jan, "win Vlot 10 signed");
        floor.later(Duration.ofDays(14));
        floor.wins(floor.sanne, "win Acme 12500 signed");
        floor.says(floor.robot, "win Bloom 900 signed");
        floor.later(Duration.ofHours(25));

        assertThat(remind()).isZero();
    }

    @Test
    void one_message_a_day_and_the_rest_the_day_after() {
        floor.says(floor.jan, "win Acme 12500 signed");
        floor.later(Duration.ofHours(2));
        AnnouncementId bloom = floor.says(floor.jan, "win Bloom 900 signed");

        floor.later(Duration.ofHours(23));
        assertThat(remind()).isEqualTo(1);
        floor.later(Duration.ofHours(2));
        assertThat(remind()).isZero();
        floor.later(Duration.ofHours(22));
        assertThat(remind()).isEqualTo(1);

        assertThat(((Outgoing.Reminder) direct(floor.jan).get(1)).waiting())
                .extracting(Announcement::id)
                .containsExactly(bloom);
    }

    @Test
    void what_waits_again_after_a_reminder_is_not_reminded_of_again() {
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500 signed");
        floor.later(Duration.ofHours(25));
        remind();
        floor.click(floor.jan, new Click.Dismiss(win));
        floor.later(Duration.ofDays(1));

        assertThat(remind()).isZero();
    }

    @Test
    void several_replicas_remind_once() throws Exception {
        floor.says(floor.jan, "win Acme 12500 signed");
        floor.says(floor.sanne, "win Bloom 900 signed");
        floor.later(Duration.ofHours(25));

        ExecutorService replicas = Executors.newFixedThreadPool(8);
        List<Future<Integer>> rounds = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                rounds.add(replicas.submit((Callable<Integer>) this::remind));
            }
            int reminded = 0;
            for (Future<Integer> round : rounds) {
                reminded += round.get();
            }
            assertThat(reminded).isEqualTo(2);
        } finally {
            replicas.shutdownNow();
        }
        assertThat(direct(floor.jan)).hasSize(1);
        assertThat(direct(floor.sanne)).hasSize(1);
    }

    @Test
    void a_direct_conversation_says_with_whom() {
        assertThat(ChannelRef.direct(floor.jan.ref()).directTo()).contains(floor.jan.ref());
        assertThat(SalesFloor.WINS.directTo()).isEmpty();
    }

    private int remind() {
        return new NudgePeople(floor.ledger, floor.desk.clock()).nudge(floor.organisation);
    }

    private List<Outgoing> direct(Person person) {
        return TestLedger.posted(floor.organisation, Conversation.in(ChannelRef.direct(person.ref())));
    }
}
