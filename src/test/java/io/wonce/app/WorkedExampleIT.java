package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wonce.domain.counting.Almanac;
import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Periods;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Share;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Resolution;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A quarter counted by hand on paper. Amsterdam, ISO weeks, a fiscal year from July; an order counts from its signature, from 7
 * December on from its first invoice.
 *
 * <pre>
 * deal  customer      €  told (local time)            by     counts in            what became of it
 * D-1   Zeta      1,000  15 Jul, signed               jan    FY2027-Q1
 * D-2   Acme     10,000  Mon 19 Oct 00:30, signed     jan    W43, and not W42     28 Oct: jan 60%, sanne 40%
 * D-3   Bloom     5,000  Sun 25 Oct 23:30, signed     sanne  W43, 169 hours long  5 Nov: cancelled
 * D-4   Crane     3,000  Mon 26 Oct 00:30, signed     sanne  W44                  26 Nov: cancelled and undone; 9 Dec: invoiced
 * D-5   Drift     2,000  22 Oct, signed               maria  W43                  nobody says which deal it is until 27 Oct
 * D-6   Eagle     4,000  10 Nov, signed               jan    W46
 * D-7   Falcon    4,000  10 Nov, signed               sanne  W46                  17 Nov: merged into D-6
 * D-8   Gamma     6,000  18 Nov, signed               jan    W47                  5 Jan: cancelled
 * D-9   Gamma     6,000  18 Nov, invoiced             sanne  W47                  on D-8 until 24 Nov, then split off
 * D-10  Hero      7,000  8 Dec, signed: too early     sanne  W53                  29 Dec: invoiced
 * D-11  Ivory     9,000  1 Jan, invoiced              jan    W53, 2027-Q1
 *
 * published               as reported                             as known on 5 January
 * W43      26 Oct         D-2 D-3                       2 15,000  D-2 D-5                         2 12,000
 * W44       2 Nov         D-4                           1  3,000  D-4                             1  3,000
 * October   3 Nov         D-2 D-3 D-4 D-5               4 20,000  D-2 D-4 D-5                     3 15,000
 * W46      16 Nov         D-6 D-7                       2  8,000  D-6                             1  4,000
 * W47      23 Nov         D-8                           1  6,000  D-9                             1  6,000
 * quarter   4 Jan         D-2 D-4 D-5 D-6 D-8 D-9 D-10  7 38,000  D-2 D-4 D-5 D-6 D-9 D-10        6 32,000
 *
 * never published: November D-6 D-9 = 2, 10,000; December D-10 = 1, 7,000; W53 D-10 D-11 = 2, 16,000; FY2027 D-1, the six of the
 * quarter, D-11 = 8, 42,000; announcements of the quarter: 8 of the deals that began in it, Falcon, and the later ones of Crane and
 * Hero = 11.
 *
 * The quarter as reported, by rep: jan 0.6 + D-6 + D-8 = 2.6, 6,000 + 4,000 + 6,000 = 16,000; sanne 0.4 + D-4 + D-9 + D-10 = 3.4,
 * 4,000 + 3,000 + 6,000 + 7,000 = 20,000; maria D-5 = 1, 2,000. Known: jan without D-8 = 1.6, 10,000.
 * By evidence: signed D-2 D-5 D-6 D-8 = 4; invoiced D-4 D-9 D-10 = 3. Known: signed 3, invoiced 3.
 * </pre>
 */
final class WorkedExampleIT {
    private static final Almanac ALMANAC = new Almanac(LocalDate.of(2027, 1, 5), DayOfWeek.MONDAY, Month.JULY);
    private static final Periods PERIODS = Periods.create();
    private static final SalesFloor FLOOR = TestLedger.salesFloor();

    @BeforeAll
    static void the_quarter_goes_by() {
        new ChangeSettings(FLOOR.ledger, FLOOR.desk.clock())
                .change(FLOOR.organisation, o -> o.startingFiscalYear(Month.JULY), FLOOR.commanding(FLOOR.maria));
        FLOOR.at("2026-07-15T10:00:00Z");
        FLOOR.wins(FLOOR.jan, "win Zeta 1000 signed");
        october();
        november();
        december();
        FLOOR.at("2027-01-05T09:00:00Z");
        cancel(8);
    }

    private static void october() {
        FLOOR.at("2026-10-18T22:30:00Z");
        FLOOR.wins(FLOOR.jan, "win Acme 10000 signed");
        FLOOR.at("2026-10-22T10:00:00Z");
        AnnouncementId drift = FLOOR.says(FLOOR.maria, "win Drift 2000 signed");
        FLOOR.at("2026-10-25T22:30:00Z");
        FLOOR.wins(FLOOR.sanne, "win Bloom 5000 signed");
        FLOOR.at("2026-10-25T23:30:00Z");
        FLOOR.wins(FLOOR.sanne, "win Crane 3000 signed");
        FLOOR.at("2026-10-26T08:00:00Z");
        publish("2026-W43");
        FLOOR.at("2026-10-27T08:00:00Z");
        FLOOR.click(FLOOR.maria, new Click.Open(drift));
        FLOOR.at("2026-10-28T08:00:00Z");
        Credits together = new Credits(List.of(
                new Credits.Part(FLOOR.jan.ref(), BigDecimal.valueOf(60)),
                new Credits.Part(FLOOR.sanne.ref(), BigDecimal.valueOf(40))));
        done(new CreditDeal(FLOOR.ledger, FLOOR.desk.clock())
                .credit(FLOOR.organisation, new DealId(2), together, FLOOR.commanding(FLOOR.jan)));
    }

