package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Slot;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Result;
import io.wonce.domain.outgoing.Resolution;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Announcements that are taken back: the message is edited or deleted, or the command undone. */
final class WithdrawalIT {
    private static final String WIN = "win Acme 36000 signed";

    private SalesFloor floor;
    private IncomingMessage message;
    private AnnouncementId win;
    private DealId deal;

    @BeforeEach
    void announce() {
        floor = TestLedger.salesFloor();
        message = floor.message(floor.jan, WIN);
        win = floor.hear(message).announcements().get(0).id();
        floor.click(floor.jan, new Click.Open(win));
        deal = floor.announcement(win).placement().deal().orElseThrow();
    }

    @Test
    void an_announcement_edited_away_leaves_the_announcements_and_its_order_stands_until_somebody_decides() {
        revise("sorry, they want to think about it");

        assertThat(floor.count().orders()).isEqualTo(1);
        assertThat(floor.count().announcements()).isZero();
        assertThat(floor.announcement(win).placement()).isEqualTo(new Placement.Withdrawn(Optional.of(deal)));
        assertThat(result()).isInstanceOf(Result.Withdrawn.class);
        assertThat(floor.shown(Slot.orphan(deal))).isInstanceOfSatisfying(Outgoing.Orphaned.class, asked -> {
            assertThat(asked.edited()).isTrue();
            assertThat(asked.deal().announcements()).isZero();
        });
    }

    @Test
    void a_deleted_announcement_does_so_too() {
        delete(message);

        assertThat(floor.count().orders()).isEqualTo(1);
        assertThat(floor.count().announcements()).isZero();
        assertThat(result()).isInstanceOf(Result.Withdrawn.class);
        assertThat(floor.shown(Slot.orphan(deal)))
                .isInstanceOfSatisfying(
                        Outgoing.Orphaned.class,
                        asked -> assertThat(asked.edited()).isFalse());
    }

    @Test
    void the_story_of_the_deal_tells_of_it() {
        delete(message);

        Answer.DealShown shown =
                new ShowDeal(floor.ledger).show(floor.organisation, deal).orElseThrow();
        assertThat(shown.announcements()).isEmpty();
        assertThat(shown.story())
                .extracting(told -> told.change().kind())
                .containsExactly(ChangeKind.OPENED, ChangeKind.DELETED_MESSAGE);
    }

    @Test
    void an_order_that_is_off_after_all_is_in_no_count() {
        delete(message);

        floor.click(floor.jan, new Click.End(deal));

        assertThat(floor.count().orders()).isZero();
        assertThat(floor.deal(deal).status()).isInstanceOf(DealStatus.Cancelled.class);
        assertThat(result()).isInstanceOf(Result.Withdrawn.class);
    }

    @Test
    void what_is_edited_back_belongs_where_it_was_and_nobody_needs_to_decide() {
        revise("oops");

        revise(WIN);

        assertThat(floor.announcement(win).placement()).isEqualTo(new Placement.On(deal));
        assertThat(floor.deal(deal).flagged()).isFalse();
        assertThat(floor.count().announcements()).isEqualTo(1);
        assertThat(floor.count().unresolved()).isZero();
        assertThat(result()).isInstanceOf(Result.Reached.class);
        assertThat(floor.shown(Slot.orphan(deal))).isInstanceOf(Outgoing.Settled.class);
    }

    @Test
    void an_order_that_stands_without_its_announcement_goes_along_in_a_merge() {
        delete(message);
        floor.click(floor.jan, new Click.Keep(deal));
        DealId other = floor.wins(floor.jan, "win Bloom 36000 verbal");

        Resolution.Done merged = (Resolution.Done) new MergeDeals(floor.ledger, floor.desk.clock())
                .merge(floor.organisation, deal, other, floor.commanding(floor.maria));
        assertThat(floor.deal(other).milestones()).containsOnlyKeys(Milestone.VERBAL, Milestone.SIGNED);
        assertThat(floor.count().orders()).isEqualTo(1);

        floor.click(floor.maria, new Click.Undo(merged.change().orElseThrow()));
        assertThat(floor.deal(other).milestones()).containsOnlyKeys(Milestone.VERBAL);
        assertThat(floor.count().orders()).isEqualTo(1);
    }

    @Test
    void a_later_announcement_of_the_same_milestone_leaves_the_order_in_its_week() {
        delete(message);
        AnnouncementId again = floor.says(floor.sanne, WIN);

        floor.click(floor.sanne, new Click.Link(again, deal));

        assertThat(floor.deal(deal).milestones()).containsEntry(Milestone.SIGNED, message.at());
        assertThat(floor.count().orders()).isEqualTo(1);
        assertThat(floor.count().announcements()).isEqualTo(1);
    }

    @Test
    void an_order_that_a_later_milestone_upholds_stands_in_its_week_and_nobody_is_asked() {
        IncomingMessage later = floor.message(floor.sanne, "win Acme 36000 invoiced");
        floor.click(
                floor.sanne,
                new Click.Link(floor.hear(later).announcements().get(0).id(), deal));

        delete(message);

        assertThat(floor.deal(deal).milestones()).containsEntry(Milestone.SIGNED, message.at());
        assertThat(floor.deal(deal).flagged()).isFalse();
        assertThat(floor.isShown(Slot.orphan(deal))).isFalse();
        delete(later);
        assertThat(floor.deal(deal).flagged()).isTrue();
        assertThat(floor.shown(Slot.orphan(deal))).isInstanceOf(Outgoing.Orphaned.class);
    }

