package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.command.AnswerCommand;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.OutboxId;
import io.wonce.app.port.Slot;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation in Slack and in Teams celebrates in both, once each. */
final class CelebrationChannelsIT {
    private static final DealId ACME = new DealId(1);
    private static final ChannelRef SLACK_WINS = new ChannelRef(Platform.SLACK, "C0WINS");
    private static final ChannelRef SLACK_PARTY = new ChannelRef(Platform.SLACK, "C0PARTY");
    private static final ChannelRef TEAMS_WINS = new ChannelRef(Platform.TEAMS, "19:wins@thread.tacv2");
    private static final ChannelRef TEAMS_PARTY = new ChannelRef(Platform.TEAMS, "19:party@thread.tacv2");

    private final Person jan = person(Platform.SLACK, "U0JAN", Role.MEMBER);
    private final Person finn = person(Platform.TEAMS, "29:finn", Role.MEMBER);
    private final Person dana = person(Platform.SLACK, "U0DANA", Role.MANAGER);
    private final Person dilek = person(Platform.TEAMS, "29:dilek", Role.MANAGER);

    private SalesFloor floor;
    private int messages;

    @BeforeEach
    void open() {
        floor = TestLedger.salesFloor();
    }

    @Test
    void a_win_is_celebrated_in_the_channel_of_each_platform_once() {
        types(dana, SLACK_PARTY, "settings channel here");
        types(dilek, TEAMS_PARTY, "settings channel here");

        win(jan, SLACK_WINS, "win Acme 12500 signed");
        floor.click(finn, new Click.Link(says(finn, TEAMS_WINS, "win Acme 12500 signed"), ACME));

        assertThat(parties(SLACK_PARTY)).hasSize(1);
        assertThat(parties(TEAMS_PARTY)).hasSize(1);
        assertThat(parties(SLACK_WINS)).isEmpty();
        assertThat(parties(TEAMS_WINS)).isEmpty();
        assertThat(floor.count().orders()).isEqualTo(1);
    }

    @Test
    void where_the_announcing_platform_has_no_channel_it_is_celebrated_there_too() {
        types(dana, SLACK_PARTY, "settings channel here");

        win(finn, TEAMS_WINS, "win Acme 12500 signed");

        assertThat(parties(SLACK_PARTY)).hasSize(1);
        assertThat(parties(TEAMS_WINS)).hasSize(1);
    }

    @Test
    void a_channel_is_taken_back_on_its_own_platform_only() {
        types(dana, SLACK_PARTY, "settings channel here");
        types(dilek, TEAMS_PARTY, "settings channel here");

        types(dana, SLACK_PARTY, "settings channel none");

        assertThat(channels()).isEqualTo(CelebrationChannels.of(TEAMS_PARTY));
        assertThat(types(dilek, TEAMS_WINS, "settings channel here").toString()).contains("19:wins");
        assertThat(channels()).isEqualTo(CelebrationChannels.of(TEAMS_WINS));
    }

    @Test
    void a_small_win_stays_in_the_thread_of_its_announcement() {
        types(dana, SLACK_PARTY, "settings channel here");
        types(dilek, TEAMS_PARTY, "settings channel here");
        change(new Money(new BigDecimal("1000"), Currency.getInstance("EUR")));

        win(jan, SLACK_WINS, "win Acme 999 signed");

        assertThat(parties(SLACK_PARTY)).isEmpty();
        assertThat(parties(TEAMS_PARTY)).isEmpty();
        assertThat(TestLedger.place(floor.organisation, slot(Platform.SLACK)).threadRoot())
                .isPresent();
        assertThat(floor.isShown(slot(Platform.TEAMS))).isFalse();
    }

