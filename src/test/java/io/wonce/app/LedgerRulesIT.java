package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Slot;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.organisation.Robots;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Result;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of the ledger, as people on a sales floor live them. */
final class LedgerRulesIT {
    private SalesFloor floor;

    @BeforeEach
    void open() {
        floor = TestLedger.salesFloor();
    }

    @Test
    void chatter_leaves_no_trace() {
        Hearing hearing = floor.hear(floor.message(floor.jan, "who wants coffee?"));

        assertThat(hearing.announcements()).isEmpty();
        assertThat(floor.count().announcements()).isZero();
    }

    @Test
    void a_win_is_unresolved_beside_the_count_until_somebody_says_which_deal_it_is() {
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500 signed");

        assertThat(floor.count().orders()).isZero();
        assertThat(floor.count().unresolved()).isEqualTo(1);
        assertThat(floor.shown(Slot.prompt(win))).isInstanceOf(Outgoing.Prompt.class);
    }

    @Test
    void one_click_makes_it_a_new_order_and_the_channel_celebrates() {
        DealId deal = floor.wins(floor.jan, "win Acme 12500 signed");

        assertThat(floor.count().orders()).isEqualTo(1);
        assertThat(floor.count().unresolved()).isZero();
        assertThat(floor.shown(Slot.celebration(deal, Milestone.SIGNED, Platform.BROWSER)))
                .isInstanceOf(Outgoing.Celebration.class);
    }

    @Test
    void a_message_delivered_eleven_times_is_one_announcement() {
        IncomingMessage message = floor.message(floor.jan, "win Acme 12500 signed");

        for (int delivery = 0; delivery < 11; delivery++) {
            floor.hear(message);
        }

        assertThat(floor.hear(message).known()).isTrue();
        assertThat(floor.count().announcements()).isEqualTo(1);
    }

    @Test
    void the_same_client_message_under_another_id_is_one_announcement() {
        IncomingMessage first = withClientId(floor.message(floor.jan, "win Acme 12500 signed"));
        IncomingMessage second = withClientId(floor.message(floor.jan, "win Acme 12500 signed"));

        floor.hear(first);
        floor.hear(second);

        assertThat(floor.count().announcements()).isEqualTo(1);
    }

    @Test
    void a_message_that_names_three_orders_holds_three_announcements() {
        Hearing hearing = floor.hear(floor.message(floor.maria, "win Acme 5000\nwin Bloom 7000\nwin Vlot 2000"));

        assertThat(hearing.announcements()).hasSize(3);
        assertThat(floor.count().unresolved()).isEqualTo(3);
    }

    @Test
    void a_later_milestone_is_celebrated_and_the_count_stays() {
        DealId deal = floor.wins(floor.jan, "win Acme 12500 signed #PO77");

        floor.later(Duration.ofHours(3));
        AnnouncementId invoiced = floor.says(floor.sanne, "win Acme 12500 invoiced #PO77");

        assertThat(floor.announcement(invoiced).placement()).isEqualTo(new Placement.On(deal));
        assertThat(floor.isShown(Slot.celebration(deal, Milestone.INVOICED, Platform.BROWSER)))
                .isTrue();
        assertThat(floor.count().orders()).isEqualTo(1);
        assertThat(floor.count().announcements()).isEqualTo(2);
    }

    @Test
    void a_repeat_is_thanked_and_told_where_it_belongs() {
        DealId deal = floor.wins(floor.jan, "win Acme 12500 signed #PO77");

        AnnouncementId repeat = floor.says(floor.robot, "win Acme 12500 signed #PO77");

        Outgoing.Outcome outcome = (Outgoing.Outcome) floor.shown(Slot.prompt(repeat));
        assertThat(outcome.result()).isInstanceOf(Result.Repeated.class);
        assertThat(((Result.Repeated) outcome.result()).deal().deal().id()).isEqualTo(deal);
        assertThat(floor.count().orders()).isEqualTo(1);
    }

    @Test
    void a_second_click_does_not_count_the_order_again() {
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500 signed");

        floor.click(floor.jan, new Click.Open(win));
        Resolution second = floor.click(floor.jan, new Click.Open(win));

        assertThat(second).isInstanceOfSatisfying(Resolution.Done.class, done -> {
            assertThat(done.change()).isEmpty();
            assertThat(done.deal()).isPresent();
        });
        assertThat(floor.count().orders()).isEqualTo(1);
    }

    @Test
    void the_same_customer_with_a_new_order_is_one_click_away() {
        floor.wins(floor.jan, "win Acme 12500 signed #PO1");

        floor.wins(floor.jan, "win Acme 9000 signed another #PO2");

        assertThat(floor.count().orders()).isEqualTo(2);
    }

