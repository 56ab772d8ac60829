package io.wonce.words;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deals and counts to speak of, seen from a Monday in November 2026. */
final class SampleDeals {
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final Currency EURO = Currency.getInstance("EUR");
    static final PersonRef JAN = new PersonRef(Platform.BROWSER, "jan");

    private SampleDeals() {}

    static DealSummary signed() {
        return won(142, Milestone.SIGNED, "2026-11-03T09:00:00Z");
    }

    static DealSummary won(long number, Milestone milestone, String at) {
        return summary(deal(number, new DealStatus.Open(), Optional.of("Acme"), Map.of(milestone, Instant.parse(at))));
    }

    static DealSummary invoicedAfterSigning() {
        Map<Milestone, Instant> milestones =
                Map.of(Milestone.SIGNED, Instant.parse("2026-11-03T09:00:00Z"), Milestone.INVOICED, NOW);
        return summary(deal(142, new DealStatus.Open(), Optional.of("Acme"), milestones));
    }

    static DealSummary expected() {
        return expected(ForecastCategory.COMMIT);
    }

    static DealSummary expected(ForecastCategory category) {
        return expected(new Expectation(Optional.of(LocalDate.of(2026, 12, 15)), 80, category));
    }

    static DealSummary expectedOn(LocalDate closeDate) {
        return expected(new Expectation(Optional.of(closeDate), 80, ForecastCategory.COMMIT));
    }

    private static DealSummary expected(Expectation expectation) {
        Deal deal = deal(150, new DealStatus.Open(), Optional.of("Bakkerij Smit"), Map.of());
        Description description = new Description(
                deal.description().customer(),
                deal.description().value(),
                deal.description().owner(),
                Optional.of(expectation));
        return summary(new Deal(deal.id(), deal.status(), description, Map.of(), deal.openedAt(), false));
    }

    static DealSummary unnamed() {
        Deal deal = deal(151, new DealStatus.Open(), Optional.empty(), Map.of(Milestone.SIGNED, NOW));
        return new DealSummary(deal, Optional.empty(), 1, "Fatima", NOW.minusSeconds(3));
    }

    static DealSummary longNamed() {
        String name = "Gemeenschappelijke Regeling Samenwerkingsverband Afvalverwerking Noordoost-Nederland Beheer";
        return summary(deal(123_456, new DealStatus.Open(), Optional.of(name), Map.of(Milestone.ORDERED, NOW)));
    }

    static DealSummary ended(DealStatus status) {
        return summary(deal(131, status, Optional.of("Van Dijk Transport"), Map.of()));
    }

    static OrderCount week(int orders, int announcements, int unresolved) {
        Period week = Period.week(LocalDate.of(2026, 11, 23), DayOfWeek.MONDAY);
        return new OrderCount(week, orders, announcements, unresolved, List.of(euros("184000")), Milestone.SIGNED, NOW);
    }

    static OrderCount lastWeekOfLastYear() {
        Period week = Period.week(LocalDate.of(2025, 12, 24), DayOfWeek.MONDAY);
        return new OrderCount(week, 3, 3, 0, List.of(), Milestone.SIGNED, NOW);
    }

    static Money euros(String amount) {
        return new Money(new BigDecimal(amount), EURO);
    }

    static DealSummary summary(Deal deal) {
        return new DealSummary(deal, Optional.of("Jan"), 2, "Jan", NOW.minusSeconds(3600));
    }

    private static Deal deal(
            long number, DealStatus status, Optional<String> customer, Map<Milestone, Instant> milestones) {
        Expectation expectation = new Expectation(Optional.of(LocalDate.of(2026, 12, 15)), 80, ForecastCategory.COMMIT);
        Description description =
                new Description(customer, Optional.of(euros("12500")), Optional.of(JAN), Optional.of(expectation));
        return new Deal(new DealId(number), status, description, milestones, NOW.minusSeconds(3), false);
    }
}