    private static void november() {
        FLOOR.at("2026-11-02T08:00:00Z");
        publish("2026-W44");
        FLOOR.at("2026-11-03T08:00:00Z");
        publish("2026-10");
        FLOOR.at("2026-11-05T08:00:00Z");
        cancel(3);
        FLOOR.at("2026-11-10T09:00:00Z");
        FLOOR.wins(FLOOR.jan, "win Eagle 4000 signed");
        FLOOR.wins(FLOOR.sanne, "win Falcon 4000 signed");
        FLOOR.at("2026-11-16T08:00:00Z");
        publish("2026-W46");
        FLOOR.at("2026-11-17T08:00:00Z");
        done(new MergeDeals(FLOOR.ledger, FLOOR.desk.clock())
                .merge(FLOOR.organisation, new DealId(7), new DealId(6), FLOOR.commanding(FLOOR.maria)));
        FLOOR.at("2026-11-18T10:00:00Z");
        FLOOR.wins(FLOOR.jan, "win Gamma 6000 signed");
        FLOOR.later(Duration.ofHours(2));
        AnnouncementId gamma = FLOOR.says(FLOOR.sanne, "win Gamma 6000 invoiced");
        FLOOR.click(FLOOR.sanne, new Click.Link(gamma, new DealId(8)));
        FLOOR.at("2026-11-23T08:00:00Z");
        publish("2026-W47");
        FLOOR.at("2026-11-24T08:00:00Z");
        done(new SplitDeal(FLOOR.ledger, FLOOR.desk.clock())
                .split(FLOOR.organisation, gamma, FLOOR.commanding(FLOOR.sanne)));
        FLOOR.at("2026-11-26T08:00:00Z");
        cancel(4);
        done(new UndoChange(FLOOR.desk).undoLast(FLOOR.organisation, FLOOR.commanding(FLOOR.maria)));
    }

