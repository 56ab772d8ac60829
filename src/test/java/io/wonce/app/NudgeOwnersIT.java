package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Books;
import io.wonce.app.port.DealFilter;
import io.wonce.app.port.DealState;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Lists.Slice;
import io.wonce.app.port.Reminders.Nudge;
import io.wonce.app.port.Slot;
import io.wonce.app.port.UnrehearsedLedger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Delay;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Delayed;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The owner of a deal that does not get on is nudged, alone, a few times; what became of it shows where they were asked. */
final class NudgeOwnersIT {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    /** The floor opens on a Monday at ten, in Amsterdam. */
    private SalesFloor floor;

    @BeforeEach
    void open() {
        floor = TestLedger.salesFloor();
    }

    @Test
    void a_verbal_yes_that_is_not_signed_for_two_weeks_nudges_its_owner() {
        DealId acme = floor.wins(floor.jan, "win Acme 12500 verbal");

        floor.later(Duration.ofDays(13));
        assertThat(nudge()).isZero();
        floor.later(DAY.plusHours(1));
        assertThat(nudge()).isEqualTo(1);
        assertThat(nudge()).isZero();

        Delayed asked = asked(floor.jan);
        assertThat(asked.isOf(acme)).isTrue();
        assertThat(asked.delay()).isEqualTo(Delay.UNSIGNED);
        assertThat(asked.open()).isTrue();
    }

    @Test
    void a_signature_that_is_not_invoiced_for_a_month_and_an_expected_day_that_passed_do_so_too() {
        floor.wins(floor.jan, "win Acme 12500 signed");
        DealId bloom = floor.wins(floor.sanne, "expected Bloom 900");
        expect(floor.sanne, bloom, LocalDate.parse("2026-12-14"));

        floor.later(Duration.ofDays(28));
        assertThat(nudge()).isZero();
        floor.later(DAY);
        assertThat(nudge()).isEqualTo(1);
        assertThat(asked(floor.sanne).delay()).isEqualTo(Delay.OVERDUE);
        floor.later(DAY);
        assertThat(nudge()).isEqualTo(1);
        assertThat(asked(floor.jan).delay()).isEqualTo(Delay.UNINVOICED);
    }

    @Test
    void done_is_an_announcement_that_celebrates_where_the_deal_was_talked_about_and_is_taken_back() {
        DealId acme = quiet(floor.jan, "win Acme 12500 verbal");

        ChangeId signed = done(floor.jan, new Click.Reached(acme, Milestone.SIGNED));
        assertThat(floor.click(floor.jan, new Click.Reached(acme, Milestone.SIGNED)))
                .isEqualTo(new Resolution.Done(
                        Optional.empty(), floor.read(books -> books.deals().summary(acme))));

        assertThat(floor.deal(acme).hasReached(Milestone.SIGNED)).isTrue();
        Slot party = Slot.celebration(acme, Milestone.SIGNED, Platform.BROWSER);
        assertThat(floor.place(party).channel()).isEqualTo(SalesFloor.WINS);
        assertThat(asked(floor.jan).open()).isFalse();
        assertThat(asked(floor.jan).change()).contains(signed);
        assertThat(asked(floor.jan).deal().deal().hasReached(Milestone.SIGNED)).isTrue();
        Change change = change(signed);
        assertThat(change.kind()).isEqualTo(ChangeKind.CONFIRMED);
        assertThat(change.by()).isEqualTo(floor.jan.ref());
        assertThat(change.surface()).isEqualTo(Surface.PROMPT);
        assertThat(messages(floor.jan)).hasSize(2);

        done(floor.jan, new Click.Undo(signed));

        assertThat(floor.deal(acme).hasReached(Milestone.SIGNED)).isFalse();
        assertThat(floor.shown(party)).isInstanceOf(Outgoing.Recalled.class);
        assertThat(asked(floor.jan).open()).isTrue();
        assertThat(floor.<Integer>read(books -> books.announcements().unresolved()))
                .isZero();
        assertThat(messages(floor.jan)).hasSize(3);
        done(floor.jan, new Click.Reached(acme, Milestone.SIGNED));
        assertThat(floor.deal(acme).hasReached(Milestone.SIGNED)).isTrue();
    }

