package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Slot;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.Retention;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.reading.Lesson;
import io.wonce.domain.reading.Statement;
import io.wonce.postgres.TestDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people wrote is kept as long as their organisation wants; what counts is kept. */
final class RetentionIT {
    private static final Period WEEK = Period.week(LocalDate.parse("2026-11-16"), DayOfWeek.MONDAY);
    private static final String SECRET = "confidentially";

    private final SalesFloor floor = TestLedger.salesFloor();

    @Test
    void without_a_setting_all_is_kept_for_ever() {
        IncomingMessage message = floor.message(floor.jan, "win Acme 12500 signed " + SECRET);
        floor.hear(message);
        floor.later(Duration.ofDays(4000));

        assertThat(forget()).isZero();
        assertThat(text(message)).contains("win Acme 12500 signed " + SECRET);
    }

    @Test
    void texts_go_and_every_number_stays_in_both_views() {
        DealId acme = floor.wins(floor.jan, "win Acme 12500 signed " + SECRET);
        DealId bloom = floor.wins(floor.sanne, "win Bloom 7000 signed " + SECRET);
        floor.says(floor.sanne, "win Initech 900 signed " + SECRET);
        new PublishCount(floor.ledger, floor.desk.clock())
                .publish(floor.organisation, WEEK, floor.commanding(floor.maria));
        new EndDeal(floor.ledger, floor.desk.clock()).end(floor.organisation, bloom, floor.commanding(floor.sanne));
        keep(30);
        floor.later(Duration.ofDays(31));
        Answer.Counted known = known();
        Report reported = reported();
        String story = shown(acme).story().toString();

        assertThat(forget()).isPositive();

        assertThat(everything()).doesNotContain(SECRET);
        assertThat(known()).isEqualTo(known);
        assertThat(reported()).isEqualTo(reported);
        assertThat(shown(acme).story()).hasToString(story);
        Restatement restatement =
                floor.read(books -> books.counts().restated(WEEK)).orElseThrow();
        assertThat(restatement.gone()).containsExactly(bloom);
        assertThat(restatement.why(bloom).orElseThrow().by()).contains("sanne");
    }

    @Test
    void what_is_younger_stays() {
        keep(30);
        IncomingMessage old = floor.message(floor.jan, "win Acme 12500 signed");
        floor.hear(old);
        floor.later(Duration.ofDays(20));
        IncomingMessage young = floor.message(floor.jan, "win Bloom 7000 signed");
        floor.hear(young);
        floor.later(Duration.ofDays(11));

        forget();

        assertThat(text(old)).isEmpty();
        assertThat(text(young)).contains("win Bloom 7000 signed");
    }

    @Test
    void later_messages_are_linked_as_before_and_the_question_says_that_the_text_is_gone() {
        AnnouncementId first = floor.says(floor.jan, "win Acme 12500 verbal #PO7");
        floor.click(floor.jan, new Click.Open(first));
        keep(7);
        floor.later(Duration.ofDays(8));
        forget();

        AnnouncementId second = floor.says(floor.sanne, "win Acme 12500 signed #PO7");
        floor.click(floor.jan, new Click.Reconsider(first));

        assertThat(floor.announcement(second).placement().deal())
                .isEqualTo(floor.read(books -> Optional.of(new DealId(1))));
        assertThat(floor.shown(Slot.prompt(first)))
                .isInstanceOfSatisfying(
                        Outgoing.Prompt.class,
                        prompt -> assertThat(prompt.removed()).contains(new Retention(Optional.of(7))));
    }

    @Test
    void what_was_removed_is_neither_followed_nor_kept_again() {
        IncomingMessage message = floor.message(floor.jan, "win Acme 12500 signed " + SECRET);
        AnnouncementId first = floor.hear(message).announcements().get(0).id();
        IncomingMessage dismissed = floor.message(floor.jan, "win Bloom 7000 signed " + SECRET);
        AnnouncementId second = floor.hear(dismissed).announcements().get(0).id();
        floor.click(floor.jan, new Click.Dismiss(second));
        keep(7);
        floor.later(Duration.ofDays(8));
        forget();
        List<String> read = new ArrayList<>();
        Desk listening = new Desk(floor.ledger, reading(read), new Linker()::decide, floor.desk.clock());
        Statement statement = floor.announcement(first).statement();

        new ReviseMessage(listening).revise(floor.organisation, saying(message, "win Globex 1 paid " + SECRET));
        new ReviseMessage(listening).restore(floor.organisation, message);
        boolean matters = new ReviseMessage(listening).matters(floor.organisation, message);
        new HearReaction(listening).hear(floor.organisation, dismissed, floor.sanne);
        new DeclareMessage(listening).declare(floor.organisation, message, statement, floor.maria);

        assertThat(everything()).doesNotContain(SECRET);
        assertThat(read).noneMatch(text -> text.contains(SECRET));
        assertThat(matters).isFalse();
        assertThat(floor.announcement(first).statement()).isEqualTo(statement);
        assertThat(floor.announcement(second).placement()).isEqualTo(new Placement.Unresolved());
    }

