package io.wonce.postgres;

import static io.wonce.postgres.Story.EUR;
import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;
import static io.wonce.postgres.Story.win;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.counting.CountingPolicies;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Pipeline;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Share;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.deal.Placement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JdbiCountsIT {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Period WEEK = new Period("2026-W48", LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30));
    private static final Period WEEK_BEFORE =
            new Period("2026-W47", LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23));

    private final Story story = new Story();

    @Test
    void one_deal_announced_three_times_is_one_order() {
        Deal acme = story.opened("Acme", "12500", JAN);
        story.placed(story.announced(JAN, win("Acme", Milestone.VERBAL), MONDAY), acme.id());
        assertThat(count(WEEK).orders()).isZero();
        story.placed(story.announced(JAN, win("Acme", Milestone.SIGNED), MONDAY.plusSeconds(60)), acme.id());
        story.placed(story.announced(MIA, win("Acme", Milestone.INVOICED), MONDAY.plusSeconds(120)), acme.id());

        OrderCount count = count(WEEK);

        assertThat(count.orders()).isEqualTo(1);
        assertThat(count.announcements()).isEqualTo(3);
        assertThat(count.unresolved()).isZero();
        assertThat(count.totals()).containsExactly(euros("12500"));
        assertThat(count.countingMilestone()).isEqualTo(Milestone.SIGNED);
    }

    @Test
    void unresolved_announcements_stand_beside_the_count_and_dismissed_ones_nowhere() {
        story.announced(JAN, win("Acme", null), MONDAY);
        Announcement joke = story.announced(JAN, win("Bloom", null), MONDAY);
        story.write(books -> {
            books.announcements().place(joke.id(), new Placement.Dismissed());
            return true;
        });

        OrderCount count = count(WEEK);

        assertThat(count.orders()).isZero();
        assertThat(count.announcements()).isEqualTo(1);
        assertThat(count.unresolved()).isEqualTo(1);
    }

    @Test
    void a_deal_counts_in_the_period_in_which_it_first_counted() {
        Deal acme = story.opened("Acme", "12500", JAN);
        story.placed(story.announced(JAN, win("Acme", Milestone.SIGNED), at("2026-11-20T12:00:00Z")), acme.id());
        story.placed(story.announced(JAN, win("Acme", Milestone.PAID), MONDAY), acme.id());

        assertThat(count(WEEK).orders()).isZero();
        assertThat(count(WEEK_BEFORE).orders()).isEqualTo(1);
    }

    @Test
    void a_later_milestone_alone_makes_a_deal_count() {
        story.placed(
                story.announced(JAN, win("Acme", Milestone.PAID), MONDAY),
                story.opened("Acme", "12500", JAN).id());

        assertThat(count(WEEK).orders()).isEqualTo(1);
    }

    @Test
    void days_begin_in_the_zone_of_the_organisation() {
        story.won("Just in", "1", JAN, at("2026-11-22T23:00:00Z"));
        story.won("Just before", "1", JAN, at("2026-11-22T22:59:59.999999Z"));

        assertThat(count(WEEK).orders()).isEqualTo(1);
        assertThat(count(WEEK_BEFORE).orders()).isEqualTo(1);
    }

    @Test
    void lost_cancelled_merged_and_retracted_deals_do_not_count() {
        Deal stands = story.won("Acme", "12500", JAN, MONDAY);
        List<DealStatus> ends = List.of(
                new DealStatus.Lost(),
                new DealStatus.Cancelled(),
                new DealStatus.MergedInto(stands.id()),
                new DealStatus.Retracted());
        ends.forEach(end -> {
            Deal deal = story.won("Bloom", "1", JAN, MONDAY);
            story.write(books -> {
                books.deals().setStatus(deal.id(), end);
                return true;
            });
        });

        assertThat(count(WEEK).orders()).isEqualTo(1);
    }

    @Test
    void each_milestone_is_judged_by_the_policy_of_its_moment() {
        story.write(books -> {
            books.settings().add(new CountingPolicy(at("2026-11-25T00:00:00Z"), Milestone.VERBAL));
            return true;
        });
        Deal verbalBefore = story.opened("Acme", "1", JAN);
        Deal verbalAfter = story.opened("Bloom", "1", JAN);
        story.placed(story.announced(JAN, win("Acme", Milestone.VERBAL), MONDAY), verbalBefore.id());
        story.placed(
                story.announced(JAN, win("Bloom", Milestone.VERBAL), at("2026-11-25T00:00:00Z")), verbalAfter.id());

        assertThat(count(WEEK).orders()).isEqualTo(1);
        assertThat(count(WEEK).countingMilestone()).isEqualTo(Milestone.VERBAL);
        assertThat(count(WEEK_BEFORE).countingMilestone()).isEqualTo(Milestone.SIGNED);
    }

    /** Heard in any order, some of it at the same moment, some of it taken back. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void a_deal_counts_in_the_week_that_the_rules_say(int changesOfPolicy) {
        Random random = new Random(changesOfPolicy);
        for (int n = 0; n < changesOfPolicy; n++) {
            countFrom(any(random), day(random).toString());
        }
        List<DealId> deals = IntStream.range(0, 25)
                .mapToObj(n -> {
                    DealId deal = story.opened("Customer " + n, "1", JAN).id();
                    List<Announcement> told = random.ints(4, 0, 9)
                            .mapToObj(at -> story.announced(JAN, win("?", any(random)), day(random)))
                            .toList();
                    told.forEach(announcement -> story.placed(announcement, deal));
                    takeBack(told.get(0), deal);
                    return deal;
                })
                .toList();

        List<LocalDate> byTheRules = deals.stream()
                .flatMap(deal -> countsFrom(deal).stream())
                .map(at -> at.atZone(AMSTERDAM).toLocalDate())
                .sorted()
                .toList();
        List<LocalDate> counted = WEEK_BEFORE
                .first()
                .datesUntil(WEEK.end())
                .flatMap(day -> Collections.nCopies(count(Period.day(day)).orders(), day).stream())
                .toList();

        assertThat(byTheRules).hasSizeGreaterThan(10);
        assertThat(counted).isEqualTo(byTheRules);
    }

    @ParameterizedTest
    @EnumSource
    void the_shares_of_a_split_add_up_to_the_count(Grouping grouping) {
        story.won("Acme B.V.", "12500", JAN, MONDAY);
        story.won("ACME", "500", JAN, MONDAY);
        story.won("Bloom", "7000", MIA, MONDAY);
        story.write(books -> books.deals().open(nameless(), MONDAY));
        story.placed(story.announced(MIA, win("?", null), MONDAY), new DealId(4));

        List<Share> shares = story.write(books -> books.counts().split(WEEK, grouping));

        assertThat(shares.stream().map(Share::orders).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("4");
        assertThat(shares)
                .extracting(Share::label)
                .containsExactlyElementsOf(
                        switch (grouping) {
                            case REP -> List.of("Jan de Boer", "", "Mia Visser");
                            case TEAM -> List.of("Noord", "", "Zuid");
                            case CUSTOMER -> List.of("ACME", "", "Bloom");
                            case CHANNEL -> List.of("C0WINS");
                            case MILESTONE -> List.of("SIGNED");
                        });
        assertThat(shares.stream()
                        .flatMap(share -> share.totals().stream())
                        .map(Money::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("20000");
    }

    @Test
    void the_pipeline_holds_open_deals_short_of_the_counting_milestone() {
        expected("Later", "1000", Optional.of(LocalDate.of(2027, 1, 1)), 20);
        expected("Soon", "2000", Optional.of(LocalDate.of(2026, 12, 1)), 80);
        expected("Some day", "4000", Optional.empty(), 10);
        story.won("Won", "99999", JAN, MONDAY);

        Pipeline pipeline = story.write(books -> books.counts().pipeline(10));

        assertThat(pipeline.deals())
                .extracting(deal -> deal.deal().description().customer().orElseThrow())
                .containsExactly("Soon", "Later", "Some day");
        assertThat(pipeline.total()).containsExactly(euros("7000"));
        assertThat(pipeline.weighted()).containsExactly(euros("2200"));
        assertThat(story.<Pipeline>write(books -> books.counts().pipeline(1)).total())
                .containsExactly(euros("7000"));
    }

    @Test
    void whatever_the_policies_were_a_deal_is_either_counted_or_expected() {
        Deal countedBefore = story.won("Before", "1", JAN, MONDAY);
        countFrom(Milestone.PAID, "2026-11-24T00:00:00Z");
        Deal signedMeanwhile = story.won("Meanwhile", "2", JAN, at("2026-11-24T12:00:00Z"));
        assertThat(count(WEEK).orders()).isEqualTo(1);
        assertThat(expected()).containsExactly(signedMeanwhile.id());

        countFrom(Milestone.SIGNED, "2026-11-25T00:00:00Z");
        Deal countedAfter = story.won("After", "4", JAN, at("2026-11-25T12:00:00Z"));

        assertThat(count(WEEK).orders()).isEqualTo(2);
        assertThat(count(WEEK).totals()).containsExactly(euros("5"));
        assertThat(expected())
                .containsExactly(signedMeanwhile.id())
                .doesNotContain(countedBefore.id(), countedAfter.id());

        story.placed(
                story.announced(JAN, win("Meanwhile", Milestone.INVOICED), at("2026-11-26T12:00:00Z")),
                signedMeanwhile.id());
        assertThat(count(WEEK).orders()).isEqualTo(3);
        assertThat(expected()).isEmpty();
    }

    @Test
    void a_published_number_is_frozen_and_restated() {
        Deal acme = story.won("Acme", "12500", JAN, MONDAY);
        Instant friday = at("2026-11-27T16:00:00Z");
        publish(friday);
        assertThat(restatements(WEEK)).isEmpty();

        Deal late = story.won("Bloom", "7000", MIA, MONDAY.plusSeconds(60));
        story.write(books -> {
            books.deals().setStatus(acme.id(), new DealStatus.Cancelled());
            return true;
        });
        publish(friday.plusSeconds(60));

        Restatement restatement = restatements(WEEK).get(0);
        assertThat(restatement.period()).isEqualTo(WEEK);
        assertThat(restatement.publishedAt()).isEqualTo(friday);
        assertThat(restatement.published()).isEqualTo(1);
        assertThat(restatement.known()).isEqualTo(1);
        assertThat(restatement.gone()).containsExactly(acme.id());
        assertThat(restatement.come()).containsExactly(late.id());
    }

    @Test
    void of_a_year_in_which_each_day_was_published_the_first_is_restated_too() {
        LocalDate end = LocalDate.of(2026, 11, 23);
        LocalDate first = end.minusDays(300);
        Deal acme = story.won(
                "Acme", "12500", JAN, first.atTime(12, 0).atZone(AMSTERDAM).toInstant());
        story.won(
                "Bloom", "7000", MIA, first.plusDays(1).atStartOfDay(AMSTERDAM).toInstant());
        story.write(books -> {
            first.datesUntil(end).forEach(day -> books.counts().publish(Period.day(day), MONDAY));
            return true;
        });
        story.write(books -> {
            books.deals().setStatus(acme.id(), new DealStatus.Cancelled());
            return true;
        });

        assertThat(restatements(new Period("year", first, end)))
                .singleElement()
                .satisfies(one -> assertThat(one.period()).isEqualTo(Period.day(first)));
    }

    @Test
    void a_restatement_is_shown_beside_periods_that_share_a_day_with_it() {
        Deal acme = story.won("Acme", "12500", JAN, MONDAY);
        publish(MONDAY);
        story.write(books -> {
            books.deals().setStatus(acme.id(), new DealStatus.Cancelled());
            return true;
        });

        assertThat(restatements(Period.month(YearMonth.of(2026, 11)))).hasSize(1);
        assertThat(restatements(Period.year(2026))).hasSize(1);
        assertThat(restatements(Period.month(YearMonth.of(2026, 10)))).isEmpty();
        assertThat(restatements(Period.day(LocalDate.of(2026, 11, 30)))).isEmpty();
        assertThat(restatements(Period.day(LocalDate.of(2026, 11, 30)).sinceLast(LocalDate.of(2026, 11, 30))))
                .hasSize(1);
    }

    private void takeBack(Announcement announcement, DealId deal) {
        story.write(books -> {
            books.announcements().place(announcement.id(), new Placement.Dismissed());
            return books.deals().refreshMilestones(deal, MONDAY);
        });
    }

    private Optional<Instant> countsFrom(DealId deal) {
        return story.write(books -> new CountingPolicies(books.settings().policies())
                .countsFrom(books.deals().find(deal).orElseThrow().milestones()));
    }

    private static Milestone any(Random random) {
        Milestone[] all = Milestone.values();
        return all[random.nextInt(all.length)];
    }

    /** Noon of a day of the two weeks. */
    private static Instant day(Random random) {
        return WEEK_BEFORE
                .first()
                .plusDays(random.nextInt(14))
                .atTime(12, 0)
                .atZone(AMSTERDAM)
                .toInstant();
    }

    private void countFrom(Milestone milestone, String from) {
        story.write(books -> {
            books.settings().add(new CountingPolicy(at(from), milestone));
            return true;
        });
    }

    private List<DealId> expected() {
        return story.<Pipeline>write(books -> books.counts().pipeline(10)).deals().stream()
                .map(deal -> deal.deal().id())
                .toList();
    }

    private void publish(Instant now) {
        story.write(books -> books.counts().publish(WEEK, now));
    }

    private List<Restatement> restatements(Period span) {
        return story.write(books -> books.counts().reconcile(span, 5).restatements());
    }

    private OrderCount count(Period period) {
        return story.write(books -> books.counts().count(period, MONDAY));
    }

    private void expected(String customer, String amount, Optional<LocalDate> closeDate, int probability) {
        Description description = new Description(
                Optional.of(customer),
                Optional.of(euros(amount)),
                Optional.of(JAN.ref()),
                Optional.of(new Expectation(closeDate, probability, ForecastCategory.BEST_CASE)));
        story.write(books -> books.deals().open(description, MONDAY));
    }

    private static Description nameless() {
        return new Description(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