    @Test
    void answers_about_several_deals_of_one_message_at_once_all_show() throws Exception {
        List<DealId> deals = Stream.of("Acme", "Bloom", "Celo", "Dorn", "Elba")
                .map(customer -> floor.wins(floor.jan, "win " + customer + " 100 verbal"))
                .toList();
        floor.later(Duration.ofDays(14).plusHours(1));
        assertThat(nudge()).isEqualTo(1);

        CyclicBarrier start = new CyclicBarrier(deals.size());
        ExecutorService clicks = Executors.newFixedThreadPool(deals.size());
        try {
            List<Future<Resolution>> answers = new ArrayList<>();
            for (DealId deal : deals) {
                Callable<Resolution> answer = () -> {
                    start.await();
                    return floor.click(floor.jan, new Click.Snooze(deal));
                };
                answers.add(clicks.submit(answer));
            }
            for (Future<Resolution> answer : answers) {
                done(answer.get());
            }
        } finally {
            clicks.shutdownNow();
        }

        assertThat(reminders(floor.jan).get(0).delayed())
                .extracting(Delayed::open)
                .containsOnly(false);
    }

    @Test
    void news_in_the_channel_settles_it_as_well() {
        DealId acme = quiet(floor.jan, "win Acme 12500 verbal");

        AnnouncementId signed = floor.says(floor.jan, "win Acme 12500 signed");
        floor.click(floor.jan, new Click.Link(signed, acme));

        assertThat(asked(floor.jan).open()).isFalse();
        assertThat(asked(floor.jan).deal().deal().hasReached(Milestone.SIGNED)).isTrue();
    }

    @Test
    void undo_is_offered_to_who_can_take_it_back_there_only() {
        DealId acme = quiet(floor.jan, "win Acme 12500 verbal");

        AnnouncementId signed = floor.says(floor.sanne, "win Acme 12500 signed");
        floor.click(floor.sanne, new Click.Link(signed, acme));
        assertThat(asked(floor.jan).open()).isFalse();
        assertThat(asked(floor.jan).change()).isEmpty();

        IncomingMessage yes = floor.message(floor.sanne, "win Bloom 900 verbal");
        done(floor.sanne, new Click.Open(floor.hear(yes).announcements().get(0).id()));
        floor.later(Duration.ofDays(15));
        assertThat(nudge()).isEqualTo(1);
        new ReviseMessage(floor.desk).revise(floor.organisation, yes.saying("win Bloom 900 signed"));
        assertThat(asked(floor.sanne).open()).isFalse();
        assertThat(asked(floor.sanne).change()).isEmpty();
    }

    @Test
    void a_snooze_lasts_a_week_and_is_taken_back() {
        DealId acme = quiet(floor.jan, "win Acme 12500 verbal");

        ChangeId snoozed = done(floor.jan, new Click.Snooze(acme));
        assertThat(floor.click(floor.jan, new Click.Snooze(acme)))
                .isEqualTo(new Resolution.Done(
                        Optional.empty(), floor.read(books -> books.deals().summary(acme))));
        assertThat(change(snoozed).kind()).isEqualTo(ChangeKind.SNOOZED);
        assertThat(asked(floor.jan).again()).contains(LocalDate.parse("2026-12-07"));
        done(floor.jan, new Click.Undo(snoozed));
        assertThat(asked(floor.jan).open()).isTrue();
        done(floor.jan, new Click.Snooze(acme));

        floor.later(WEEK.minus(DAY));
        assertThat(nudge()).isZero();
        floor.later(DAY);
        assertThat(nudge()).isEqualTo(1);
        assertThat(asked(floor.jan).open()).isTrue();
        assertThat(reminders(floor.jan)).hasSize(2);
    }

    @Test
    void a_new_date_is_kept_and_nobody_is_nudged_before_it_has_passed() {
        DealId acme = quiet(floor.jan, "win Acme 12500 verbal");

        ChangeId moved = done(postpone(floor.jan, acme, "2026-12-17"));
        assertThat(expected(acme)).contains(LocalDate.parse("2026-12-17"));
        assertThat(asked(floor.jan).open()).isFalse();
        floor.later(Duration.ofDays(17));
        assertThat(nudge()).isZero();
        floor.later(DAY);
        assertThat(nudge()).isEqualTo(1);
        assertThat(asked(floor.jan).delay()).isEqualTo(Delay.OVERDUE);

        done(floor.jan, new Click.Undo(moved));
        assertThat(expected(acme)).isEmpty();
        assertThat(postpone(floor.jan, acme, "2026-12-01")).isEqualTo(new Resolution.Refused(Refusal.NOT_POSSIBLE));
    }