    @Test
    void the_words_of_what_could_not_leave_go_as_well() {
        floor.says(floor.jan, "win Acme 12500 signed");
        Outgoing said = new Outgoing.Answered(
                new Answer.Mistake(Problem.UNKNOWN_COMMAND, SECRET, Optional.empty(), Optional.of(SECRET)),
                Locale.ENGLISH);
        floor.read(books -> {
            books.outbox().post(Conversation.in(SalesFloor.WINS), said);
            return true;
        });
        TestDatabase.giveUp(floor.organisation, floor.desk.clock().instant());
        assertThat(everything()).contains(SECRET);
        keep(7);
        floor.later(Duration.ofDays(8));

        forget();

        assertThat(everything()).doesNotContain(SECRET);
    }

    @Test
    void a_question_about_a_deal_that_reached_nothing_can_still_be_read() {
        DealId expected = floor.wins(floor.jan, "expected Acme 12500");
        AnnouncementId asked = floor.says(floor.sanne, "win Acme 9000 signed another");
        Outgoing settled = new Outgoing.Settled(shown(expected).deal(), "jan");
        floor.read(books -> {
            books.outbox().show(Slot.prompt(asked), Conversation.in(SalesFloor.WINS), settled);
            return true;
        });
        keep(7);
        floor.later(Duration.ofDays(8));

        forget();

        assertThat(floor.shown(Slot.prompt(asked))).isEqualTo(settled);
    }

    @Test
    void what_was_learned_from_a_text_goes_with_it() {
        IncomingMessage message = floor.message(floor.jan, "win Acme 12500 signed");
        floor.hear(message);
        floor.read(books -> {
            Lesson lesson = new Lesson(true, 0, List.of(1, 2));
            books.lessons()
                    .keep(
                            message.ref(),
                            lesson,
                            floor.jan.ref(),
                            floor.desk.clock().instant());
            return lesson;
        });
        keep(7);
        floor.later(Duration.ofDays(8));

        forget();

        assertThat(floor.<List<?>>read(books -> books.lessons().latest(10))).isEmpty();
    }

    @Test
    void a_round_is_bounded_and_the_next_one_goes_on() {
        for (int i = 0; i < 23; i++) {
            floor.says(floor.jan, "win Acme 12500 signed " + SECRET);
        }
        keep(7);
        floor.later(Duration.ofDays(8));
        ForgetTexts one = new ForgetTexts(floor.ledger, floor.desk.clock(), 1);

        assertThat(one.forget(floor.organisation)).isEqualTo(20);
        assertThat(one.forget(floor.organisation)).isEqualTo(3);
        assertThat(one.forget(floor.organisation)).isZero();
        assertThat(everything()).doesNotContain(SECRET);
    }

    @Test
    void two_processes_share_the_work() {
        for (int i = 0; i < 30; i++) {
            floor.says(floor.jan, "win Acme 12500 signed " + SECRET);
        }
        keep(7);
        floor.later(Duration.ofDays(8));

        int all = Stream.generate(() -> CompletableFuture.supplyAsync(this::forget)).limit(4).toList().stream()
                .mapToInt(CompletableFuture::join)
                .sum();

        assertThat(all + forget()).isEqualTo(30);
        assertThat(everything()).doesNotContain(SECRET);
    }

    private static IncomingMessage saying(IncomingMessage message, String text) {
        return new IncomingMessage(
                message.ref(), message.threadRoot(), message.author(), text, message.at(), Optional.empty());
    }

    private static Reads reading(List<String> read) {
        Reads scripted = new ScriptedReader();
        return text -> {
            read.add(text);
            return scripted.read(text);
        };
    }

    private void keep(int days) {
        new ChangeSettings(floor.ledger, floor.desk.clock())
                .change(
                        floor.organisation,
                        organisation -> organisation.keeping(new Retention(Optional.of(days))),
                        floor.commanding(floor.maria));
    }

    private int forget() {
        return new ForgetTexts(floor.ledger, floor.desk.clock()).forget(floor.organisation);
    }

    private Optional<String> text(IncomingMessage message) {
        return floor.read(books -> books.messages().text(message.ref()));
    }

    /** What has not left yet is of a clock that nobody can turn. */
    private String everything() {
        return TestDatabase.everything(floor.organisation).toString();
    }

    private Answer.Counted known() {
        return new CountOrders(floor.ledger, floor.desk.clock())
                .count(floor.organisation, WEEK, Optional.of(Grouping.REP));
    }

    private Report reported() {
        return new AskReport(floor.ledger, floor.desk.clock()).ask(floor.organisation, WEEK, Optional.of(Grouping.REP));
    }

    private Answer.DealShown shown(DealId deal) {
        return new ShowDeal(floor.ledger).show(floor.organisation, deal).orElseThrow();
    }
}
