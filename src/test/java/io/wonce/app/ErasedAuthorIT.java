package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.command.ReplyToMessage;
import io.wonce.app.command.Sharing;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.reading.Statement;
import io.wonce.postgres.TestDatabase;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What others do with the messages of somebody who was erased does not bring them back, and nobody writes to them. */
final class ErasedAuthorIT {
    private static final String SECRET = "confidentially";

    private final SalesFloor floor = TestLedger.salesFloor();
    private final IncomingMessage old = floor.message(floor.jan, "win Acme 12500 signed " + SECRET);

    @Test
    void a_reaction_of_somebody_else_brings_nobody_back() {
        click(new Click.Dismiss(floor.hear(old).announcements().get(0).id()));
        erase();

        new HearReaction(floor.desk).hear(floor.organisation, old, floor.sanne);

        assertGone();
    }

    @Test
    void a_message_that_announced_nothing_stays_without_its_author() {
        new HearReaction(floor.desk).hear(floor.organisation, old, floor.sanne);
        new HearReaction(floor.desk).takeBack(floor.organisation, old.ref(), floor.sanne);
        erase();

        new HearReaction(floor.desk).hear(floor.organisation, old, floor.sanne);

        assertGone();
    }

    @Test
    void to_point_at_an_old_message_brings_nobody_back() {
        Statement statement =
                floor.announcement(floor.hear(old).announcements().get(0).id()).statement();
        erase();

        new DeclareMessage(floor.desk).declare(floor.organisation, old, statement, floor.maria);

        assertGone();
    }

    @Test
    void nobody_is_nudged_in_their_stead() {
        floor.hear(old);
        DealId late = floor.wins(floor.jan, "win Bloom 7000 verbal");
        floor.hear(floor.message(floor.sanne, "win Globex 20 signed"));
        erase();

        floor.later(Duration.ofDays(10));
        while (new NudgePeople(floor.ledger, floor.desk.clock()).nudge(floor.organisation) > 0) {
            floor.later(Duration.ofDays(1));
        }

        assertThat(floor.deal(late).milestones()).isNotEmpty();
        assertThat(TestDatabase.everything(floor.organisation).get("reminder"))
                .contains("u-sanne")
                .doesNotContain("erased-");
        assertThat(TestDatabase.everything(floor.organisation).get("outbox")).doesNotContain("direct:erased-");
    }

    @Test
    void an_erasure_is_asked_and_answered_alone_and_tells_no_alias() {
        floor.hear(old);

        typesInChannel("person erase @jan");
        typesInChannel("person erase @jan sure");

        assertThat(TestLedger.posted(floor.organisation, Conversation.in(ChannelRef.direct(floor.maria.ref()))))
                .filteredOn(Outgoing.Answered.class::isInstance)
                .hasSize(2)
                .endsWith(new Outgoing.Answered(new Answer.PersonErased(), Locale.ENGLISH));
        assertThat(TestDatabase.everything(floor.organisation).get("outbox").lines())
                .noneMatch(said -> said.contains("\"Answered\"") && !said.contains("direct:u-maria"));
    }

    private void typesInChannel(String command) {
        IncomingMessage typed = floor.message(floor.maria, command);
        Workspace place = new Workspace(Platform.BROWSER, "here", floor.organisation, "here", "wonce");
        Sharing sharing = new Sharing(
                new InvitePlace(
                        floor.ledger,
                        TestDatabase.shared().places(Optional.empty()).invitations(),
                        Optional.empty(),
                        floor.desk.clock()),
                new JoinLedger(
                        floor.ledger,
                        TestDatabase.shared().places(Optional.empty()).invitations(),
                        floor.desk.clock(),
                        moved -> {}));
        new ReplyToMessage(floor.desk, sharing).toCommand(place, typed);
    }

    private void erase() {
        assertThat(new ErasePerson(floor.ledger, floor.desk.clock())
                        .erase(floor.organisation, floor.jan.ref(), floor.commanding(floor.maria)))
                .isEqualTo(new Answer.PersonErased());
        assertGone();
    }

    private void assertGone() {
        assertThat(TestDatabase.everything(floor.organisation).toString()).doesNotContain("u-jan", SECRET);
    }

    private void click(Click click) {
        floor.click(floor.jan, click);
    }
}
