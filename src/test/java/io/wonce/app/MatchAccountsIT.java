package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wonce.app.command.AnswerCommand;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MatchId;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.TeamName;
import io.wonce.domain.counting.Best;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Leaderboard;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Share;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody in Slack and in Teams is one person once they say so, and not before. */
final class MatchAccountsIT {
    private static final String ADDRESS = "jan.de.boer@acme.example";

    private final Person jan = person(Platform.SLACK, "U0JAN", "Jan de Boer", Role.MEMBER);
    private final Person teamsJan = person(Platform.TEAMS, "29:jan", "Boer, Jan de", Role.MEMBER);

    private final Person dana = person(Platform.SLACK, "U0DANA", "Dana", Role.MANAGER);

    private SalesFloor floor;
    private int messages;

    @BeforeEach
    void open() {
        floor = TestLedger.salesFloor();
    }

    @Test
    void who_has_one_address_on_two_platforms_is_asked_once_and_alone() {
        met(jan, ADDRESS);
        met(teamsJan, " Jan.de.Boer@ACME.example");
        met(teamsJan, ADDRESS);
        met(jan, ADDRESS);

        assertThat(told(teamsJan))
                .containsExactly(new Outgoing.SameQuestion(question().match(), "Jan de Boer", Platform.SLACK));
        assertThat(told(jan)).isEmpty();
    }

    @Test
    void nobody_is_asked_about_another_address_the_same_platform_or_a_robot() {
        met(jan, ADDRESS);
        met(teamsJan, "jan@bloom.example");
        met(person(Platform.SLACK, "U0JAN2", "Jan", Role.MEMBER), ADDRESS);
        met(person(Platform.TEAMS, "28:crm", "CRM", Role.ROBOT), ADDRESS);
        met(person(Platform.TEAMS, "29:blank", "Blank", Role.MEMBER), " ");

        assertThat(told(teamsJan)).isEmpty();
        assertThat(told(jan)).isEmpty();
    }

    @Test
    void until_it_is_answered_nothing_changes() {
        AnnouncementId win = says(jan, "win Acme 12500 signed");
        asked();

        assertThat(click(teamsJan, new Click.Open(win))).isEqualTo(new Resolution.Refused(Refusal.NOT_YOURS));
    }

    @Test
    void who_says_yes_answers_and_changes_from_either_account() {
        AnnouncementId win = says(jan, "win Acme 12500 signed");
        confirmed();

        assertThat(click(teamsJan, new Click.Open(win))).isInstanceOf(Resolution.Done.class);
        assertThat(((Answer.Resolved) types(teamsJan, "cancel D-1")).resolution())
                .isInstanceOf(Resolution.Done.class);
        assertThat(shown()).isInstanceOf(Outgoing.SameAnswer.class);
    }

    @Test
    void a_manager_on_one_side_manages_on_the_other() {
        Person teamsDana = person(Platform.TEAMS, "29:dana", "Dana", Role.MEMBER);
        met(dana, "dana@acme.example");
        met(teamsDana, "dana@acme.example");
        assertThat(types(teamsDana, "settings amounts off")).isInstanceOf(Answer.Resolved.class);

        click(teamsDana, new Click.Same(question(teamsDana).match()));

        assertThat(types(teamsDana, "settings amounts off")).isInstanceOf(Answer.SettingsShown.class);
    }

    @Test
    void who_was_appointed_on_one_side_manages_on_the_other() {
        confirmed();
        assertThat(types(teamsJan, "settings amounts off")).isInstanceOf(Answer.Resolved.class);

        types(dana, "settings manager <@U0JAN>");

        assertThat(types(teamsJan, "settings amounts off")).isInstanceOf(Answer.SettingsShown.class);
    }

    @Test
    void deals_and_questions_of_both_accounts_are_in_one_overview() {
        wins(jan, "win Acme 12500 signed");
        wins(teamsJan, "win Bloom 900 signed");
        AnnouncementId open = says(jan, "win Vlot 100 signed");
        assertThat(overview().deals()).hasSize(1);

        confirmed();

        assertThat(overview().deals()).hasSize(2);
        assertThat(overview().questions())
                .extracting(Outgoing.Prompt::announcement)
                .containsExactly(open);
    }