    @Test
    void a_spoken_yes_upholds_no_signature() {
        AnnouncementId yes = floor.says(floor.sanne, "win Acme 36000 verbal");
        floor.click(floor.sanne, new Click.Link(yes, deal));

        delete(message);

        assertThat(floor.shown(Slot.orphan(deal))).isInstanceOf(Outgoing.Orphaned.class);
    }

    @Test
    void an_order_that_nothing_upholds_any_more_was_opened_by_mistake() {
        delete(message);
        DealId other = floor.wins(floor.sanne, "win Bloom 7000 verbal");

        new LinkAnnouncement(floor.ledger, floor.desk.clock())
                .link(floor.organisation, win, other, floor.commanding(floor.maria));

        assertThat(floor.deal(deal).status()).isInstanceOf(DealStatus.Retracted.class);
        assertThat(floor.deal(other).milestones()).containsOnlyKeys(Milestone.VERBAL, Milestone.SIGNED);
        assertThat(floor.count().orders()).isEqualTo(1);
    }

    @Test
    void an_undone_command_is_taken_back_whole_and_nothing_is_asked() {
        AnnouncementId declared = declare("win Foobar 3000 signed");
        assertThat(floor.count().orders()).isEqualTo(2);

        new UndoChange(floor.desk).undoLast(floor.organisation, floor.commanding(floor.sanne));

        assertThat(floor.count().orders()).isEqualTo(1);
        assertThat(floor.count().announcements()).isEqualTo(1);
        assertThat(floor.count().unresolved()).isZero();
        assertThat(floor.shown(Slot.prompt(declared)))
                .isInstanceOfSatisfying(
                        Outgoing.Outcome.class,
                        outcome -> assertThat(outcome.result()).isInstanceOf(Result.Withdrawn.class));
    }

    @Test
    void an_undone_command_that_was_linked_leaves_the_deal_as_it_was() {
        DealId numbered = floor.wins(floor.jan, "win Bloom 7000 verbal #PO9");
        AnnouncementId declared = declare("win Bloom 7000 signed #PO9");
        assertThat(floor.announcement(declared).placement()).isEqualTo(new Placement.On(numbered));

        new UndoChange(floor.desk).undoLast(floor.organisation, floor.commanding(floor.sanne));

        assertThat(floor.announcement(declared).placement()).isEqualTo(new Placement.Withdrawn());
        assertThat(floor.deal(numbered).milestones()).containsOnlyKeys(Milestone.VERBAL);
        assertThat(floor.count().unresolved()).isZero();
    }

    @Test
    void an_undone_expectation_is_taken_back_with_the_deal_that_its_command_opened() {
        DealId expected = floor.announcement(declare("expected Foobar 3000"))
                .placement()
                .deal()
                .orElseThrow();
        expect(expected, 60);

        new UndoChange(floor.desk).undoLast(floor.organisation, floor.commanding(floor.sanne));

        assertThat(floor.deal(expected).status()).isInstanceOf(DealStatus.Retracted.class);
    }

    @Test
    void an_expectation_that_came_later_is_taken_back_alone() {
        DealId expected = floor.announcement(declare("expected Foobar 3000"))
                .placement()
                .deal()
                .orElseThrow();
        floor.later(Duration.ofSeconds(5));
        expect(expected, 60);

        new UndoChange(floor.desk).undoLast(floor.organisation, floor.commanding(floor.sanne));

        assertThat(floor.deal(expected).status()).isInstanceOf(DealStatus.Open.class);
        assertThat(floor.deal(expected).description().expectation()).isEmpty();
    }

    private void expect(DealId expected, int probability) {
        Expectation expectation = new Expectation(Optional.empty(), probability, ForecastCategory.COMMIT);
        Description news =
                new Description(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(expectation));
        new ReviseDeal(floor.ledger, floor.desk.clock())
                .revise(floor.organisation, expected, news, floor.commanding(floor.sanne));
    }

    private AnnouncementId declare(String text) {
        IncomingMessage command = new IncomingMessage(
                MessageRef.ofCommand(SalesFloor.WINS, "1"),
                Optional.empty(),
                floor.sanne,
                text,
                floor.desk.clock().instant(),
                Optional.empty());
        new DeclareAnnouncement(floor.desk)
                .declare(
                        floor.organisation,
                        command,
                        new ScriptedReader().read(text).statements().get(0));
        return floor.ledger.write(
                floor.organisation,
                books -> books.announcements().of(command.ref()).get(0).id());
    }

    private Result result() {
        return ((Outgoing.Outcome) floor.shown(Slot.prompt(win))).result();
    }

    private void revise(String text) {
        IncomingMessage edited = new IncomingMessage(
                message.ref(), message.threadRoot(), message.author(), text, message.at(), message.clientMessageId());
        new ReviseMessage(floor.desk).revise(floor.organisation, edited);
    }

    private void delete(IncomingMessage gone) {
        new WithdrawMessage(floor.ledger, floor.desk.clock())
                .withdraw(floor.organisation, gone.ref(), new Actor(floor.jan, Surface.MESSAGE));
    }
}