    @Test
    void what_is_undone_is_recalled_on_both_sides_and_returns_on_both() {
        types(dana, SLACK_PARTY, "settings channel here");
        types(dilek, TEAMS_PARTY, "settings channel here");
        win(jan, SLACK_WINS, "win Acme 12500 verbal");
        AnnouncementId signed = says(jan, SLACK_WINS, "win Acme 12500 signed");
        floor.click(jan, new Click.Link(signed, ACME));
        assertThat(shown()).hasSize(2).allMatch(Outgoing.Celebration.class::isInstance);

        types(jan, SLACK_WINS, "undo");
        assertThat(shown()).hasSize(2).allMatch(Outgoing.Recalled.class::isInstance);

        types(dilek, TEAMS_PARTY, "settings channel none");
        floor.click(jan, new Click.Link(signed, ACME));
        assertThat(shown()).hasSize(2).allMatch(Outgoing.Celebration.class::isInstance);
        assertThat(TestLedger.place(floor.organisation, slot(Platform.TEAMS))).isEqualTo(Conversation.in(TEAMS_PARTY));
    }

    @Test
    void a_celebration_that_one_platform_refuses_is_not_held_twice_on_the_other() {
        types(dana, SLACK_PARTY, "settings channel here");
        types(dilek, TEAMS_PARTY, "settings channel here");
        win(jan, SLACK_WINS, "win Acme 12500 signed");

        assertThat(detour(Platform.TEAMS, TEAMS_PARTY)).isEmpty();
        assertThat(detour(Platform.SLACK, SLACK_PARTY)).contains(Conversation.in(SLACK_WINS));
    }

    private Optional<Conversation> detour(Platform platform, ChannelRef closed) {
        Delivery delivery = new Delivery(
                new OutboxId(UUID.randomUUID()),
                floor.organisation,
                Conversation.in(closed),
                Optional.empty(),
                floor.shown(slot(platform)),
                1,
                0,
                false,
                Instant.now());
        return floor.read(books -> new Detour(books).of(delivery).map(there -> there.to()));
    }

    private List<Outgoing> shown() {
        return floor.<List<Outgoing>>read(books -> List.copyOf(
                books.outbox().shown(Slot.celebrations(ACME, Milestone.SIGNED)).values()));
    }

    private List<Outgoing> parties(ChannelRef channel) {
        return TestLedger.posted(floor.organisation, Conversation.in(channel)).stream()
                .filter(Outgoing.Celebration.class::isInstance)
                .toList();
    }

    private CelebrationChannels channels() {
        return floor.read(books -> books.organisation().celebrationChannels());
    }

    private void change(Money least) {
        new ChangeSettings(floor.ledger, floor.desk.clock())
                .change(
                        floor.organisation,
                        o -> o.celebrating(o.celebrations().withThreshold(Optional.of(least))),
                        floor.commanding(dana));
    }

    private AnnouncementId win(Person author, ChannelRef channel, String text) {
        AnnouncementId win = says(author, channel, text);
        floor.click(author, new Click.Open(win));
        return win;
    }

    private AnnouncementId says(Person author, ChannelRef channel, String text) {
        return floor.hear(message(author, channel, text)).announcements().get(0).id();
    }

    private Answer types(Person author, ChannelRef channel, String command) {
        MessageRef key = MessageRef.ofCommand(channel, "m" + ++messages);
        return new AnswerCommand(floor.desk)
                .answer(
                        floor.organisation,
                        author,
                        channel,
                        command,
                        key,
                        floor.desk.clock().instant());
    }

    private IncomingMessage message(Person author, ChannelRef channel, String text) {
        MessageRef ref = new MessageRef(channel, "m" + ++messages);
        Instant now = floor.desk.clock().instant();
        return new IncomingMessage(ref, Optional.empty(), author, text, now, Optional.empty());
    }

    private static Slot slot(Platform platform) {
        return Slot.celebration(ACME, Milestone.SIGNED, platform);
    }

    private static Person person(Platform platform, String id, Role role) {
        return new Person(new PersonRef(platform, id), id, role, Optional.empty(), Locale.ENGLISH);
    }
}
