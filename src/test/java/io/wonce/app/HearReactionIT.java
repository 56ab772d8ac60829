package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.reading.Kind;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reaction says "this is a win", on any message. */
final class HearReactionIT {
    private SalesFloor floor;
    private HearReaction reactions;
    private IncomingMessage chatter;

    @BeforeEach
    void open() {
        floor = TestLedger.salesFloor();
        reactions = new HearReaction(floor.desk);
        chatter = floor.message(floor.jan, "champagne at five, Acme said yes");
    }

    @Test
    void a_message_that_says_nothing_becomes_an_announcement_of_its_author() {
        floor.hear(chatter);

        Announcement announced = react();

        assertThat(announced.author().ref()).isEqualTo(floor.jan.ref());
        assertThat(announced.statement().kind()).isEqualTo(Kind.WIN);
        assertThat(floor.count().unresolved()).isEqualTo(1);
        assertThat(floor.shown(Slot.prompt(announced.id()))).isInstanceOf(Outgoing.Prompt.class);
        assertThat(floor.place(Slot.prompt(announced.id()))).isEqualTo(Conversation.about(chatter.ref()));
    }

    @Test
    void who_reacted_is_kept() {
        react();

        Change change = lastOf(floor.sanne);
        assertThat(change.kind()).isEqualTo(ChangeKind.REACTED);
        assertThat(change.surface()).isEqualTo(Surface.REACTION);

        takeBack(floor.sanne);

        assertThat(lastOf(floor.sanne).kind()).isEqualTo(ChangeKind.REACTION_REMOVED);
    }

    @Test
    void many_reactions_are_one_announcement_and_the_last_one_takes_it_back() {
        AnnouncementId win = react().id();
        reactions.hear(floor.organisation, chatter, floor.maria);
        reactions.hear(floor.organisation, chatter, floor.maria);
        assertThat(floor.count().announcements()).isEqualTo(1);

        takeBack(floor.maria);
        assertThat(floor.count().unresolved()).isEqualTo(1);
        takeBack(floor.sanne);

        assertThat(floor.announcement(win).placement()).isEqualTo(new Placement.Withdrawn());
        assertThat(floor.count().unresolved()).isZero();
        assertThat(text()).isEmpty();
    }

    @Test
    void a_reaction_that_returns_brings_it_back() {
        AnnouncementId win = react().id();
        takeBack(floor.sanne);

        reactions.hear(floor.organisation, chatter, floor.sanne);

        assertThat(floor.announcement(win).placement()).isEqualTo(new Placement.Unresolved());
        assertThat(floor.shown(Slot.prompt(win))).isInstanceOf(Outgoing.Prompt.class);
        assertThat(floor.count().announcements()).isEqualTo(1);
        assertThat(text()).contains(chatter.text());
    }

    @Test
    void an_order_that_rests_on_a_reaction_is_flagged_when_it_goes() {
        AnnouncementId win = react().id();
        floor.click(floor.jan, new Click.Open(win));

        takeBack(floor.sanne);

        assertThat(floor.deal(new DealId(1)).flagged()).isTrue();
        assertThat(floor.count().orders()).isEqualTo(1);
        assertThat(text()).isPresent();
    }

    @Test
    void a_win_that_was_heard_by_itself_stays_as_it_is() {
        IncomingMessage said = floor.message(floor.jan, "win Acme 12500 signed");
        AnnouncementId win = floor.hear(said).announcements().get(0).id();

        Hearing hearing = reactions.hear(floor.organisation, said, floor.sanne);
        reactions.takeBack(floor.organisation, said.ref(), floor.sanne);

        assertThat(hearing.known()).isTrue();
        assertThat(floor.announcement(win).placement()).isEqualTo(new Placement.Unresolved());
        assertThat(floor.count().announcements()).isEqualTo(1);
    }

    @Test
    void what_was_dismissed_is_asked_about_again_and_withdrawn_if_nobody_answers() {
        IncomingMessage said = floor.message(floor.jan, "win Acme 12500 signed");
        AnnouncementId win = floor.hear(said).announcements().get(0).id();
        floor.click(floor.jan, new Click.Dismiss(win));

        reactions.hear(floor.organisation, said, floor.sanne);
        assertThat(floor.announcement(win).placement()).isEqualTo(new Placement.Unresolved());
        assertThat(floor.shown(Slot.prompt(win))).isInstanceOf(Outgoing.Prompt.class);

        reactions.takeBack(floor.organisation, said.ref(), floor.sanne);
        assertThat(floor.announcement(win).placement()).isEqualTo(new Placement.Withdrawn());
    }

