package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.NudgePeople;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.Milestone;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakeDialog;
import io.wonce.teams.fake.FakePost;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rep is nudged in the personal chat about a deal that does not get on. */
final class TeamsNudgeIT {
    private static final DealId ACME = new DealId(1);

    /** By how much the clock is ahead: it starts on Monday, 23 November, ten in the morning in Amsterdam, and goes on by itself. */
    private final AtomicReference<Duration> ahead =
            new AtomicReference<>(Duration.between(Instant.now(), Instant.parse("2026-11-23T09:00:00Z")));

    private TeamsHouse house;
    private FakeConversation alone;

    @BeforeEach
    void open() {
        house = TeamsHouse.by(() -> Instant.now().plus(ahead.get()));
        alone = house.tenant.personalChat(house.jan);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_rep_is_asked_alone_and_answers_with_a_click() {
        FakePost question = question();
        assertThat(question.text())
                .contains("One of your deals could do with news")
                .contains("D-1 · Acme · €12,500: verbal yes 15 days ago, not signed yet");

        house.jan.click(question, "Signed");
        house.quiet();

        assertThat(deal().hasReached(Milestone.SIGNED)).isTrue();
        assertThat(question.text()).contains("✓ D-1 · Acme · €12,500 · signed").doesNotContain("not signed yet");
        assertThat(house.wins.announcements()).anyMatch(post -> post.text().contains("Acme"));
        assertThat(nudges()).hasSize(1);

        house.jan.click(question, "Undo");
        house.quiet();
        assertThat(deal().hasReached(Milestone.SIGNED)).isFalse();
        assertThat(question.text()).contains("not signed yet");
    }

    @Test
    void a_new_date_is_asked_for_in_a_dialog() {
        FakePost question = question();

        FakeDialog form = house.jan.open(question, "New date");
        FakeDialog wrong = form.send(Map.of("close_date", "2026-12-01"));
        assertThat(wrong.text()).contains("Today or a later day, please");
        wrong.send(Map.of("close_date", "2027-01-15"));
        house.quiet();

        assertThat(deal().description().expectation().flatMap(Expectation::closeDate))
                .contains(LocalDate.parse("2027-01-15"));
        assertThat(question.text()).contains("asked again on 16 Jan 2027");
    }

    @Test
    void a_week_off_and_the_end_are_one_click_away() {
        FakePost question = question();

        house.jan.click(question, "Snooze a week");
        house.quiet();
        assertThat(question.text()).contains("asked again on 15 Dec");
        house.jan.click(question, "Undo");
        house.quiet();
        house.jan.click(question, "Lost");
        house.quiet();

        assertThat(question.text()).contains("✓ D-1", "lost");
    }

    private FakePost question() {
        house.jan.say(house.wins, "@Wonce won Acme €12,500 verbal yes");
        house.quiet();
        ahead.updateAndGet(before -> before.plusDays(15));
        NudgePeople nudges = new NudgePeople(house.desk.ledger(), house.desk.clock());
        assertThat(nudges.nudge(house.organisation.id())).isEqualTo(1);
        assertThat(nudges.nudge(house.organisation.id())).isZero();
        house.quiet();
        assertThat(nudges()).hasSize(1);
        return nudges().get(0);
    }

    private List<FakePost> nudges() {
        return alone.botPosts().stream()
                .filter(post -> post.text().contains("D-1"))
                .toList();
    }

    private Deal deal() {
        return house.look(books -> books.deals().find(ACME).orElseThrow());
    }
}