    @Test
    void lost_ends_the_deal_and_is_taken_back() {
        DealId acme = quiet(floor.jan, "win Acme 12500 verbal");

        ChangeId lost = done(floor.jan, new Click.End(acme));

        assertThat(floor.deal(acme).status()).isEqualTo(new DealStatus.Lost());
        assertThat(asked(floor.jan).open()).isFalse();
        done(floor.jan, new Click.Undo(lost));
        assertThat(asked(floor.jan).open()).isTrue();
        floor.later(WEEK.multipliedBy(2));
        done(floor.jan, new Click.End(acme));
        assertThat(nudge()).isZero();
    }

    @Test
    void others_may_not_answer_for_the_owner_but_managers_may() {
        DealId acme = quiet(floor.jan, "win Acme 12500 verbal");

        for (Click click : List.of(new Click.Reached(acme, Milestone.SIGNED), new Click.Snooze(acme))) {
            assertThat(floor.click(floor.sanne, click)).isEqualTo(new Resolution.Refused(Refusal.NOT_YOURS));
        }
        assertThat(postpone(floor.sanne, acme, "2026-12-17")).isEqualTo(new Resolution.Refused(Refusal.NOT_YOURS));
        assertThat(asked(floor.jan).open()).isTrue();

        done(floor.maria, new Click.Snooze(acme));
        assertThat(asked(floor.jan).open()).isFalse();
    }

    @Test
    void after_three_times_without_an_answer_it_is_the_managers_turn() {
        DealId acme = quiet(floor.jan, "win Acme 12500 verbal");

        floor.later(WEEK.minus(DAY));
        assertThat(nudge()).isZero();
        floor.later(DAY);
        assertThat(nudge()).isEqualTo(1);
        assertThat(unanswered()).isEmpty();
        floor.later(WEEK);
        assertThat(nudge()).isEqualTo(1);
        floor.later(WEEK);
        assertThat(nudge()).isZero();

        assertThat(unanswered()).containsExactly(acme);
        assertThat(new AskBoard(floor.ledger, floor.desk.clock())
                        .ask(floor.organisation)
                        .action()
                        .unanswered()
                        .deals())
                .isEqualTo(1);
        List<Outgoing.Reminder> all = reminders(floor.jan);
        assertThat(all).hasSize(3);
        done(floor.jan, new Click.Snooze(acme));
        assertThat(unanswered()).isEmpty();
    }

    @Test
    void the_question_before_is_closed_when_it_is_asked_again() {
        DealId acme = quiet(floor.jan, "win Acme 12500 verbal");
        Nudge first =
                floor.read(books -> books.reminders().nudges(List.of(acme))).get(acme);

        floor.later(WEEK);
        nudge();

        Outgoing.Reminder before = (Outgoing.Reminder) floor.shown(Slot.reminder(first.person(), first.day()));
        assertThat(before.delayed().get(0).open()).isFalse();
        assertThat(asked(floor.jan).open()).isTrue();
    }

    @Test
    void a_change_of_the_deal_starts_anew_a_week_later() {
        DealId acme = quiet(floor.jan, "win Acme 12500 verbal");
        floor.later(WEEK);
        nudge();
        floor.later(WEEK);
        revise(floor.jan, acme, "Acme Europe");

        assertThat(nudge()).isZero();
        floor.later(DAY);
        assertThat(nudge()).isZero();
        floor.later(WEEK.minus(DAY));
        assertThat(nudge()).isEqualTo(1);
        floor.later(WEEK);
        assertThat(nudge()).isEqualTo(1);
        floor.later(WEEK);
        assertThat(nudge()).isEqualTo(1);
        floor.later(WEEK);
        assertThat(nudge()).isZero();
        assertThat(unanswered()).containsExactly(acme);
    }

    @Test
    void one_message_a_day_holds_five_things_and_the_rest_comes_the_day_after() {
        for (String customer : List.of("Acme", "Bloom", "Celo", "Dorn", "Elba", "Fyra")) {
            floor.wins(floor.jan, "win " + customer + " 100 verbal");
        }
        floor.later(Duration.ofDays(14));
        AnnouncementId waiting = floor.says(floor.jan, "win Gouda 50 signed");
        floor.later(DAY.plusHours(1));

        assertThat(nudge()).isEqualTo(1);
        Outgoing.Reminder first = reminders(floor.jan).get(0);
        assertThat(first.waiting()).extracting(Announcement::id).containsExactly(waiting);
        assertThat(first.delayed()).hasSize(4);
        assertThat(nudge()).isZero();
        floor.later(DAY);
        assertThat(nudge()).isEqualTo(1);

        assertThat(reminders(floor.jan).get(1).delayed()).hasSize(2);
    }