    @Test
    void fifty_people_who_announce_the_same_new_order_at_the_same_moment_get_one_deal() throws Exception {
        List<AnnouncementId> wins = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            wins.add(floor.says(floor.jan, "win Acme 12500 signed"));
        }

        List<Resolution> resolutions = atOnce(wins.stream()
                .map(win -> (Callable<Resolution>) () -> floor.click(floor.jan, new Click.Open(win)))
                .toList());

        assertThat(resolutions).filteredOn(Resolution.Done.class::isInstance).hasSize(1);
        assertThat(resolutions)
                .filteredOn(Resolution.AskedAgain.class::isInstance)
                .hasSize(49);
        assertThat(floor.count().orders()).isEqualTo(1);
    }

    @Test
    void who_is_asked_again_may_still_say_that_it_is_another_order() {
        AnnouncementId first = floor.says(floor.jan, "win Acme 12500 signed");
        AnnouncementId second = floor.says(floor.sanne, "win Acme 12500 signed");
        floor.click(floor.jan, new Click.Open(first));

        assertThat(floor.click(floor.sanne, new Click.Open(second))).isInstanceOf(Resolution.AskedAgain.class);
        assertThat(floor.click(floor.sanne, new Click.Open(second))).isInstanceOf(Resolution.Done.class);
        assertThat(floor.count().orders()).isEqualTo(2);
    }

    @Test
    void a_question_pressed_twice_before_it_shows_the_deal_of_another_is_no_other_order() {
        AnnouncementId first = floor.says(floor.jan, "win Acme 12500 signed");
        AnnouncementId second = floor.says(floor.sanne, "win Acme 12500 signed");
        Click stale = new Click.Open(second, ((Outgoing.Prompt) floor.shown(Slot.prompt(second))).offered());
        floor.click(floor.jan, new Click.Open(first));

        assertThat(floor.click(floor.sanne, stale)).isInstanceOf(Resolution.AskedAgain.class);
        assertThat(floor.click(floor.sanne, stale)).isInstanceOf(Resolution.AskedAgain.class);

        assertThat(floor.count().orders()).isEqualTo(1);
        Click informed = new Click.Open(second, ((Outgoing.Prompt) floor.shown(Slot.prompt(second))).offered());
        assertThat(floor.click(floor.sanne, informed)).isInstanceOf(Resolution.Done.class);
    }

    @Test
    void a_wrong_link_is_undone_and_its_celebration_taken_back() {
        DealId acme = floor.wins(floor.jan, "win Acme 12500 verbal");
        AnnouncementId bloom = floor.says(floor.sanne, "win Bloom 7000 signed");
        Resolution.Done wrong = (Resolution.Done) floor.click(floor.sanne, new Click.Link(bloom, acme));
        assertThat(floor.count().orders()).isEqualTo(1);

        floor.click(floor.sanne, new Click.Undo(wrong.change().orElseThrow()));

        assertThat(floor.count().orders()).isZero();
        assertThat(floor.announcement(bloom).placement()).isInstanceOf(Placement.Unresolved.class);
        assertThat(floor.shown(Slot.prompt(bloom))).isInstanceOf(Outgoing.Prompt.class);
        assertThat(floor.shown(Slot.celebration(acme, Milestone.SIGNED, Platform.BROWSER)))
                .isInstanceOf(Outgoing.Recalled.class);
    }

    @Test
    void a_change_is_undone_once() {
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500 signed");
        Resolution.Done done = (Resolution.Done) floor.click(floor.jan, new Click.Open(win));
        Click.Undo undo = new Click.Undo(done.change().orElseThrow());

        floor.click(floor.jan, undo);

        assertThat(floor.click(floor.jan, undo)).isEqualTo(new Resolution.Refused(Refusal.ALREADY_UNDONE));
        assertThat(floor.count().orders()).isZero();
    }

    @Test
    void what_came_later_is_undone_first() {
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500 signed #PO1");
        Resolution.Done opened = (Resolution.Done) floor.click(floor.jan, new Click.Open(win));
        floor.says(floor.sanne, "win Acme 12500 invoiced #PO1");

        Resolution undo = floor.click(floor.jan, new Click.Undo(opened.change().orElseThrow()));

        assertThat(undo).isEqualTo(new Resolution.Refused(Refusal.CHANGED_SINCE));
        assertThat(floor.count().orders()).isEqualTo(1);
    }

    @Test
    void a_deal_opened_by_mistake_is_retracted_when_its_announcement_moves() {
        DealId acme = floor.wins(floor.jan, "win Acme 12500 verbal");
        AnnouncementId second = floor.says(floor.jan, "win Bloom 9000 signed");
        floor.click(floor.jan, new Click.Open(second));
        DealId mistake = floor.announcement(second).placement().deal().orElseThrow();

        floor.click(floor.jan, new Click.Reconsider(second));
        floor.click(floor.jan, new Click.Link(second, acme));

        assertThat(floor.deal(mistake).status()).isInstanceOf(DealStatus.Retracted.class);
        assertThat(floor.deal(acme).milestones()).containsOnlyKeys(Milestone.VERBAL, Milestone.SIGNED);
        assertThat(floor.shown(Slot.celebration(mistake, Milestone.SIGNED, Platform.BROWSER)))
                .isInstanceOf(Outgoing.Recalled.class);
        assertThat(floor.count().orders()).isEqualTo(1);
    }

    @Test
    void two_deals_that_are_one_order_merge_and_part_again() {
        DealId one = floor.wins(floor.jan, "win Acme 12500 signed");
        DealId other = floor.wins(floor.sanne, "win Bloom 12500 signed");

        Resolution.Done merged = (Resolution.Done) new MergeDeals(floor.ledger, floor.desk.clock())
                .merge(floor.organisation, other, one, floor.commanding(floor.maria));
        assertThat(floor.count().orders()).isEqualTo(1);
        assertThat(floor.deal(other).status()).isEqualTo(new DealStatus.MergedInto(one));

        floor.click(floor.maria, new Click.Undo(merged.change().orElseThrow()));
        assertThat(floor.count().orders()).isEqualTo(2);
    }

    @Test
    void a_deal_merges_into_no_circle() {
        DealId one = floor.wins(floor.jan, "win Acme 12500 signed");

        Resolution itself = new MergeDeals(floor.ledger, floor.desk.clock())
                .merge(floor.organisation, one, one, floor.commanding(floor.maria));

        assertThat(itself).isEqualTo(new Resolution.Refused(Refusal.NOT_POSSIBLE));
    }

    @Test
    void an_announcement_splits_off_as_an_order_of_its_own() {
        floor.wins(floor.jan, "win Acme 12500 signed #PO1");
        AnnouncementId repeat = floor.says(floor.sanne, "win Acme 12500 signed #PO1");

        new SplitDeal(floor.ledger, floor.desk.clock())
                .split(floor.organisation, repeat, floor.commanding(floor.maria));

        assertThat(floor.count().orders()).isEqualTo(2);
    }

    @Test
    void who_has_nothing_to_do_with_it_is_refused() {
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500 signed");

        Resolution click = floor.click(floor.sanne, new Click.Open(win));

        assertThat(click).isEqualTo(new Resolution.Refused(Refusal.NOT_YOURS));
        assertThat(floor.count().orders()).isZero();
    }

    @Test
    void who_is_named_in_the_message_may_answer() {
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500 signed <@u-sanne>");

        assertThat(floor.click(floor.sanne, new Click.Open(win))).isInstanceOf(Resolution.Done.class);
    }

    @Test
    void not_a_win_leaves_the_count_alone() {
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500 signed");

        floor.click(floor.jan, new Click.Dismiss(win));

        assertThat(floor.count().announcements()).isZero();
        assertThat(floor.count().unresolved()).isZero();
    }

    @Test
    void a_cancelled_order_counts_no_longer() {
        DealId deal = floor.wins(floor.jan, "win Acme 12500 signed");

        floor.click(floor.jan, new Click.End(deal));

        assertThat(floor.deal(deal).status()).isInstanceOf(DealStatus.Cancelled.class);
        assertThat(floor.count().orders()).isZero();
    }

    @Test
    void the_end_of_an_order_is_never_taken_from_a_message_without_asking() {
        DealId deal = floor.wins(floor.jan, "win Acme 12500 signed #PO1");

        AnnouncementId lost = floor.says(floor.jan, "lost Acme 12500 #PO1");
        assertThat(floor.count().orders()).isEqualTo(1);

        floor.click(floor.jan, new Click.Link(lost, deal));
        assertThat(floor.count().orders()).isZero();
    }

    @Test
    void an_expected_order_is_in_no_count_until_it_is_won() {
        DealId deal = floor.wins(floor.jan, "expected Acme 12500 #PO1");
        assertThat(floor.count().orders()).isZero();

        floor.says(floor.jan, "win Acme 12500 signed #PO1");

        assertThat(floor.deal(deal).milestones()).containsOnlyKeys(Milestone.SIGNED);
        assertThat(floor.count().orders()).isEqualTo(1);
    }

    @Test
    void a_deal_follows_the_edit_of_its_message() {
        IncomingMessage typo = floor.message(floor.jan, "win Acme 36000 signed");
        AnnouncementId win = floor.hear(typo).announcements().get(0).id();
        floor.click(floor.jan, new Click.Open(win));

        revise(typo, "win Acme 39600 signed");

        assertThat(floor.deal(new DealId(1)).description().value())
                .hasValueSatisfying(value -> assertThat(value.amount()).isEqualByComparingTo("39600"));
        assertThat(floor.count().announcements()).isEqualTo(1);
    }

    @Test
    void chatter_edited_into_a_win_is_heard() {
        IncomingMessage message = floor.message(floor.jan, "coffee?");
        floor.hear(message);

        revise(message, "win Acme 36000 signed");

        assertThat(floor.count().unresolved()).isEqualTo(1);
    }

    @Test
    void an_unresolved_win_that_is_edited_away_is_withdrawn() {
        IncomingMessage message = floor.message(floor.jan, "win Acme 36000 signed");
        floor.hear(message);

        revise(message, "sorry, wrong channel");

        assertThat(floor.count().unresolved()).isZero();
        assertThat(floor.count().announcements()).isZero();
    }

    @Test
    void a_deal_whose_only_announcement_is_deleted_is_flagged_and_not_dropped() {
        IncomingMessage message = floor.message(floor.jan, "win Acme 36000 signed");
        AnnouncementId win = floor.hear(message).announcements().get(0).id();
        floor.click(floor.jan, new Click.Open(win));
        DealId deal = new DealId(1);

        withdraw(message.ref());

        assertThat(floor.deal(deal).flagged()).isTrue();
        assertThat(floor.count().orders()).isEqualTo(1);
        assertThat(floor.shown(Slot.orphan(deal))).isInstanceOf(Outgoing.Orphaned.class);

        floor.click(floor.jan, new Click.Keep(deal));
        assertThat(floor.deal(deal).flagged()).isFalse();
        assertThat(floor.count().orders()).isEqualTo(1);
    }

    @Test
    void a_deletion_that_comes_first_keeps_the_message_out() {
        IncomingMessage message = floor.message(floor.jan, "win Acme 36000 signed");

        withdraw(message.ref());
        floor.hear(message);

        assertThat(floor.count().announcements()).isZero();
    }

    @Test
    void the_milestone_named_in_the_prompt_moves_the_deal() {
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500");

        floor.click(floor.jan, new Click.Name(win, Milestone.VERBAL));
        floor.click(floor.jan, new Click.Open(win));

        assertThat(floor.deal(new DealId(1)).milestones()).containsOnlyKeys(Milestone.VERBAL);
        assertThat(floor.count().orders()).isZero();
    }

    @Test
    void a_command_opens_the_deal_without_asking() {
        IncomingMessage command = command("win Acme 12500 signed");

        Resolution resolution = new DeclareAnnouncement(floor.desk)
                .declare(
                        floor.organisation,
                        command,
                        new ScriptedReader().read(command.text()).statements().get(0));

        assertThat(resolution).isInstanceOf(Resolution.Done.class);
        assertThat(floor.count().orders()).isEqualTo(1);
    }

    @Test
    void what_a_robot_announced_is_followed_when_it_is_not_listened_to_any_more() {
        IncomingMessage told = floor.message(floor.robot, "win Acme 12500 signed");
        AnnouncementId win = floor.hear(told).announcements().get(0).id();
        floor.ledger.write(floor.organisation, books -> {
            books.settings().change(books.organisation().hearing(Robots.NONE));
            return win;
        });

        revise(told, "nothing at all");
        revise(floor.message(floor.robot, ""), "win Bloom 7000 signed");

        assertThat(floor.announcement(win).placement()).isInstanceOf(Placement.Withdrawn.class);
        assertThat(floor.count().announcements()).isZero();
    }

    @Test
    void the_last_change_of_a_person_is_undone_by_command() {
        floor.wins(floor.jan, "win Acme 12500 signed");
        UndoChange undo = new UndoChange(floor.desk);

        undo.undoLast(floor.organisation, floor.commanding(floor.jan));

        assertThat(floor.count().orders()).isZero();
        assertThat(undo.undoLast(floor.organisation, floor.commanding(floor.sanne)))
                .isEqualTo(new Resolution.Refused(Refusal.NOTHING_TO_UNDO));
    }

    private IncomingMessage command(String text) {
        return new IncomingMessage(
                MessageRef.ofCommand(SalesFloor.WINS, "1"),
                Optional.empty(),
                floor.jan,
                text,
                floor.desk.clock().instant(),
                Optional.empty());
    }

    private void revise(IncomingMessage message, String text) {
        IncomingMessage edited = new IncomingMessage(
                message.ref(), message.threadRoot(), message.author(), text, message.at(), message.clientMessageId());
        new ReviseMessage(floor.desk).revise(floor.organisation, edited);
    }

    private void withdraw(MessageRef message) {
        new WithdrawMessage(floor.ledger, floor.desk.clock())
                .withdraw(floor.organisation, message, new Actor(floor.jan, Surface.MESSAGE));
    }

    private static IncomingMessage withClientId(IncomingMessage message) {
        return new IncomingMessage(
                message.ref(),
                message.threadRoot(),
                message.author(),
                message.text(),
                message.at(),
                Optional.of("client-7"));
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        ExecutorService people = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(people.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }
}
