package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.command.AnswerCommand;
import io.wonce.app.port.Slot;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.Best;
import io.wonce.domain.counting.Broken;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.Cycle;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Leaderboard;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Share;
import io.wonce.domain.counting.Streak;
import io.wonce.domain.counting.TeamFeats;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.words.ChannelWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three weeks with two, one and two orders, and a fourth one that is running. */
final class RecordsIT {
    private static final Period NOVEMBER = new Period("2026-11", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1));

    private SalesFloor floor;
    private int customers;

    @BeforeEach
    void three_weeks() {
        floor = TestLedger.salesFloor();
        floor.at("2026-11-02T09:00:00Z");
        wins(floor.jan, 20_000);
        wins(floor.sanne, 1_000);
        floor.at("2026-11-10T09:00:00Z");
        wins(floor.jan, 2_000);
        floor.at("2026-11-17T09:00:00Z");
        wins(floor.sanne, 3_000);
        wins(floor.sanne, 4_000);
        floor.at("2026-11-24T09:00:00Z");
    }

    @Test
    void a_record_is_told_in_the_celebration_that_breaks_it_and_in_no_other() {
        assertThat(told(wins(floor.jan, 10), Milestone.SIGNED)).isEmpty();
        assertThat(told(wins(floor.jan, 10), Milestone.SIGNED)).isEmpty();
        DealId third = wins(floor.jan, 10);
        DealId fourth = wins(floor.jan, 10);

        assertThat(told(third, Milestone.SIGNED)).singleElement().isInstanceOfSatisfying(Broken.Most.class, most -> {
            assertThat(most.orders()).isEqualTo(3);
            assertThat(most.before().orders()).isEqualByComparingTo("2");
            assertThat(most.before().period().label()).isEqualTo("2026-W45");
        });
        assertThat(told(fourth, Milestone.SIGNED)).isEmpty();

        floor.click(floor.jan, new Click.Link(floor.says(floor.jan, "win " + customer(third) + " 10 invoiced"), third));
        assertThat(told(third, Milestone.INVOICED)).isEmpty();
    }

    @Test
    void a_cancelled_order_takes_its_record_along_and_it_is_not_told_again() {
        wins(floor.jan, 10);
        wins(floor.jan, 10);
        DealId third = wins(floor.jan, 10);
        assertThat(most("2026-W48")).isEqualTo(3);
        assertThat(told(third, Milestone.SIGNED)).isNotEmpty();

        new EndDeal(floor.ledger, floor.desk.clock()).end(floor.organisation, third, floor.commanding(floor.maria));

        assertThat(most("2026-W45")).isEqualTo(2);
        assertThat(floor.shown(Slot.celebration(third, Milestone.SIGNED, Platform.BROWSER)))
                .isInstanceOf(Outgoing.Celebration.class);
        assertThat(told(third, Milestone.SIGNED)).isEmpty();
        assertThat(told(wins(floor.jan, 10), Milestone.SIGNED)).isEmpty();
        assertThat(most("2026-W48")).isEqualTo(3);
    }

    @Test
    void an_order_that_was_another_one_takes_its_record_along() {
        DealId first = wins(floor.jan, 10);
        wins(floor.jan, 10);
        DealId third = wins(floor.jan, 10);
        assertThat(told(third, Milestone.SIGNED)).isNotEmpty();

        new MergeDeals(floor.ledger, floor.desk.clock())
                .merge(floor.organisation, third, first, floor.commanding(floor.maria));

        assertThat(most("2026-W45")).isEqualTo(2);
        assertThat(told(third, Milestone.SIGNED)).isEmpty();
    }

    @Test
    void of_two_orders_that_count_at_the_same_moment_one_tells_the_record() throws Exception {
        wins(floor.jan, 10);
        List<DealId> deals = List.of(agrees(floor.jan), agrees(floor.sanne));
        List<AnnouncementId> wins =
                List.of(floor.says(floor.jan, "win Yarrow 7 signed"), floor.says(floor.jan, "win Zephyr 8 signed"));
        CyclicBarrier counted = new CyclicBarrier(2);

        ExecutorService replicas = Executors.newFixedThreadPool(2);
        try {
            Future<List<Broken>> one = replicas.submit(() -> judged(deals.get(0), wins.get(0), counted));
            Future<List<Broken>> other = replicas.submit(() -> judged(deals.get(1), wins.get(1), counted));

            assertThat(Stream.concat(one.get().stream(), other.get().stream()))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Broken.Most.class, most -> assertThat(most.orders()).isEqualTo(3));
        } finally {
            replicas.shutdownNow();
        }
    }

    @Test
    void a_period_that_has_the_name_of_another_one_by_now_has_its_own_record() {
        types(floor.maria, "settings fiscal-year february");
        for (String before : List.of("2026-02-10T09:00:00Z", "2026-05-10T09:00:00Z", "2026-08-10T09:00:00Z")) {
            floor.at(before);
            wins(floor.jan, 10);
        }
        floor.at("2026-11-24T09:00:00Z");
        assertThat(quarter(wins(floor.jan, 10))).contains("FY2027-Q1");

        types(floor.maria, "settings fiscal-year march");
        floor.at("2026-12-15T09:00:00Z");
        for (int fewer = 0; fewer < 6; fewer++) {
            assertThat(quarter(wins(floor.jan, 10))).isEmpty();
        }

        assertThat(quarter(wins(floor.jan, 10))).contains("FY2027-Q3");
    }

    @Test
    void the_largest_order_whose_value_was_a_slip_is_none_any_more() {
        DealId slip = wins(floor.jan, 900_000);
        assertThat(told(slip, Milestone.SIGNED)).isNotEmpty();

        isWorth(slip, 30_000);
        assertThat(told(slip, Milestone.SIGNED)).as("still the largest").isNotEmpty();
        isWorth(slip, 9_000);

        assertThat(told(slip, Milestone.SIGNED)).isEmpty();
    }

    @Test
    void the_largest_order_is_a_record_and_no_secret_is_told() {
        assertThat(told(wins(floor.jan, 20_000), Milestone.SIGNED)).isEmpty();
        assertThat(told(wins(floor.jan, 20_001), Milestone.SIGNED))
                .singleElement()
                .isInstanceOfSatisfying(
                        Broken.Largest.class,
                        largest -> assertThat(largest.before().amount()).isEqualByComparingTo("20000"));

        types(floor.maria, "settings amounts off");

        assertThat(told(wins(floor.jan, 90_000), Milestone.SIGNED)).noneMatch(Broken.Largest.class::isInstance);
        assertThat(records(floor.jan).all().largest()).isEmpty();
        assertThat(records(floor.jan).own().largest()).isEmpty();
        assertThat(records(floor.maria).all().largest()).isEmpty();
    }

    @Test
    void a_manager_who_asks_in_a_channel_does_not_show_everybody_which_order_is_the_largest() {
        DealId largest = wins(floor.jan, 90_000);
        types(floor.maria, "settings amounts managers");
        Answer.RecordsShown shown = records(floor.maria);
        ChannelWords words = new ChannelWords(floor.ledger);

        assertThat(told(words, ChannelRef.direct(floor.maria.ref()), shown)).contains(customer(largest));
        assertThat(told(words, SalesFloor.WINS, shown)).doesNotContain(customer(largest));
    }

    private String told(ChannelWords words, ChannelRef where, Answer answer) {
        return words.in(floor.organisation, where)
                .card(answer, floor.desk.clock().instant())
                .toString();
    }

    @Test
    void the_largest_orders_are_shown_to_managers_and_to_those_whose_they_are_where_amounts_are_for_managers() {
        DealId largest = wins(floor.jan, 90_000);
        types(floor.maria, "settings amounts managers");

        for (Person who : List.of(floor.maria, floor.jan)) {
            assertThat(records(who).all().largest())
                    .extracting(deal -> deal.deal().id())
                    .containsExactly(largest);
        }
        assertThat(records(floor.jan).own().largest()).hasSize(1);
        assertThat(records(floor.sanne).all().largest()).isEmpty();
        assertThat(records(floor.sanne).own().largest()).hasSize(1);
    }

    @Test
    void everybody_has_their_own_bests_and_streaks() {
        Answer.RecordsShown jans = records(floor.jan);

        assertThat(jans.all().streak()).isEqualTo(new Streak(3, 3));
        assertThat(jans.own().streak()).isEqualTo(new Streak(0, 2));
        assertThat(jans.own().bests())
                .extracting(Best::orders)
                .containsExactly(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(2));
        assertThat(jans.own().largest())
                .singleElement()
                .satisfies(deal -> assertThat(
                                deal.deal().description().value().orElseThrow().amount())
                        .isEqualByComparingTo("20000"));
        assertThat(records(floor.maria).own().isEmpty()).isTrue();
    }

    @Test
    void the_teams_have_theirs_where_the_organisation_shows_leaderboards() {
        types(floor.maria, "person team " + floor.jan.name() + " North");

        Answer.RecordsShown shown = records(floor.maria);

        assertThat(shown.teams())
                .singleElement()
                .returns("North", TeamFeats::team)
                .returns(records(floor.jan).own(), TeamFeats::feats);
        assertThat(told(new ChannelWords(floor.ledger), SalesFloor.WINS, shown))
                .contains("North: 1 opdracht (week 45)")
                .contains("grootste opdracht: D-1");
        types(floor.maria, "settings leaderboards off");
        assertThat(records(floor.maria).teams()).isEmpty();
    }

    @Test
    void the_leaderboard_is_by_orders_and_never_by_announcements() {
        DealId shared = new DealId(1);
        new CreditDeal(floor.ledger, floor.desk.clock())
                .credit(
                        floor.organisation,
                        shared,
                        new Credits(List.of(
                                new Credits.Part(floor.jan.ref(), new BigDecimal(50)),
                                new Credits.Part(floor.sanne.ref(), new BigDecimal(50)))),
                        floor.commanding(floor.maria));
        for (int again = 0; again < 5; again++) {
            types(floor.jan, "won D-3 signed");
        }

        assertThat(((Answer.LeaderboardShown) types(floor.jan, "leaderboard November"))
                        .board()
                        .ranks())
                .containsExactly(
                        new Leaderboard.Rank(1, "sanne", new BigDecimal("3.5")),
                        new Leaderboard.Rank(2, "jan", new BigDecimal("1.5")));

        assertThat(((Answer.LeaderboardShown) types(floor.jan, "leaderboard November")).footing())
                .hasValueSatisfying(footing -> assertThat(footing.policies())
                        .extracting(CountingPolicy::milestone)
                        .containsExactly(Milestone.SIGNED));
        assertThat(records(floor.jan).footing())
                .hasValueSatisfying(footing -> assertThat(footing.unresolved()).isZero());
        types(floor.maria, "settings leaderboards off");
        assertThat(types(floor.jan, "leaderboard November")).isInstanceOf(Answer.NoLeaderboard.class);
    }

    @Test
    void where_nobody_is_ranked_a_split_is_by_name() {
        assertThat(reps()).containsExactly("sanne", "jan");

        types(floor.maria, "settings leaderboards off");

        assertThat(reps()).containsExactly("jan", "sanne");
        assertThat(new AskReport(floor.ledger, floor.desk.clock())
                        .ask(floor.organisation, NOVEMBER, Optional.of(Grouping.REP))
                        .shares())
                .extracting(Share::label)
                .containsExactly("jan", "sanne");
    }

    private List<String> reps() {
        return ((Answer.Counted) types(floor.jan, "count November by rep"))
                .shares().stream().map(Share::label).toList();
    }

    /** A deal that does not count yet. */
    private DealId agrees(Person who) {
        return floor.wins(who, "win " + name(customers++) + " 10 verbal");
    }

    /** What a replica tells that counts {@code deal} before it sees the other one do so. */
    private List<Broken> judged(DealId deal, AnnouncementId win, CyclicBarrier counted) {
        return floor.read(books -> {
            books.announcements().place(win, new Placement.On(deal));
            books.deals().refreshMilestones(deal, floor.desk.clock().instant());
            await(counted);
            return new Umpire(books).broken(books.deals().find(deal).orElseThrow(), Milestone.SIGNED);
        });
    }

    private static void await(CyclicBarrier others) {
        try {
            others.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException late) {
            throw new IllegalStateException("the other replica does not come", late);
        }
    }

    /** The quarter that had the record which {@code deal} broke. */
    private Optional<String> quarter(DealId deal) {
        return told(deal, Milestone.SIGNED).stream()
                .filter(Broken.Most.class::isInstance)
                .map(most -> ((Broken.Most) most).before())
                .filter(before -> before.cycle() == Cycle.QUARTER)
                .map(before -> before.period().label())
                .findFirst();
    }

    private DealId wins(Person who, int euros) {
        return floor.wins(who, "win " + name(customers++) + " " + euros + " signed");
    }

    private void isWorth(DealId deal, int euros) {
        Money value = new Money(BigDecimal.valueOf(euros), Currency.getInstance("EUR"));
        new ReviseDeal(floor.ledger, floor.desk.clock())
                .revise(
                        floor.organisation,
                        deal,
                        new Description(Optional.empty(), Optional.of(value), Optional.empty(), Optional.empty()),
                        floor.commanding(floor.maria));
    }

    private static String customer(DealId deal) {
        return name((int) deal.number() - 1);
    }

    private static String name(int number) {
        return List.of(
                        "Acme", "Bloom", "Crane", "Dune", "Ember", "Fjord", "Globex", "Harbour", "Initech", "Juniper",
                        "Kestrel", "Lumen", "Mango", "Nectar", "Opal", "Quartz", "Raven", "Summit")
                .get(number);
    }

    private List<Broken> told(DealId deal, Milestone milestone) {
        return ((Outgoing.Celebration) floor.shown(Slot.celebration(deal, milestone, Platform.BROWSER))).records();
    }

    private int most(String week) {
        Best best = records(floor.jan).all().bests().get(0);
        assertThat(best.period().label()).isEqualTo(week);
        return best.orders().intValueExact();
    }

    private Answer.RecordsShown records(Person who) {
        return (Answer.RecordsShown) types(who, "records");
    }

    private Answer types(Person who, String command) {
        return new AnswerCommand(floor.desk)
                .answer(
                        floor.organisation,
                        who,
                        SalesFloor.WINS,
                        "/deal " + command,
                        MessageRef.ofCommand(SalesFloor.WINS, UUID.randomUUID().toString()),
                        floor.desk.clock().instant());
    }
}