    @Test
    void a_deal_without_a_rep_nudges_who_announced_it_last_and_a_robot_never() {
        DealId acme = floor.wins(floor.robot, "win Acme 12500 verbal");
        floor.later(Duration.ofDays(15));
        assertThat(nudge()).isZero();
        assertThat(unanswered()).containsExactly(acme);

        AnnouncementId again = floor.says(floor.sanne, "win Acme 12500 verbal");
        floor.click(floor.maria, new Click.Link(again, acme));
        assertThat(nudge()).isEqualTo(1);

        assertThat(asked(floor.sanne).isOf(acme)).isTrue();
    }

    @Test
    void who_cannot_be_reached_is_not_nudged_and_the_manager_sees_it() {
        Person gone = new Person(
                new PersonRef(Platform.SLACK, "U0GONE"),
                "Gone",
                floor.jan.role(),
                Optional.empty(),
                floor.jan.language());
        DealId acme = floor.wins(gone, "win Acme 12500 verbal");
        floor.later(Duration.ofDays(15));

        assertThat(nudge()).isZero();
        assertThat(unanswered()).containsExactly(acme);
    }

    @Test
    void who_is_reached_in_another_account_is_nudged_there() {
        Person elsewhere = new Person(
                new PersonRef(Platform.SLACK, "U0JAN"),
                "Jan",
                floor.jan.role(),
                Optional.empty(),
                floor.jan.language());
        same(elsewhere, floor.jan);
        DealId acme = floor.wins(elsewhere, "win Acme 12500 verbal");
        DealId bloom = floor.wins(floor.jan, "win Bloom 900 verbal");
        floor.later(Duration.ofDays(15));

        assertThat(unanswered()).isEmpty();
        assertThat(nudge()).isEqualTo(1);
        assertThat(nudge()).isZero();

        assertThat(reminders(elsewhere)).isEmpty();
        assertThat(reminders(floor.jan).get(0).delayed())
                .extracting(delayed -> delayed.deal().deal().id())
                .containsExactly(acme, bloom);
        done(floor.jan, new Click.Snooze(acme));
    }

    @Test
    void what_is_settled_before_the_question_leaves_is_not_asked() {
        DealId acme = floor.wins(floor.jan, "win Acme 12500 verbal");
        DealId bloom = floor.wins(floor.jan, "win Bloom 900 verbal");
        DealId celo = floor.wins(floor.sanne, "win Celo 100 verbal");
        floor.later(Duration.ofDays(14).plusHours(1));
        AtomicInteger transactions = new AtomicInteger();
        Ledger slow = new UnrehearsedLedger() {
            @Override
            public <T> T write(OrganisationId organisation, Function<Books, T> work) {
                if (transactions.getAndIncrement() == 1) {
                    done(floor.jan, new Click.Reached(acme, Milestone.SIGNED));
                    done(floor.sanne, new Click.Snooze(celo));
                }
                return floor.ledger.write(organisation, work);
            }
        };

        assertThat(new NudgePeople(slow, floor.desk.clock()).nudge(floor.organisation))
                .isEqualTo(1);

        assertThat(reminders(floor.jan).get(0).delayed())
                .extracting(delayed -> delayed.deal().deal().id())
                .containsExactly(bloom);
        assertThat(reminders(floor.sanne)).isEmpty();
    }

    @Test
    void nobody_is_looked_for_while_nobody_works() {
        floor.wins(floor.jan, "win Acme 12500 verbal");
        floor.later(Duration.ofDays(14).plusHours(9));
        assertThat(nudge()).isZero();

        floor.read(books -> {
            books.people().locate(floor.jan.ref(), ZoneId.of("America/Los_Angeles"));
            return books.people().zones();
        });
        assertThat(nudge()).isEqualTo(1);
    }

    @Test
    void what_was_put_off_is_asked_about_again_however_long_it_waits_by_then() {
        DealId acme = floor.wins(floor.jan, "win Acme 12500 signed");
        floor.wins(floor.sanne, "win Bloom 900 signed");
        floor.later(Duration.ofDays(35));
        assertThat(nudge()).isEqualTo(2);
        done(postpone(floor.jan, acme, "2027-05-02"));

        floor.at("2027-05-03T08:00:00Z");

        assertThat(nudge()).isEqualTo(1);
        assertThat(asked(floor.jan).delay()).isEqualTo(Delay.UNINVOICED);
        assertThat(reminders(floor.sanne)).hasSize(1);
    }