    @Test
    void orders_of_both_accounts_are_one_share_of_the_count() {
        wins(jan, "win Acme 12500 signed");
        wins(teamsJan, "win Bloom 900 signed");
        assertThat(reps()).extracting(Share::orders).containsExactly(BigDecimal.ONE, BigDecimal.ONE);

        confirmed();

        assertThat(reps()).extracting(Share::orders).containsExactly(new BigDecimal(2));
    }

    @Test
    void who_has_two_accounts_stands_once_on_the_leaderboard_and_has_one_record_also_of_orders_credited_before() {
        wins(jan, "win Acme 12500 signed");
        wins(teamsJan, "win Bloom 90000 signed");
        wins(dana, "win Celo 100 signed");
        new CreditDeal(floor.ledger, floor.desk.clock())
                .credit(
                        floor.organisation,
                        new DealId(1),
                        new Credits(List.of(
                                new Credits.Part(jan.ref(), new BigDecimal(60)),
                                new Credits.Part(teamsJan.ref(), new BigDecimal(40)))),
                        floor.commanding(dana));
        new AssignTeam(floor.ledger, floor.desk.clock())
                .assign(floor.organisation, teamsJan.ref(), "", TeamName.of("North"), floor.commanding(dana));
        assertThat(reps())
                .extracting(Share::orders)
                .containsExactly(new BigDecimal("1.4"), BigDecimal.ONE, new BigDecimal("0.6"));

        confirmed();

        assertThat(((Answer.LeaderboardShown) types(jan, "leaderboard week"))
                        .board()
                        .ranks())
                .extracting(Leaderboard.Rank::rank, Leaderboard.Rank::orders)
                .containsExactly(tuple(1, new BigDecimal(2)), tuple(2, BigDecimal.ONE));
        for (Person account : List.of(jan, teamsJan)) {
            Answer.RecordsShown records = (Answer.RecordsShown) types(account, "records");
            assertThat(records.own().bests()).extracting(Best::orders).containsOnly(new BigDecimal(2));
            assertThat(records.own().largest())
                    .extracting(deal -> deal.deal().id())
                    .containsExactly(new DealId(2));
            assertThat(records.teams())
                    .singleElement()
                    .satisfies(north -> assertThat(north.feats().bests())
                            .isEqualTo(records.own().bests()));
        }
    }

    @Test
    void a_reminder_of_both_accounts_goes_to_one() {
        AnnouncementId acme = says(jan, "win Acme 12500 signed");
        AnnouncementId bloom = says(teamsJan, "win Bloom 900 signed");
        confirmed();
        floor.later(Duration.ofHours(25));

        assertThat(remind()).isEqualTo(1);
        floor.later(Duration.ofDays(1));
        assertThat(remind()).isZero();

        assertThat(told(teamsJan).stream().filter(Outgoing.Reminder.class::isInstance))
                .isEmpty();
        assertThat(told(jan)).hasSize(1);
        assertThat(((Outgoing.Reminder) told(jan).get(0)).waiting())
                .extracting(Announcement::id)
                .containsExactly(acme, bloom);
    }

    @Test
    void only_the_person_asked_answers() {
        asked();

        for (Person other : List.of(jan, floor.maria)) {
            assertThat(click(other, new Click.Same(question().match())))
                    .isEqualTo(new Resolution.Refused(Refusal.NOT_YOURS));
        }
        assertThat(click(teamsJan, new Click.Same(new MatchId(Long.MAX_VALUE))))
                .isEqualTo(new Resolution.Refused(Refusal.NOT_POSSIBLE));
    }