    @Test
    void what_was_dismissed_and_then_linked_stays_when_the_reaction_goes() {
        IncomingMessage said = floor.message(floor.jan, "win Acme 12500 signed");
        AnnouncementId win = floor.hear(said).announcements().get(0).id();
        floor.click(floor.jan, new Click.Dismiss(win));
        reactions.hear(floor.organisation, said, floor.sanne);
        floor.click(floor.jan, new Click.Open(win));

        reactions.takeBack(floor.organisation, said.ref(), floor.sanne);

        assertThat(floor.count().orders()).isEqualTo(1);
        assertThat(floor.deal(new DealId(1)).flagged()).isFalse();
    }

    @Test
    void a_deleted_message_announces_nothing_however_many_react() {
        new WithdrawMessage(floor.ledger, floor.desk.clock())
                .withdraw(floor.organisation, chatter.ref(), new Actor(floor.jan, Surface.MESSAGE));

        assertThat(reactions.hear(floor.organisation, chatter, floor.sanne).announcements())
                .isEmpty();
        assertThat(floor.count().announcements()).isZero();
    }

    @Test
    void a_message_deleted_after_the_reaction_went_stays_gone() {
        AnnouncementId win = react().id();
        new WithdrawMessage(floor.ledger, floor.desk.clock())
                .withdraw(floor.organisation, chatter.ref(), new Actor(floor.jan, Surface.MESSAGE));

        reactions.hear(floor.organisation, chatter, floor.maria);

        assertThat(floor.announcement(win).placement()).isEqualTo(new Placement.Withdrawn());
        assertThat(text()).isEmpty();
    }

    @Test
    void an_edit_that_still_says_nothing_does_not_undo_the_reaction() {
        AnnouncementId win = react().id();

        revise("champagne at six, Acme said yes");
        assertThat(floor.announcement(win).placement()).isEqualTo(new Placement.Unresolved());

        takeBack(floor.sanne);
        revise("champagne at seven");
        assertThat(floor.announcement(win).placement()).isEqualTo(new Placement.Withdrawn());
        assertThat(text()).isEmpty();
    }

    @Test
    void a_robot_reacts_in_vain() {
        reactions.hear(floor.organisation, chatter, floor.robot);

        assertThat(floor.count().announcements()).isZero();
    }

    @Test
    void a_reaction_that_was_never_heard_takes_nothing_back() {
        AnnouncementId win = react().id();

        takeBack(floor.maria);

        assertThat(floor.announcement(win).placement()).isEqualTo(new Placement.Unresolved());
    }

    @Test
    void the_organisation_chooses_which_reaction_it_is() {
        assertThat(reactions.meansWin(floor.organisation, new Emoji("🏆"))).isTrue();
        new ChangeSettings(floor.ledger, floor.desk.clock())
                .change(
                        floor.organisation,
                        o -> o.celebrating(o.celebrations().withReaction(new Emoji("🔔"))),
                        floor.commanding(floor.maria));

        assertThat(reactions.meansWin(floor.organisation, new Emoji("trophy"))).isFalse();
        assertThat(reactions.meansWin(floor.organisation, new Emoji("bell"))).isTrue();
    }

    private Announcement react() {
        return reactions
                .hear(floor.organisation, chatter, floor.sanne)
                .announcements()
                .get(0);
    }

    private void takeBack(Person who) {
        reactions.takeBack(floor.organisation, chatter.ref(), who);
    }

    private void revise(String text) {
        IncomingMessage edited = new IncomingMessage(
                chatter.ref(), chatter.threadRoot(), chatter.author(), text, chatter.at(), chatter.clientMessageId());
        new ReviseMessage(floor.desk).revise(floor.organisation, edited);
    }

    private Optional<String> text() {
        return floor.<Optional<String>>read(books -> books.messages().text(chatter.ref()))
                .filter(text -> !text.isEmpty());
    }

    private Change lastOf(Person who) {
        return floor.read(books -> {
            ChangeId id = books.changes().lastOf(who.ref()).orElseThrow();
            return books.changes().find(id).orElseThrow();
        });
    }
}