    @Test
    void what_the_organisation_does_not_want_is_not_nudged_about_and_other_days_hold() {
        floor.wins(floor.jan, "win Acme 12500 verbal");
        rules(nudges -> nudges.withVerbal(Optional.empty()));
        floor.later(Duration.ofDays(22));
        assertThat(nudge()).isZero();

        rules(nudges -> nudges.withVerbal(Optional.of(21)));
        assertThat(nudge()).isEqualTo(1);
    }

    @Test
    void who_said_when_is_left_alone_until_then_and_what_is_long_past_as_well() {
        DealId acme = floor.wins(floor.jan, "win Acme 12500 verbal");
        floor.wins(floor.sanne, "win Bloom 900 verbal");
        expect(floor.jan, acme, LocalDate.parse("2027-06-01"));

        floor.later(Duration.ofDays(21));
        assertThat(nudge()).isEqualTo(1);
        assertThat(reminders(floor.jan)).isEmpty();
        floor.later(Duration.ofDays(91));
        assertThat(nudge()).isZero();
    }

    /** Nudged on Monday, 30 November, at ten. */
    private DealId quiet(Person owner, String text) {
        DealId deal = floor.wins(owner, text);
        floor.later(Duration.ofDays(14));
        assertThat(nudge()).isEqualTo(1);
        return deal;
    }

    private void same(Person one, Person other) {
        MatchAccounts accounts = new MatchAccounts(floor.ledger);
        accounts.match(floor.organisation, one, "jan@example.com");
        accounts.match(floor.organisation, other, "jan@example.com");
        Outgoing question = TestLedger.posted(floor.organisation, Conversation.in(ChannelRef.direct(other.ref())))
                .get(0);
        done(other, new Click.Same(((Outgoing.SameQuestion) question).match()));
    }

    private int nudge() {
        return new NudgePeople(floor.ledger, floor.desk.clock()).nudge(floor.organisation);
    }

    private void rules(UnaryOperator<Nudges> change) {
        new ChangeSettings(floor.ledger, floor.desk.clock())
                .change(
                        floor.organisation,
                        organisation -> organisation.nudging(change.apply(organisation.nudges())),
                        floor.commanding(floor.maria));
    }

    private List<DealId> unanswered() {
        return floor.read(
                books -> books
                        .lists()
                        .deals(
                                DealFilter.in(DealState.UNANSWERED),
                                floor.desk.clock().instant(),
                                new Slice(0, 10))
                        .stream()
                        .map(deal -> deal.deal().id())
                        .toList());
    }

    private Resolution postpone(Person who, DealId deal, String date) {
        return new PostponeDeal(floor.ledger, floor.desk.clock())
                .postpone(floor.organisation, deal, LocalDate.parse(date), floor.commanding(who));
    }

    private void expect(Person who, DealId deal, LocalDate date) {
        Expectation expectation = new Expectation(Optional.of(date), 50, ForecastCategory.PIPELINE);
        describe(
                who,
                deal,
                new Description(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(expectation)));
    }

    private void revise(Person who, DealId deal, String customer) {
        describe(
                who,
                deal,
                new Description(Optional.of(customer), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private void describe(Person who, DealId deal, Description news) {
        done(new ReviseDeal(floor.ledger, floor.desk.clock())
                .revise(floor.organisation, deal, news, floor.commanding(who)));
    }

    private Optional<LocalDate> expected(DealId deal) {
        return floor.deal(deal).description().expectation().flatMap(Expectation::closeDate);
    }

    private Change change(ChangeId id) {
        return floor.read(books -> books.changes().find(id).orElseThrow());
    }

    private ChangeId done(Person who, Click click) {
        return done(floor.click(who, click));
    }

    private static ChangeId done(Resolution resolution) {
        return ((Resolution.Done) resolution).change().orElseThrow();
    }

    /** About what they were asked last, as it shows now. */
    private Delayed asked(Person person) {
        List<Outgoing.Reminder> all = reminders(person);
        return all.get(all.size() - 1).delayed().get(0);
    }

    /** What the person was sent, as it stands now: one for each message. */
    private List<Outgoing.Reminder> reminders(Person person) {
        LocalDate first = LocalDate.parse("2026-11-16");
        return floor.read(books -> first.datesUntil(first.plusYears(1))
                .flatMap(day -> books.outbox().shown(Slot.reminder(person.ref(), day)).stream())
                .map(Outgoing.Reminder.class::cast)
                .toList());
    }

    /** All that went to the person, edits among it. */
    private List<Outgoing> messages(Person person) {
        return TestLedger.posted(floor.organisation, Conversation.in(ChannelRef.direct(person.ref())));
    }
}
