package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wonce.app.command.AnswerCommand;
import io.wonce.app.port.Digests;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.Briefing;
import io.wonce.domain.counting.Conversion;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.DigestSchedule.Rhythm;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Waiting;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Money;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Picture;
import io.wonce.words.Card;
import io.wonce.words.Words;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A channel is sent the numbers of what has just ended, once; they are frozen, and what changes later is told once. */
final class SendDigestsIT {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Period WEEK_47 =
            new Period("2026-W47", LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23));

    private SalesFloor floor;
    private int commands;

    /** It is Monday 16 November 2026, 10:00. */
    @BeforeEach
    void open() {
        floor = TestLedger.salesFloor();
    }

    @Test
    void the_digest_tells_the_targets_that_held_and_amounts_to_nobody_who_may_not_see_them() {
        types(floor.maria, "settings digest weekly mon 08:30");
        types(floor.maria, "target 4 orders week");
        types(floor.maria, "target 100k EUR quarter");
        floor.wins(floor.jan, "win Acme 12500 signed");
        untilNextMonday();
        types(floor.maria, "target 9 orders week");
        send();

        assertThat(digests().get(0).briefing().targets())
                .extracting(
                        progress -> progress.period().label(),
                        progress -> progress.target().goal().toPlainString(),
                        progress -> progress.reached().toPlainString())
                .containsExactly(tuple("2026-W47", "4", "1"), tuple("2026-Q4", "100000", "12500"));

        types(floor.maria, "settings amounts off");
        floor.later(WEEK);
        send();
        assertThat(digests().get(1).briefing().targets())
                .extracting(progress -> progress.target().goal().toPlainString())
                .containsExactly("9");
    }

    @Test
    void a_manager_sets_it_and_the_week_is_told_when_it_has_ended() {
        types(floor.maria, "settings digest weekly mon 08:30");
        floor.wins(floor.jan, "win Acme 12500 signed");
        floor.says(floor.sanne, "win Bloom 900 signed");
        assertThat(send()).isZero();

        untilNextMonday();
        assertThat(send()).isEqualTo(1);
        assertThat(send()).isZero();

        Outgoing.Digest digest = digests().get(0);
        OrderCount count = digest.briefing().count();
        assertThat(count.period()).isEqualTo(WEEK_47);
        assertThat(count.orders()).isEqualTo(1);
        assertThat(count.announcements()).isEqualTo(2);
        assertThat(count.unresolved()).isEqualTo(1);
        assertThat(digest.late()).isFalse();
        assertThat(digest.dashboard()).contains("https://wonce.example.com/dashboard");
        assertThat(digest.picture()).containsInstanceOf(Picture.Drawn.class);
        assertThat(digest.briefing().weeks()).hasSize(12).last().satisfies(week -> {
            assertThat(week.week()).isEqualTo(WEEK_47);
            assertThat(week.orders()).isEqualTo(1);
            assertThat(week.announcements()).isEqualTo(2);
        });
    }

    @Test
    void what_nobody_answered_and_what_was_never_linked_is_told_of_whichever_period_it_is() {
        types(floor.maria, "settings digest weekly mon 08:30");
        types(floor.maria, "settings nudge-verbal 5");
        floor.wins(floor.jan, "win Acme 12500 verbal");
        floor.wins(floor.jan, "win Celo 12500 signed");
        floor.says(floor.sanne, "win Celo 900 signed");
        untilNextMonday();
        send();
        assertThat(digests().get(0).briefing().unsigned().deals()).isEqualTo(1);
        assertThat(digests().get(0).briefing().waiting()).contains(new Waiting(0, 1, 5, 30));

        floor.later(Duration.ofHours(2));
        for (int week = 0; week < 4; week++) {
            new NudgePeople(floor.ledger, floor.desk.clock()).nudge(floor.organisation);
            floor.later(WEEK);
        }
        send();

        assertThat(digests().get(1).briefing().count().unresolved()).isZero();
        assertThat(digests().get(1).briefing().waiting()).contains(new Waiting(1, 1, 5, 30));
    }

    @Test
    void a_digest_tells_what_its_orders_come_to_in_the_base_currency() {
        types(floor.maria, "settings digest weekly mon 08:30");
        floor.wins(floor.jan, "win Acme 12500 signed");
        types(floor.maria, "settings currency USD");
        types(floor.maria, "rate EUR 1.1 2026-11-02");
        untilNextMonday();
        send();

        assertThat(digests().get(0).briefing().count().inBase())
                .contains(new Conversion(
                        new Money(new BigDecimal("13750"), Currency.getInstance("USD")),
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 11, 2),
                        List.of()));

        types(floor.maria, "settings amounts off");
        floor.later(WEEK);
        send();
        assertThat(digests().get(1).briefing().count().inBase()).isEmpty();
        assertThat(digests().get(1).briefing().quarter().inBase()).isEmpty();
    }

    @Test
    void the_number_is_frozen_with_it_and_a_change_is_told_the_week_after_once() {
        types(floor.maria, "settings digest weekly mon 08:30");
        DealId acme = floor.wins(floor.jan, "win Acme 12500 signed");
        floor.wins(floor.jan, "win Bloom 900 signed");
        untilNextMonday();
        send();

        types(floor.maria, "cancel " + acme);
        floor.later(WEEK);
        send();
        floor.later(WEEK);
        send();

        assertThat(news(0)).isEmpty();
        assertThat(news(1)).singleElement().satisfies(restatement -> {
            assertThat(restatement.period()).isEqualTo(WEEK_47);
            assertThat(restatement.published()).isEqualTo(2);
            assertThat(restatement.known()).isEqualTo(1);
            assertThat(restatement.gone()).containsExactly(acme);
        });
        assertThat(news(2)).isEmpty();
    }

    @Test
    void what_was_changed_back_is_told_too() {
        types(floor.maria, "settings digest weekly mon 08:30");
        DealId acme = floor.wins(floor.jan, "win Acme 12500 signed");
        untilNextMonday();
        send();
        types(floor.maria, "cancel " + acme);
        floor.later(WEEK);
        send();
        assertThat(news(1)).hasSize(1);

        types(floor.maria, "undo");
        floor.later(WEEK);
        send();
        floor.later(WEEK);
        send();

        assertThat(news(2)).singleElement().satisfies(restatement -> {
            assertThat(restatement.agrees()).isTrue();
            assertThat(restatement.known()).isEqualTo(1);
        });
        assertThat(news(3)).isEmpty();
    }

    @Test
    void what_its_orders_are_worth_now_is_told_once_and_so_is_that_it_was_changed_back() {
        types(floor.maria, "settings digest weekly mon 08:30");
        DealId acme = floor.wins(floor.jan, "win Acme 12500 signed");
        floor.wins(floor.jan, "win Bloom 900 signed");
        untilNextMonday();
        send();

        revalues(acme, "2500");
        floor.later(WEEK);
        send();
        floor.later(WEEK);
        send();
        revalues(acme, "12500");
        floor.later(WEEK);
        send();
        floor.later(WEEK);
        send();

        assertThat(news(0)).isEmpty();
        assertThat(news(1)).singleElement().satisfies(told -> {
            assertThat(told.isOfWorth()).isTrue();
            assertThat(told.period()).isEqualTo(WEEK_47);
        });
        assertThat(lines(1)).contains("Restated week 47, worth: €13,400 → €3,400 (D-1 €12,500 → €2,500)");
        assertThat(news(2)).isEmpty();
        assertThat(lines(3)).contains("Week 47 is worth again what was published: €13,400");
        assertThat(news(4)).isEmpty();
    }

    @Test
    void another_worth_of_the_same_order_is_told_again_and_each_channel_is_told() {
        types(floor.maria, "settings digest weekly mon 08:30");
        DealId acme = floor.wins(floor.jan, "win Acme 12500 signed");
        untilNextMonday();
        send();

        revalues(acme, "13000");
        floor.later(WEEK);
        send();
        revalues(acme, "14000");
        floor.later(WEEK);
        send();

        assertThat(lines(1)).contains("Restated week 47, worth: €12,500 → €13,000 (D-1 €12,500 → €13,000)");
        assertThat(lines(2)).contains("Restated week 47, worth: €12,500 → €14,000 (D-1 €12,500 → €14,000)");
    }

    @Test
    void that_one_of_two_orders_was_changed_back_is_told() {
        types(floor.maria, "settings digest weekly mon 08:30");
        DealId acme = floor.wins(floor.jan, "win Acme 12500 signed");
        DealId bloom = floor.wins(floor.jan, "win Bloom 900 signed");
        untilNextMonday();
        send();

        revalues(acme, "2500");
        revalues(bloom, "800");
        floor.later(WEEK);
        send();
        revalues(acme, "12500");
        floor.later(WEEK);
        send();
        floor.later(WEEK);
        send();

        assertThat(lines(2)).contains("Restated week 47, worth: €13,400 → €13,300 (D-2 €900 → €800)");
        assertThat(news(3)).isEmpty();
    }

    @Test
    void worths_of_more_periods_than_anybody_reads_at_once_are_told_the_time_after() {
        types(floor.maria, "settings digest weekly mon 08:30");
        DealId acme = floor.wins(floor.jan, "win Acme 12500 signed");
        untilNextMonday();
        send();
        LocalDate signed = WEEK_47.first();
        for (int days = 1; days <= 9; days++) {
            publish(new Period("until " + days, signed.minusDays(days), WEEK_47.end()));
        }

        revalues(acme, "13000");
        floor.later(WEEK);
        send();
        floor.later(WEEK);
        send();
        floor.later(WEEK);
        send();

        assertThat(news(1)).hasSize(8);
        assertThat(news(2)).hasSize(2);
        assertThat(news(3)).isEmpty();
    }

    @Test
    void a_worth_that_was_told_is_not_told_again_with_what_becomes_of_the_orders() {
        types(floor.maria, "settings digest weekly mon 08:30");
        DealId acme = floor.wins(floor.jan, "win Acme 12500 signed");
        untilNextMonday();
        send();

        revalues(acme, "13000");
        floor.later(WEEK);
        send();
        types(floor.maria, "cancel " + acme);
        floor.later(WEEK);
        send();
        types(floor.maria, "undo");
        floor.later(WEEK);
        send();

        assertThat(news(1)).singleElement().returns(true, Restatement::isOfWorth);
        assertThat(news(2)).singleElement().returns(false, Restatement::agrees);
        assertThat(news(3)).singleElement().returns(true, Restatement::agrees).returns(false, Restatement::isOfWorth);
    }

    @Test
    void what_orders_are_worth_is_told_to_nobody_who_may_not_see_it() {
        types(floor.maria, "settings digest weekly mon 08:30");
        types(floor.maria, "settings amounts off");
        DealId acme = floor.wins(floor.jan, "win Acme 12500 signed");
        untilNextMonday();
        send();

        revalues(acme, "13000");
        floor.later(WEEK);
        send();

        assertThat(restated()).hasSize(1);
        assertThat(news(1)).isEmpty();
    }

    @Test
    void what_is_still_different_is_not_settled_because_many_numbers_were_published_since() {
        types(floor.maria, "settings digest weekly mon 08:30");
        DealId acme = floor.wins(floor.jan, "win Acme 12500 signed");
        untilNextMonday();
        send();
        types(floor.maria, "cancel " + acme);
        floor.later(WEEK);
        send();
        assertThat(news(1)).hasSize(1);

        floor.later(Duration.ofDays(301));
        publishDays(LocalDate.of(2026, 12, 1), 270);
        send();

        assertThat(news(2)).isEmpty();
    }

    @Test
    void what_a_manager_published_earlier_stays_as_it_was() {
        types(floor.maria, "settings digest weekly mon 08:30");
        floor.wins(floor.jan, "win Acme 12500 signed");
        types(floor.maria, "publish week");
        floor.wins(floor.jan, "win Bloom 900 signed");
        untilNextMonday();

        send();

        assertThat(digests().get(0).briefing().count().orders()).isEqualTo(2);
        assertThat(news(0)).singleElement().returns(1, Restatement::published).returns(2, Restatement::known);
        assertThat(published()).isEqualTo(1);
    }

    @Test
    void
            its_orders_lead_to_those_that_it_names_also_where_an_earlier_digest_told_that_they_are_others_than_published() {
        types(floor.maria, "settings digest daily 08:30");
        types(floor.maria, "settings digest weekly mon 09:30");
        floor.wins(floor.jan, "win Acme 12500 signed");
        types(floor.maria, "publish week");
        floor.wins(floor.jan, "win Bloom 900 signed");
        untilNextMonday();
        send();
        assertThat(news(0)).singleElement().returns(1, Restatement::published).returns(2, Restatement::known);

        floor.later(Duration.ofHours(1));
        send();

        assertThat(news(1)).isEmpty();
        assertThat(digests().get(1).briefing().count().orders()).isEqualTo(2);
        assertThat(links(1)).startsWith("https://wonce.example.com/dashboard/deals?period=2026-W47");
    }

    @Test
    void of_those_missed_the_last_one_comes_late() {
        types(floor.maria, "settings digest weekly mon 08:30");
        untilNextMonday();
        floor.later(WEEK.multipliedBy(3).plusHours(2));

        assertThat(send()).isEqualTo(1);
        assertThat(send()).isZero();

        assertThat(digests()).singleElement().satisfies(digest -> {
            assertThat(digest.late()).isTrue();
            assertThat(digest.briefing().count().period().label()).isEqualTo("2026-W50");
        });
    }

    @Test
    void a_channel_whose_workspace_is_disconnected_is_sent_the_last_one_when_it_is_back() {
        ChannelRef wins = new ChannelRef(Platform.SLACK, "C" + UUID.randomUUID());
        Workspace acme = new Workspace(Platform.SLACK, "T" + UUID.randomUUID(), floor.organisation, "Acme", "U0WONCE");
        Workspaces workspaces = TestLedger.workspaces();
        workspaces.connect(acme, Optional.empty());
        workspaces.heard(acme, wins, floor.desk.clock().instant());
        types(floor.maria, wins, "settings digest daily 17:00");
        floor.later(Duration.ofDays(1));
        assertThat(send()).isEqualTo(1);

        workspaces.disconnect(acme, floor.desk.clock().instant());
        for (int day = 0; day < 5; day++) {
            floor.later(Duration.ofDays(1));
            assertThat(send()).isZero();
        }
        workspaces.connect(acme, Optional.empty());

        assertThat(send()).isEqualTo(1);
        assertThat(send()).isZero();
        assertThat(digests(wins)).hasSize(2).last().satisfies(digest -> {
            assertThat(digest.late()).isTrue();
            assertThat(digest.briefing().count().period().label()).isEqualTo("2026-11-20");
        });
    }

    @Test
    void another_calendar_sends_nothing_of_what_had_ended_before() {
        types(floor.maria, "settings digest weekly mon 08:30");
        untilNextMonday();
        assertThat(send()).isEqualTo(1);

        types(floor.maria, "settings week sunday");
        assertThat(send()).isZero();
        types(floor.maria, "settings zone Asia/Tokyo");
        assertThat(send()).isZero();

        floor.later(WEEK);
        assertThat(send()).isEqualTo(1);
        assertThat(digests().get(1).briefing().count().period().first()).isEqualTo("2026-11-22");
    }

    @Test
    void nothing_is_sent_of_before_it_was_set_and_nothing_twice_when_it_is_set_anew() {
        types(floor.maria, "settings digest weekly mon 09:45");
        assertThat(send()).isZero();
        untilNextMonday();
        floor.later(Duration.ofHours(3));
        assertThat(send()).isEqualTo(1);

        types(floor.maria, "settings digest weekly mon 14:00");
        floor.later(Duration.ofHours(4));
        assertThat(send()).isZero();

        types(floor.maria, "settings digest off");
        floor.later(WEEK);
        assertThat(send()).isZero();
    }

    @Test
    void each_channel_has_its_own() {
        ChannelRef board = new ChannelRef(SalesFloor.WINS.platform(), "board");
        types(floor.maria, SalesFloor.WINS, "instellingen overzicht dagelijks 17:00");
        types(floor.maria, board, "settings digest monthly 1 09:00");
        floor.wins(floor.jan, "win Acme 12500 signed");

        floor.later(Duration.ofDays(1).plusHours(8));
        assertThat(send()).isEqualTo(1);
        floor.later(Duration.ofDays(14));
        assertThat(send()).isEqualTo(2);

        assertThat(digests())
                .extracting(digest -> digest.briefing().count().period().label())
                .containsExactly("2026-11-16", "2026-11-30");
        assertThat(digests(board))
                .extracting(digest -> digest.briefing().count().period().label())
                .containsExactly("2026-11");
    }

    @Test
    void a_channel_has_as_many_rhythms_as_it_wants_each_by_its_own_clock_and_of_one_the_last() {
        types(floor.maria, "settings digest weekly tue 08:30");
        types(floor.maria, "settings digest weekly mon 08:30");
        types(floor.maria, "settings digest daily 17:00 New York");
        types(floor.maria, "instellingen overzicht maandelijks op 1 om 09:00 in Tokyo");
        types(floor.maria, "settings digest quarterly 1 at 9:00");

        assertThat(schedules())
                .extracting(DigestSchedule::rhythm, DigestSchedule::day, DigestSchedule::zone)
                .containsExactly(
                        tuple(Rhythm.DAILY, 1, Optional.of(ZoneId.of("America/New_York"))),
                        tuple(Rhythm.WEEKLY, 1, Optional.empty()),
                        tuple(Rhythm.MONTHLY, 1, Optional.of(ZoneId.of("Asia/Tokyo"))),
                        tuple(Rhythm.QUARTERLY, 1, Optional.empty()));
        at("2026-11-16T21:59:00Z");
        assertThat(send()).isZero();
        at("2026-11-16T22:00:20Z");
        assertThat(send()).isEqualTo(1);
        at("2027-01-01T08:00:20Z");
        assertThat(send()).isEqualTo(4);
        assertThat(send()).isZero();
        assertThat(digests())
                .extracting(digest -> digest.briefing().count().period().label())
                .containsExactlyInAnyOrder("2026-11-15", "2026-12-30", "2026-W52", "2026-12", "2026-Q4");
        assertThat(digests())
                .filteredOn(digest -> digest.late())
                .extracting(digest -> digest.briefing().count().period().label())
                .containsExactlyInAnyOrder("2026-12-30", "2026-W52", "2026-12");
    }

    @Test
    void one_rhythm_ends_alone_and_all_at_once() {
        types(floor.maria, "settings digest daily 17:00");
        types(floor.maria, "settings digest weekly mon 08:30");

        types(floor.maria, "settings digest daily off");
        assertThat(schedules()).extracting(DigestSchedule::rhythm).containsExactly(Rhythm.WEEKLY);
        types(floor.maria, "settings digest daily 17:00");
        types(floor.maria, "settings digest off");
        assertThat(schedules()).isEmpty();
        floor.later(WEEK);
        assertThat(send()).isZero();
    }

    @Test
    void a_zone_that_there_is_not_is_told_and_changes_nothing() {
        types(floor.maria, "settings digest weekly mon 08:30");

        for (String zone : List.of("Mars/Phobos", "Atlantis", "Mordor")) {
            assertThat(types(floor.maria, "settings digest weekly mon 08:30 " + zone))
                    .asString()
                    .contains("UNKNOWN_ZONE", zone);
        }
        assertThat(types(floor.maria, "settings digest weekly mon 25:00"))
                .asString()
                .contains("WRONG_VALUE");
        assertThat(types(floor.maria, "settings digest weekly funday"))
                .asString()
                .contains("WRONG_VALUE");
        assertThat(schedules()).containsExactly(new DigestSchedule(Rhythm.WEEKLY, 1, LocalTime.of(8, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "El Salvador, America/El_Salvador",
        "in El Salvador, America/El_Salvador",
        "Port of Spain, America/Port_of_Spain",
        "Isle of Man, Europe/Isle_of_Man",
        "on the Isle of Man, Europe/Isle_of_Man",
        "in New York, America/New_York"
    })
    void a_zone_may_have_a_word_in_its_name_that_else_says_nothing(String named, ZoneId zone) {
        types(floor.maria, "settings digest daily at 17:00 " + named);
        types(floor.maria, "settings digest weekly " + named);

        assertThat(schedules())
                .containsExactly(
                        new DigestSchedule(Rhythm.DAILY, 1, LocalTime.of(17, 0), Optional.of(zone)),
                        new DigestSchedule(Rhythm.WEEKLY, 1, LocalTime.of(9, 0), Optional.of(zone)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"daily 5 pm", "daily 5 p.m. Tokyo", "daily 17:00 uur", "weekly mon 17 Uhr", "daily at 9 o’clock"
            })
    void what_is_said_of_a_time_is_no_zone(String typed) {
        assertThat(types(floor.maria, "settings digest " + typed)).asString().contains("WRONG_VALUE");
        assertThat(schedules()).isEmpty();
    }

    private List<DigestSchedule> schedules() {
        return floor.read(books -> books.digests().of(SalesFloor.WINS).stream()
                .map(Digests.Scheduled::schedule)
                .toList());
    }

    @Test
    void when_the_clocks_change_a_day_is_told_once() {
        types(floor.maria, "settings digest daily 02:30");
        at("2027-03-27T12:00:00Z");
        assertThat(send()).isEqualTo(1);

        at("2027-03-28T00:59:59Z");
        assertThat(send()).isZero();
        at("2027-03-28T01:00:20Z");
        assertThat(send()).isEqualTo(1);
        assertThat(digests().get(1).late()).isFalse();
        at("2027-03-28T01:40:00Z");
        assertThat(send()).isZero();

        at("2027-10-31T00:30:20Z");
        assertThat(send()).isEqualTo(1);
        at("2027-10-31T01:30:20Z");
        assertThat(send()).isZero();
        assertThat(digests())
                .extracting(digest -> digest.briefing().count().period().label())
                .containsExactly("2027-03-26", "2027-03-27", "2027-10-30");
    }

    @Test
    void where_amounts_are_not_for_everybody_there_are_none() {
        types(floor.maria, "settings digest weekly mon 08:30");
        types(floor.maria, "settings amounts off");
        types(floor.maria, "settings pictures never");
        floor.wins(floor.jan, "win Acme 12500 signed");
        untilNextMonday();

        send();

        Briefing briefing = digests().get(0).briefing();
        assertThat(briefing.count().orders()).isEqualTo(1);
        assertThat(briefing.count().totals()).isEmpty();
        assertThat(digests().get(0).picture()).isEmpty();
    }

    @Test
    void nor_are_there_amounts_in_what_has_changed() {
        types(floor.maria, "settings digest weekly mon 08:30");
        types(floor.maria, "settings amounts off");
        DealId acme = floor.wins(floor.jan, "win Acme 12500 signed");
        DealId bloom = floor.wins(floor.jan, "win Bloom 900 signed");
        untilNextMonday();
        send();

        types(floor.maria, "cancel " + acme);
        revalues(bloom, "1000");
        assertThat(restated())
                .singleElement()
                .satisfies(known -> assertThat(known.revalued()).hasSize(1));
        floor.later(WEEK);
        send();

        assertThat(news(1)).singleElement().satisfies(told -> {
            assertThat(told.gone()).containsExactly(acme);
            assertThat(told.revalued()).isEmpty();
        });
    }

    @Test
    void only_managers_set_it_and_what_is_no_time_is_refused_with_one_that_is() {
        assertThat(types(floor.jan, "settings digest daily 17:00")).isInstanceOf(Answer.Resolved.class);
        for (String wrong : List.of("", "weekly mon 25:00", "monthly 31 09:00", "hourly", "daily mon 9:00")) {
            assertThat(types(floor.maria, "settings digest " + wrong)).as(wrong).isInstanceOf(Answer.Mistake.class);
        }
        assertThat(floor.<Boolean>read(books -> books.digests().all().isEmpty()))
                .isTrue();
    }

    @Test
    void several_replicas_send_it_once() throws Exception {
        types(floor.maria, "settings digest weekly mon 08:30");
        untilNextMonday();

        ExecutorService replicas = Executors.newFixedThreadPool(8);
        List<Future<Integer>> rounds = new ArrayList<>();
        int sent = 0;
        try {
            for (int i = 0; i < 8; i++) {
                rounds.add(replicas.submit((Callable<Integer>) this::send));
            }
            for (Future<Integer> round : rounds) {
                sent += round.get();
            }
        } finally {
            replicas.shutdownNow();
        }

        assertThat(sent).isEqualTo(1);
        assertThat(digests()).hasSize(1);
    }

    private int send() {
        return new SendDigests(
                        floor.ledger,
                        floor.desk.clock(),
                        any -> Optional.of(URI.create("https://wonce.example.com/dashboard")))
                .send(floor.organisation);
    }

    /** 23 November, 08:30 and a little more. */
    private void untilNextMonday() {
        at("2026-11-23T07:30:20Z");
    }

    private void at(String moment) {
        floor.later(Duration.between(floor.desk.clock().instant(), Instant.parse(moment)));
    }

    private int published() {
        return restated().get(0).published();
    }

    private List<Restatement> restated() {
        return floor.read(books -> books.counts().reconcile(WEEK_47, 9).restatements());
    }

    private void revalues(DealId deal, String euros) {
        Money value = new Money(new BigDecimal(euros), Currency.getInstance("EUR"));
        Description news = new Description(Optional.empty(), Optional.of(value), Optional.empty(), Optional.empty());
        new ReviseDeal(floor.ledger, floor.desk.clock())
                .revise(floor.organisation, deal, news, floor.commanding(floor.maria));
    }

    private void publish(Period period) {
        floor.read(books -> books.counts().publish(period, floor.desk.clock().instant()));
    }

    private void publishDays(LocalDate first, int days) {
        floor.<Integer>read(books -> {
            first.datesUntil(first.plusDays(days))
                    .forEach(day -> books.counts()
                            .publish(Period.day(day), floor.desk.clock().instant()));
            return days;
        });
    }

    private List<String> lines(int digest) {
        return card(digest).lines();
    }

    private List<String> links(int digest) {
        return card(digest).controls().stream()
                .map(control -> ((Card.Control.Link) control).address())
                .toList();
    }

    private Card card(int digest) {
        return Words.in(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"))
                .card(digests().get(digest), floor.desk.clock().instant());
    }

    private List<Restatement> news(int digest) {
        return digests().get(digest).briefing().restatements();
    }

    private List<Outgoing.Digest> digests() {
        return digests(SalesFloor.WINS);
    }

    private List<Outgoing.Digest> digests(ChannelRef channel) {
        return TestLedger.posted(floor.organisation, Conversation.in(channel)).stream()
                .filter(Outgoing.Digest.class::isInstance)
                .map(Outgoing.Digest.class::cast)
                .toList();
    }

    private Answer types(Person who, String command) {
        return types(who, SalesFloor.WINS, command);
    }

    private Answer types(Person who, ChannelRef channel, String command) {
        MessageRef key = MessageRef.ofCommand(channel, "digest" + ++commands);
        return new AnswerCommand(floor.desk)
                .answer(
                        floor.organisation,
                        who,
                        channel,
                        command,
                        key,
                        floor.desk.clock().instant());
    }
}