    private static void december() {
        FLOOR.at("2026-12-06T23:00:00Z");
        new ChangeSettings(FLOOR.ledger, FLOOR.desk.clock())
                .countFrom(FLOOR.organisation, Milestone.INVOICED, FLOOR.commanding(FLOOR.maria));
        FLOOR.at("2026-12-08T09:00:00Z");
        FLOOR.wins(FLOOR.sanne, "win Hero 7000 signed");
        FLOOR.at("2026-12-09T09:00:00Z");
        FLOOR.click(FLOOR.sanne, new Click.Link(FLOOR.says(FLOOR.sanne, "win Crane 3000 invoiced"), new DealId(4)));
        FLOOR.at("2026-12-29T10:00:00Z");
        FLOOR.click(FLOOR.sanne, new Click.Link(FLOOR.says(FLOOR.sanne, "win Hero 7000 invoiced"), new DealId(10)));
        FLOOR.at("2027-01-01T10:00:00Z");
        FLOOR.wins(FLOOR.jan, "win Ivory 9000 invoiced");
        FLOOR.at("2027-01-04T09:00:00Z");
        publish("2026-Q4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-W43   | 2 | 15000 | 2 | 12000 | D-3 CANCELLED | D-5 NOTED",
                "2026-W44   | 1 | 3000  | 1 | 3000  | ''            | ''",
                "2026-10    | 4 | 20000 | 3 | 15000 | D-3 CANCELLED | ''",
                "2026-W46   | 2 | 8000  | 1 | 4000  | D-7 MERGED    | ''",
                "2026-W47   | 1 | 6000  | 1 | 6000  | D-8 CANCELLED | D-9 SPLIT",
                "2026-Q4    | 7 | 38000 | 6 | 32000 | D-8 CANCELLED | ''",
                "FY2027-Q2  | 7 | 38000 | 6 | 32000 | D-8 CANCELLED | ''"
            })
    void what_was_published_stays_and_what_is_known_now_stands_beside_it_with_the_reasons(
            String period, int reported, String worth, int known, String worthNow, String gone, String come) {
        Report report = report(period, Optional.empty());
        Report.Reported published = report.reported().orElseThrow();

        assertThat(published.count().orders()).isEqualTo(reported);
        assertThat(published.count().totals()).containsExactly(euros(worth));
        assertThat(report.known().orders()).isEqualTo(known);
        assertThat(report.known().totals()).containsExactly(euros(worthNow));
        assertThat(reasons(published, Restatement::gone)).isEqualTo(gone);
        assertThat(reasons(published, Restatement::come)).isEqualTo(come);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-W42  | 0 | ",
                "2026-W45  | 0 | ",
                "2026-11   | 2 | 10000",
                "2026-12   | 1 | 7000",
                "2026-W50  | 0 | ",
                "2026-W53  | 2 | 16000",
                "2027-Q1   | 1 | 9000",
                "FY2027-Q1 | 1 | 1000",
                "FY2027-Q3 | 1 | 9000",
                "FY2027    | 8 | 42000",
                "FY2026    | 0 | ",
                "2026      | 7 | 33000"
            })
    void what_was_never_published_is_known_all_the_same(String period, int orders, String worth) {
        Report report = report(period, Optional.empty());

        assertThat(report.reported()).isEmpty();
        assertThat(report.known().orders()).isEqualTo(orders);
        assertThat(report.known().totals()).isEqualTo(worth == null ? List.of() : List.of(euros(worth)));
    }

    @Test
    void the_shares_of_the_quarter_add_up_to_it_in_both_views() {
        Report byRep = report("2026-Q4", Optional.of(Grouping.REP));
        Report byEvidence = report("2026-Q4", Optional.of(Grouping.MILESTONE));

        assertThat(byRep.reported().orElseThrow().shares())
                .extracting(Share::label, share -> share.orders().toPlainString(), Share::totals)
                .containsExactly(
                        tuple("sanne", "3.4", List.of(euros("20000"))),
                        tuple("jan", "2.6", List.of(euros("16000"))),
                        tuple("maria", "1", List.of(euros("2000"))));
        assertThat(byRep.shares())
                .extracting(Share::label, share -> share.orders().toPlainString(), Share::totals)
                .containsExactly(
                        tuple("sanne", "3.4", List.of(euros("20000"))),
                        tuple("jan", "1.6", List.of(euros("10000"))),
                        tuple("maria", "1", List.of(euros("2000"))));
        assertThat(byEvidence.reported().orElseThrow().shares())
                .extracting(Share::label, share -> share.orders().toPlainString())
                .containsExactly(tuple("SIGNED", "4"), tuple("INVOICED", "3"));
        assertThat(byEvidence.shares())
                .extracting(Share::label, share -> share.orders().toPlainString())
                .containsExactlyInAnyOrder(tuple("SIGNED", "3"), tuple("INVOICED", "3"));
    }

    @Test
    void a_published_week_keeps_the_shares_of_its_day() {
        Report byRep = report("2026-W43", Optional.of(Grouping.REP));

        assertThat(byRep.reported().orElseThrow().shares())
                .extracting(Share::label, share -> share.orders().toPlainString())
                .containsExactly(tuple("jan", "1"), tuple("sanne", "1"));
        assertThat(byRep.shares())
                .extracting(Share::label, share -> share.orders().toPlainString())
                .containsExactly(tuple("maria", "1"), tuple("jan", "0.6"), tuple("sanne", "0.4"));
    }

    @Test
    void beside_the_number_stand_what_nobody_had_linked_and_what_counted_then() {
        OrderCount week =
                report("2026-W43", Optional.empty()).reported().orElseThrow().count();
        Report quarter = report("2026-Q4", Optional.empty());

        assertThat(List.of(week.announcements(), week.unresolved())).containsExactly(3, 1);
        assertThat(List.of(quarter.known().announcements(), quarter.known().unresolved()))
                .containsExactly(11, 0);
        assertThat(quarter.policies())
                .extracting(CountingPolicy::milestone)
                .containsExactly(Milestone.SIGNED, Milestone.INVOICED);
        assertThat(report("2026-W43", Optional.empty()).policies())
                .extracting(CountingPolicy::milestone)
                .containsExactly(Milestone.SIGNED);
    }

    private static Report report(String period, Optional<Grouping> by) {
        return new AskReport(FLOOR.ledger, FLOOR.desk.clock()).ask(FLOOR.organisation, named(period), by);
    }

    private static String reasons(Report.Reported reported, Function<Restatement, List<DealId>> which) {
        return reported.restatement().stream()
                .flatMap(restated -> which.apply(restated).stream()
                        .map(deal -> deal + " "
                                + restated.why(deal).map(Amendment::cause).orElseThrow()))
                .collect(Collectors.joining(", "));
    }

    private static void publish(String period) {
        new PublishCount(FLOOR.ledger, FLOOR.desk.clock())
                .publish(FLOOR.organisation, named(period), FLOOR.commanding(FLOOR.maria));
    }

    private static void cancel(long deal) {
        done(new EndDeal(FLOOR.ledger, FLOOR.desk.clock())
                .end(FLOOR.organisation, new DealId(deal), FLOOR.commanding(FLOOR.maria)));
    }

    private static void done(Resolution resolution) {
        assertThat(resolution).isInstanceOf(Resolution.Done.class);
    }

    private static Period named(String period) {
        return PERIODS.named(List.of(period), ALMANAC).orElseThrow();
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