    @Test
    void an_answer_is_kept_with_who_and_when_and_can_be_taken_back() {
        MatchId match = asked();
        Instant now = floor.desk.clock().instant();

        ChangeId yes = done(click(teamsJan, new Click.Same(match)));
        assertThat(click(teamsJan, new Click.Different(match)))
                .isEqualTo(new Resolution.Done(Optional.empty(), Optional.empty()));

        Change change = floor.read(books -> books.changes().find(yes).orElseThrow());
        assertThat(change.kind()).isEqualTo(ChangeKind.SAME_PERSON);
        assertThat(change.by()).isEqualTo(teamsJan.ref());
        assertThat(change.at()).isEqualTo(now);
        assertThat(accounts()).containsExactly(jan.ref(), teamsJan.ref());
        click(jan, new Click.Undo(yes));
        assertThat(accounts()).containsExactly(teamsJan.ref());
        assertThat(shown()).isInstanceOf(Outgoing.SameQuestion.class);
    }

    @Test
    void who_says_no_is_not_asked_again_and_stays_apart() {
        AnnouncementId win = says(jan, "win Acme 12500 signed");
        MatchId match = asked();

        ChangeId no = done(click(teamsJan, new Click.Different(match)));
        met(teamsJan, ADDRESS);
        met(jan, ADDRESS);

        assertThat(shown()).isEqualTo(new Outgoing.SameAnswer("Jan de Boer", Platform.SLACK, false, no));
        assertThat(told(jan)).isEmpty();
        assertThat(click(teamsJan, new Click.Open(win))).isInstanceOf(Resolution.Refused.class);
    }

    private void met(Person person, String address) {
        new MatchAccounts(floor.ledger).match(floor.organisation, person, address);
    }

    private MatchId asked() {
        met(jan, ADDRESS);
        met(teamsJan, ADDRESS);
        return question().match();
    }

    private void confirmed() {
        click(teamsJan, new Click.Same(asked()));
    }

    private Outgoing.SameQuestion question() {
        return question(teamsJan);
    }

    private Outgoing.SameQuestion question(Person asked) {
        return (Outgoing.SameQuestion) told(asked).get(0);
    }

    private Outgoing shown() {
        return floor.shown(Slot.match(question().match()));
    }

    private List<Outgoing> told(Person person) {
        return TestLedger.posted(floor.organisation, Conversation.in(ChannelRef.direct(person.ref())));
    }

    private Resolution click(Person who, Click click) {
        return floor.click(who, click);
    }

    private static ChangeId done(Resolution resolution) {
        return ((Resolution.Done) resolution).change().orElseThrow();
    }

    private List<PersonRef> accounts() {
        return floor.read(books -> books.matches().accounts(teamsJan.ref()));
    }

    private Overview overview() {
        return new AskOverview(floor.ledger, floor.desk.clock()).ask(floor.organisation, teamsJan);
    }

    private List<Share> reps() {
        Period week = Period.week(LocalDate.parse("2026-11-16"), DayOfWeek.MONDAY);
        return floor.read(books -> books.counts().split(week, Grouping.REP));
    }

    private int remind() {
        return new NudgePeople(floor.ledger, floor.desk.clock()).nudge(floor.organisation);
    }

    private void wins(Person author, String text) {
        click(author, new Click.Open(says(author, text)));
    }

    private AnnouncementId says(Person author, String text) {
        ChannelRef wins = new ChannelRef(author.ref().platform(), "wins");
        IncomingMessage message = new IncomingMessage(
                new MessageRef(wins, "m" + ++messages),
                Optional.empty(),
                author,
                text,
                floor.desk.clock().instant(),
                Optional.empty());
        return floor.hear(message).announcements().get(0).id();
    }

    private Answer types(Person who, String command) {
        ChannelRef here = new ChannelRef(who.ref().platform(), "wins");
        MessageRef key = MessageRef.ofCommand(here, "c" + ++messages);
        return new AnswerCommand(floor.desk)
                .answer(
                        floor.organisation,
                        who,
                        here,
                        command,
                        key,
                        floor.desk.clock().instant());
    }

    private static Person person(Platform platform, String id, String name, Role role) {
        return new Person(new PersonRef(platform, id), name, role, Optional.empty(), Locale.ENGLISH);
    }
}
