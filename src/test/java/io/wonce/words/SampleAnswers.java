package io.wonce.words;

import static io.wonce.words.SampleDeals.NOW;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.PictureAddress;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.counting.Accuracy;
import io.wonce.domain.counting.Ageing;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.Best;
import io.wonce.domain.counting.Changed;
import io.wonce.domain.counting.Confidence;
import io.wonce.domain.counting.Conversion;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.Cycle;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Feats;
import io.wonce.domain.counting.Footing;
import io.wonce.domain.counting.Forecast;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Leaderboard;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Pipeline;
import io.wonce.domain.counting.Progress;
import io.wonce.domain.counting.Prospects;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Revaluation;
import io.wonce.domain.counting.Share;
import io.wonce.domain.counting.Slippage;
import io.wonce.domain.counting.Streak;
import io.wonce.domain.counting.Target;
import io.wonce.domain.counting.TeamFeats;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.deal.Rate;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.organisation.ApiToken;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Celebrations;
import io.wonce.domain.organisation.JoinCode;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Pictures;
import io.wonce.domain.organisation.Place;
import io.wonce.domain.organisation.Retention;
import io.wonce.domain.organisation.Robots;
import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.SecondReaderChoice;
import io.wonce.domain.organisation.SecondReading;
import io.wonce.domain.organisation.Setback;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.organisation.Webhook;
import io.wonce.domain.organisation.WebhookAddress;
import io.wonce.domain.organisation.WebhookSecret;
import io.wonce.domain.organisation.WorkingHours;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.ChannelConventions;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Told;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Attention;
import io.wonce.domain.reading.Learned;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Every answer to a command or a question. */
final class SampleAnswers {
    private static final ChannelRef CHANNEL = new ChannelRef(Platform.BROWSER, "sales-wins");
    private static final Restatement RESTATEMENT = new Restatement(
            Period.week(LocalDate.of(2026, 11, 9), DayOfWeek.MONDAY),
            NOW.minus(Duration.ofDays(7)),
            9,
            8,
            List.of(new DealId(131), new DealId(140)),
            List.of(new DealId(152)),
            List.of(
                    amended(131, Amendment.Cause.CANCELLED, Optional.empty()),
                    amended(140, Amendment.Cause.MERGED, Optional.of(new DealId(142))),
                    amended(152, Amendment.Cause.LINKED, Optional.empty())),
            List.of(new Revaluation(
                    new DealId(150),
                    Optional.of(SampleDeals.euros("10000")),
                    Optional.of(SampleDeals.euros("12000")))));

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final CountingPolicy SIGNED = new CountingPolicy(NOW.minus(Duration.ofDays(7)), Milestone.SIGNED);

    private SampleAnswers() {}

    static Map<String, Answer> all() {
        Map<String, Answer> all = new LinkedHashMap<>();
        counts(all);
        targets(all);
        records(all);
        all.put("pipeline", new Answer.PipelineShown(pipeline()));
        all.put(
                "pipeline: how far to trust it",
                new Answer.PipelineShown(pipeline(), parts(), months(9), Optional.of(prospects(0.8, 4, 3))));
        all.put(
                "pipeline: odds as stated",
                new Answer.PipelineShown(pipeline(), List.of(), months(6), Optional.of(prospects(1, 1, 1))));
        all.put(
                "pipeline: no past",
                new Answer.PipelineShown(pipeline(), List.of(), List.of(), Optional.of(prospects(1, 0, 2))));
        all.put(
                "pipeline: amounts unknown",
                new Answer.PipelineShown(new Pipeline(pipeline().deals(), List.of(), List.of())));
        all.put("pipeline: empty", new Answer.PipelineShown(new Pipeline(List.of(), List.of(), List.of())));
        deals(all);
        waiting(all);
        resolutions(all);
        settings(all);
        people(all);
        joining(all);
        all.put(
                "dashboard",
                new Answer.DashboardOffered("https://wonce.example.com/dashboard/enter/AbC-_9", Optional.empty()));
        all.put(
                "dashboard: in Teams",
                new Answer.DashboardOffered(
                        "https://wonce.example.com/dashboard/enter/AbC-_9",
                        Optional.of("https://teams.microsoft.com/l/entity/1/dashboard?context=x")));
        all.put("dashboard: refused", new Answer.DashboardRefused());
        all.put("dashboard: none", new Answer.NoDashboard());
        tokens(all);
        rates(all);
        webhooks(all);
        all.put("help", new Answer.Helped(Optional.empty()));
        all.put("help: count", new Answer.Helped(Optional.of(Verb.COUNT)));
        for (Problem problem : Problem.values()) {
            String typed = problem == Problem.UNKNOWN_DEAL ? "D-999" : "cuont";
            all.put(
                    "mistake: " + problem,
                    new Answer.Mistake(problem, typed, Optional.of(Verb.COUNT), Optional.of("/deal count week")));
        }
        return all;
    }

    private static void rates(Map<String, Answer> all) {
        Rate dollar = rate("USD", "0.92", Rate.Source.ENTERED);
        Rate yen = rate("JPY", "0.006134969325", Rate.Source.ECB);
        all.put("rates", new Answer.RatesShown(EUR, dollar.day(), List.of(yen, dollar), Optional.of(dollar)));
        all.put("rates: none", new Answer.RatesShown(EUR, dollar.day(), List.of(), Optional.empty()));
        Conversion conversion = conversion(dollar, "412000", "20000");
        OrderCount week = SampleDeals.week(7, 18, 0).worth(Optional.of(conversion));
        Conversion since =
                new Conversion(SampleDeals.euros("180000"), yen.day().minusDays(3), yen.day(), conversion.without());
        Pipeline expected = new Pipeline(
                pipeline().deals(),
                pipeline().total(),
                pipeline().weighted(),
                Optional.of(conversion),
                Optional.of(conversion));
        all.put("count: in the base currency", counted(week, Optional.empty(), List.of(), expected));
        all.put("pipeline: in the base currency", new Answer.PipelineShown(expected));
        all.put("published: in the base currency", new Answer.Published(week, Optional.empty(), false));
        all.put("as reported: in the base currency", reported(week, week.worth(Optional.of(since)), Changed.RATES));
        all.put("as reported: in another base currency", reported(week, week.worth(Optional.empty()), Changed.BASE));
    }

    private static Answer.Reported reported(OrderCount published, OrderCount known, Changed changed) {
        return new Answer.Reported(
                published, known, Optional.empty(), List.of(), Optional.empty(), EnumSet.of(changed), List.of(SIGNED));
    }

    private static Conversion conversion(Rate rate, String total, String kronor) {
        return new Conversion(
                SampleDeals.euros(total),
                rate.day(),
                rate.day(),
                List.of(new Money(new BigDecimal(kronor), Currency.getInstance("SEK"))));
    }

    private static Rate rate(String currency, String value, Rate.Source source) {
        return new Rate(Currency.getInstance(currency), EUR, new BigDecimal(value), LocalDate.of(2026, 11, 20), source);
    }

    private static void webhooks(Map<String, Answer> all) {
        WebhookAddress address = new WebhookAddress("https://erp.example.com/wonce?key=1");
        WebhookSecret secret = new WebhookSecret("whsec_" + "A".repeat(43) + "=");
        Instant at = Instant.parse("2026-11-21T09:00:00Z");
        Webhook well = new Webhook("erp", address, at, 0, Optional.empty(), Optional.empty());
        Webhook failing = new Webhook("bi", address, at, 3, Optional.of(at), Optional.empty());
        Webhook stopped = new Webhook("old", address, at, 0, Optional.of(at), Optional.of(at));
        all.put("webhook: made", new Answer.WebhookMade("erp", address, secret, Optional.empty()));
        all.put("webhook: rotated", new Answer.WebhookMade("erp", address, secret, Optional.of(at)));
        all.put("webhooks", new Answer.WebhooksShown(List.of(failing, well, stopped)));
        all.put("webhooks: one", new Answer.WebhooksShown(List.of(well)));
        all.put("webhooks: none", new Answer.WebhooksShown(List.of()));
        all.put("webhook: removed", new Answer.WebhookSet("erp", false));
        all.put("webhook: resumed", new Answer.WebhookSet("erp", true));
        for (Answer.WebhookRefused.Hitch hitch : Answer.WebhookRefused.Hitch.values()) {
            all.put("webhook: " + hitch, new Answer.WebhookRefused(hitch, "erp"));
        }
    }

    private static void tokens(Map<String, Answer> all) {
        Instant made = Instant.parse("2026-11-02T09:00:00Z");
        ApiToken reports = new ApiToken("reports", ApiToken.Scope.READ, made, Optional.empty());
        ApiToken crm = new ApiToken("crm", ApiToken.Scope.WRITE, made, Optional.of(made));
        Ticket ticket = new Ticket(new OrganisationId(new UUID(0, 1)), "A".repeat(43));
        ApiToken governing = new ApiToken("erp", ApiToken.Scope.ADMIN, made, Optional.empty());
        all.put("token: made", new Answer.TokenMade(reports, ticket));
        all.put("token: made for all", new Answer.TokenMade(governing, ticket));
        all.put("tokens", new Answer.TokensShown(List.of(crm, reports)));
        all.put("tokens: one", new Answer.TokensShown(List.of(crm)));
        all.put("tokens: none", new Answer.TokensShown(List.of()));
        all.put("token: revoked", new Answer.TokenRevoked("crm"));
        for (Answer.TokenRefused.Snag snag : Answer.TokenRefused.Snag.values()) {
            all.put("token: " + snag, new Answer.TokenRefused(snag, "crm"));
        }
    }

    private static void waiting(Map<String, Answer> all) {
        List<Announcement> one = List.of(announcement(17, true));
        List<Announcement> other = List.of(announcement(18, false));
        all.put(
                "unresolved",
                new Answer.Waiting(2, List.of(announcement(17, true), announcement(18, false)), List.of()));
        all.put("unresolved: one", new Answer.Waiting(1, one, List.of()));
        all.put("unresolved: and other questions", new Answer.Waiting(1, one, other));
        all.put("unresolved: only other questions", new Answer.Waiting(0, List.of(), other));
        all.put("unresolved: none", new Answer.Waiting(0, List.of(), List.of()));
    }

    private static void counts(Map<String, Answer> all) {
        Pipeline none = new Pipeline(List.of(), List.of(), List.of());
        all.put("count", counted(SampleDeals.week(7, 18, 2), Optional.empty(), List.of(RESTATEMENT), pipeline()));
        for (Grouping by : Grouping.values()) {
            all.put("count by " + by, counted(SampleDeals.week(3, 5, 1), Optional.of(by), List.of(), none));
        }
        all.put("count: the counting milestone changed", countedThroughChanges());
        all.put("count: nothing yet", counted(SampleDeals.week(0, 0, 0), Optional.empty(), List.of(), none));
        List<Period> periods = List.of(
                Period.day(LocalDate.of(2026, 11, 23)),
                Period.month(YearMonth.of(2026, 10)),
                Period.quarter(2026, 4),
                Period.year(2026),
                Period.fiscalYear(2027, Month.JULY),
                Period.fiscalQuarter(2027, 3, Month.JULY),
                Period.fiscalYear(2026, Month.JANUARY));
        periods.forEach(period ->
                all.put("count over " + period.label(), counted(over(period), Optional.empty(), List.of(), none)));
        all.put("published", new Answer.Published(SampleDeals.week(7, 18, 2), Optional.empty(), false));
        all.put("published: not over yet", new Answer.Published(SampleDeals.week(7, 18, 2), Optional.empty(), true));
        reported(all);
        all.put("published before", new Answer.Published(SampleDeals.week(8, 18, 0), Optional.of(RESTATEMENT), false));
    }

    private static void reported(Map<String, Answer> all) {
        OrderCount then = SampleDeals.week(9, 18, 2);
        all.put("reported", reported(then, Optional.of(Grouping.REP), Optional.of(RESTATEMENT)));
        all.put("reported: the same orders", reported(then, Optional.empty(), Optional.empty()));
        all.put(
                "reported: the same orders, and all else has changed",
                new Answer.Reported(
                        SampleDeals.week(1, 5, 1),
                        SampleDeals.week(1, 7, 0),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        EnumSet.of(Changed.ANNOUNCED, Changed.EARNED, Changed.SPLIT),
                        List.of(SIGNED)));
        List<Amendment> every = EnumSet.allOf(Amendment.Cause.class).stream()
                .map(cause -> new Amendment(
                        new DealId(200 + List.of(Amendment.Cause.values()).indexOf(cause)),
                        cause,
                        cause == Amendment.Cause.MERGED ? Optional.of(new DealId(1)) : Optional.empty(),
                        cause == Amendment.Cause.LOST ? Optional.empty() : Optional.of(NOW),
                        Optional.empty()))
                .toList();
        List<DealId> gone = every.stream().map(Amendment::deal).toList();
        Restatement all11 = new Restatement(then.period(), NOW, 11, 0, gone, List.of(), every, List.of());
        all.put(
                "reported: every reason, and no split",
                new Answer.Reported(
                        then,
                        SampleDeals.week(0, 18, 0),
                        Optional.of(Grouping.TEAM),
                        List.of(),
                        Optional.of(all11),
                        EnumSet.noneOf(Changed.class),
                        List.of(SIGNED)));
    }

    private static Answer reported(OrderCount then, Optional<Grouping> by, Optional<Restatement> restatement) {
        List<Share> shares = by.isEmpty() ? List.of() : List.of(share("Jan", "8.4"), share("Priya", "0.6"));
        return new Answer.Reported(
                then,
                SampleDeals.week(8, 20, 0),
                by,
                shares,
                restatement,
                EnumSet.noneOf(Changed.class),
                List.of(SIGNED));
    }

    private static void targets(Map<String, Answer> all) {
        Period quarter = Period.quarter(2026, 4);
        Period week = Period.week(LocalDate.of(2026, 11, 26), DayOfWeek.MONDAY);
        Aim orders = new Aim(Optional.empty(), Cycle.QUARTER, Optional.empty());
        Aim worth = new Aim(Optional.empty(), Cycle.QUARTER, Optional.of(Currency.getInstance("EUR")));
        Aim team = new Aim(Optional.of("Noord"), Cycle.WEEK, Optional.empty());
        List<Progress> targets = List.of(
                progress(orders, "12", quarter, "7", "4"),
                progress(worth, "250000", quarter, "120000", "80000"),
                progress(team, "1", week, "1.4", "1"),
                progress(Aim.WEEKLY_ORDERS, "3", week, "2", "0"));
        Answer.Counted counted =
                (Answer.Counted) counted(SampleDeals.week(7, 18, 0), Optional.empty(), List.of(), pipeline());
        all.put(
                "count: with targets",
                new Answer.Counted(
                        counted.count(),
                        counted.by(),
                        counted.shares(),
                        counted.restatements(),
                        counted.pipeline(),
                        counted.policies(),
                        targets.subList(0, 1)));
        all.put("targets", new Answer.TargetsShown(targets, false, Optional.of(footing(3))));
        all.put("targets: changed", new Answer.TargetsShown(targets.subList(3, 4), true, Optional.of(footing(0))));
        all.put("targets: none", new Answer.TargetsShown(List.of(), false, Optional.of(footing(1))));
        all.put("targets: none any more", new Answer.TargetsShown(List.of(), true, Optional.empty()));
    }

    private static List<TeamFeats> teams(Feats feats, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> new TeamFeats("Team " + number, feats))
                .toList();
    }

    private static void records(Map<String, Answer> all) {
        Period week = Period.week(LocalDate.of(2026, 10, 5), DayOfWeek.MONDAY);
        Period month = Period.month(YearMonth.of(2026, 10));
        Feats none = new Feats(List.of(), new Streak(0, 0), List.of());
        Feats team = new Feats(
                List.of(
                        new Best(Cycle.WEEK, week, BigDecimal.valueOf(13)),
                        new Best(Cycle.MONTH, month, BigDecimal.valueOf(31)),
                        new Best(Cycle.QUARTER, Period.quarter(2026, 3), BigDecimal.valueOf(74))),
                new Streak(1, 9),
                List.of(SampleDeals.won(142, Milestone.SIGNED, "2026-11-23T09:00:00Z")));
        Feats own = new Feats(List.of(new Best(Cycle.WEEK, week, new BigDecimal("2.5"))), new Streak(0, 4), List.of());
        all.put("records", new Answer.RecordsShown(team, own, teams(team, 2), Optional.of(footing(3))));
        all.put("records: none of one’s own", new Answer.RecordsShown(team, none, List.of(), Optional.of(footing(0))));
        all.put("records: many teams", new Answer.RecordsShown(team, none, teams(team, 14), Optional.of(footing(0))));
        all.put("records: none", new Answer.RecordsShown(none, none, List.of(), Optional.of(footing(1))));
        Leaderboard board = new Leaderboard(
                month,
                List.of(
                        new Leaderboard.Rank(1, "Jan", new BigDecimal("3.5")),
                        new Leaderboard.Rank(2, "Fatima", BigDecimal.ONE),
                        new Leaderboard.Rank(2, "Kees", BigDecimal.ONE)),
                BigDecimal.valueOf(2));
        all.put("leaderboard", new Answer.LeaderboardShown(board, Optional.of(footing(1))));
        all.put("leaderboard: of an older version", new Answer.LeaderboardShown(board, Optional.empty()));
        all.put(
                "leaderboard: empty",
                new Answer.LeaderboardShown(
                        new Leaderboard(month, List.of(), BigDecimal.ZERO), Optional.of(footing(0))));
        all.put("leaderboard: not shown", new Answer.NoLeaderboard());
    }

    private static Footing footing(int unresolved) {
        return new Footing(
                unresolved,
                List.of(
                        new CountingPolicy(Instant.EPOCH, Milestone.SIGNED),
                        new CountingPolicy(Instant.parse("2026-11-20T18:00:00Z"), Milestone.PAID)),
                Instant.parse("2026-11-25T09:00:00Z"));
    }

    private static Progress progress(Aim aim, String goal, Period period, String reached, String expected) {
        Target target = new Target(aim, new BigDecimal(goal));
        return new Progress(target, period, new BigDecimal(reached), new BigDecimal(expected));
    }

    private static Amendment amended(long deal, Amendment.Cause cause, Optional<DealId> into) {
        return new Amendment(
                new DealId(deal), cause, into, Optional.of(NOW.minus(Duration.ofDays(2))), Optional.of("Jan"));
    }

    private static Answer counted(
            OrderCount count, Optional<Grouping> by, List<Restatement> restatements, Pipeline pipeline) {
        Money pounds = new Money(new BigDecimal("22000"), Currency.getInstance("GBP"));
        List<Share> shares = by.isEmpty()
                ? List.of()
                : List.of(
                        share(
                                switch (by.get()) {
                                    case MILESTONE -> "INVOICED";
                                    case CHANNEL -> "C0WINS";
                                    case REP, TEAM, CUSTOMER -> "Jan";
                                },
                                "1.6",
                                SampleDeals.euros("12500"),
                                pounds),
                        share(by.get() == Grouping.CHANNEL ? "19:wins@thread.tacv2" : "", "1.4"));
        return new Answer.Counted(count, by, shares, restatements, pipeline, List.of(SIGNED));
    }

    private static Share share(String label, String orders, Money... totals) {
        return new Share(label, label, new BigDecimal(orders), List.of(totals));
    }

    private static Answer countedThroughChanges() {
        List<CountingPolicy> policies = List.of(
                SIGNED,
                new CountingPolicy(NOW.minus(Duration.ofHours(30)), Milestone.PAID),
                new CountingPolicy(NOW.minus(Duration.ofHours(2)), Milestone.ORDERED));
        Pipeline none = new Pipeline(List.of(), List.of(), List.of());
        return new Answer.Counted(SampleDeals.week(3, 5, 0), Optional.empty(), List.of(), List.of(), none, policies);
    }

    private static OrderCount over(Period period) {
        return new OrderCount(period, 1, 3, 0, List.of(SampleDeals.euros("12500.50")), Milestone.SIGNED, NOW);
    }

    private static Prospects prospects(double correction, int months, int slips) {
        Forecast forecast = new Forecast(Period.quarter(2026, 4), 9, 12, 2, correction, 1.5, months, 14, 18, 22);
        return new Prospects(
                forecast,
                List.of(new Slippage(SampleDeals.expected(), slips)),
                List.of(new Ageing(Optional.empty(), 9, 1, 61), new Ageing(Optional.of(Milestone.VERBAL), 3, 12, 40)),
                months == 0
                        ? List.of()
                        : List.of(new Accuracy(YearMonth.of(2026, 10), 8, new BigDecimal("5.25"), 4, 6, 2)),
                2,
                List.of(SIGNED),
                NOW);
    }

    private static Pipeline pipeline() {
        return new Pipeline(
                List.of(SampleDeals.expectedOn(LocalDate.of(2026, 10, 15)), SampleDeals.expected()),
                List.of(SampleDeals.euros("25000")),
                List.of(SampleDeals.euros("20000")));
    }

    private static List<ExpectedOrders> months(int many) {
        Money dollars = new Money(new BigDecimal("1000"), Currency.getInstance("USD"));
        List<ExpectedOrders> months = new ArrayList<>();
        months.add(due(new Due.Overdue(), 2, SampleDeals.euros("9000"), dollars));
        for (int month = 0; month < many; month++) {
            Due due = new Due.InMonth(YearMonth.of(2026, 11).plusMonths(month));
            months.add(month == 1 ? due(due, 1) : due(due, 1, SampleDeals.euros("4000")));
        }
        months.add(due(new Due.Undated(), 1, SampleDeals.euros("500")));
        return months;
    }

    private static ExpectedOrders due(Due due, int orders, Money... worth) {
        return new ExpectedOrders(due, orders, List.of(worth), List.of(worth), List.of());
    }

    private static List<ExpectedOrders.Part> parts() {
        return List.of(
                part(Confidence.of(ForecastCategory.COMMIT), 2, SampleDeals.euros("18000")),
                part(Confidence.of(ForecastCategory.BEST_CASE), 1),
                part(Confidence.of(ForecastCategory.PIPELINE), 1, SampleDeals.euros("1500")),
                part(
                        Confidence.unsaid(),
                        1,
                        SampleDeals.euros("500"),
                        new Money(new BigDecimal("250"), Currency.getInstance("USD"))));
    }

    private static ExpectedOrders.Part part(Confidence confidence, int orders, Money... weighted) {
        return new ExpectedOrders.Part(confidence, orders, List.of(weighted), List.of(weighted));
    }

    private static void deals(Map<String, Answer> all) {
        all.put(
                "deal",
                new Answer.DealShown(
                        SampleDeals.invoicedAfterSigning(),
                        SampleStory.of(SampleDeals.invoicedAfterSigning().deal()),
                        List.of(announcement(17, true), announcement(19, true), announcement(23, true))));
        Deal expected = SampleDeals.expected().deal();
        Deal flagged =
                new Deal(expected.id(), expected.status(), expected.description(), Map.of(), expected.openedAt(), true);
        all.put("deal: earned together", earnedTogether());
        all.put("deal: flagged", new Answer.DealShown(SampleDeals.summary(flagged), List.of(), List.of()));
        all.put("found", new Answer.DealsFound("acme", List.of(SampleDeals.signed(), SampleDeals.expected())));
        all.put("found: one", new Answer.DealsFound("acme", List.of(SampleDeals.signed())));
        all.put("found: nothing", new Answer.DealsFound("akme", List.of()));
    }

    private static Answer earnedTogether() {
        Person jan = person(SampleDeals.JAN, "Jan");
        Person priya = person(new PersonRef(Platform.BROWSER, "priya"), "Priya");
        Credits together = new Credits(List.of(
                new Credits.Part(jan.ref(), new BigDecimal("66.67")),
                new Credits.Part(priya.ref(), new BigDecimal("33.33"))));
        DealSummary deal = SampleDeals.signed();
        Change change = new Change(
                ChangeKind.CREDITED,
                jan.ref(),
                Surface.COMMAND,
                NOW,
                List.of(new Fact.Credited(deal.deal().id(), Credits.OWNERS, together)),
                Optional.empty());
        return new Answer.DealShown(
                deal,
                List.of(new Told(change, "Jan")),
                List.of(),
                Optional.of(new Answer.DealShown.Earned(together, List.of(jan, priya))));
    }

    private static Person person(PersonRef ref, String name) {
        return new Person(ref, name, Role.MEMBER, Optional.empty(), Locale.ENGLISH);
    }

    static List<Announcement> waiting(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> announcement(17 + i, i == 0))
                .toList();
    }

    private static Announcement announcement(long number, boolean clear) {
        return new Announcement(
                new AnnouncementId(number),
                new MessageRef(CHANNEL, String.valueOf(number)),
                Optional.empty(),
                0,
                clear ? SampleOutgoing.statement() : SampleOutgoing.bare(),
                0.9,
                new Person(SampleDeals.JAN, "Jan", Role.MEMBER, Optional.empty(), Locale.ENGLISH),
                NOW.minus(Duration.ofHours(20)),
                new Placement.Unresolved(),
                Optional.empty());
    }

    private static void resolutions(Map<String, Answer> all) {
        for (Verb verb : EnumSet.of(
                Verb.WON,
                Verb.EXPECT,
                Verb.LOST,
                Verb.CANCEL,
                Verb.LINK,
                Verb.UNDO,
                Verb.MERGE,
                Verb.SPLIT,
                Verb.CREDIT)) {
            Resolution done = new Resolution.Done(Optional.of(new ChangeId(5)), Optional.of(SampleDeals.signed()));
            all.put("command: " + verb, new Answer.Resolved(verb, done));
        }
        Resolution opened = new Resolution.Done(Optional.of(new ChangeId(5)), Optional.of(SampleDeals.signed()));
        Optional<OrderCount> week = Optional.of(SampleDeals.week(1, 3, 1));
        all.put("command: WON, with the count", new Answer.Resolved(Verb.WON, opened, week));
        Resolution asks = new Resolution.Done(Optional.empty(), Optional.empty());
        all.put("command: not sure which deal", new Answer.Resolved(Verb.WON, asks));
        Resolution refused = new Resolution.Refused(Resolution.Refusal.MANAGERS_ONLY);
        all.put("command: refused", new Answer.Resolved(Verb.PUBLISH, refused));
    }

    private static void settings(Map<String, Answer> all) {
        all.put("settings", new Answer.SettingsShown(organisation(CelebrationChannels.NONE), Milestone.SIGNED, false));
        all.put(
                "settings: changed",
                new Answer.SettingsShown(
                        organisation(CelebrationChannels.of(CHANNEL))
                                .hearing(Robots.NONE)
                                .keeping(new Retention(Optional.of(365))),
                        Milestone.ORDERED,
                        true));
        all.put(
                "settings changed: nobody is nudged",
                new Answer.SettingsShown(
                        organisation(CelebrationChannels.NONE)
                                .nudging(new Nudges(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Set.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY),
                                        WorkingHours.read("6:30-24"))),
                        Milestone.SIGNED,
                        true));
        all.put(
                "settings changed: celebrations where Wonce is not",
                new Answer.SettingsShown(organisation(CelebrationChannels.of(CHANNEL)), Milestone.ORDERED, true)
                        .shutOut(List.of(CHANNEL)));
        all.put(
                "settings: celebrations on two platforms",
                new Answer.SettingsShown(
                        organisation(CelebrationChannels.of(
                                new ChannelRef(Platform.TEAMS, "19:parties@thread.tacv2"),
                                new ChannelRef(Platform.SLACK, "C024BE7LR"))),
                        Milestone.SIGNED,
                        false));
        all.put("settings: without pictures", withoutPictures());
        for (Attention attention : Attention.values()) {
            all.put(
                    "settings: of a channel that is heard " + attention,
                    settings(true, new ChannelConventions(Optional.empty(), attention, NewOrders.OPENED, List.of())));
        }
        all.put(
                "settings: of a channel where new orders are asked about",
                settings(true, new ChannelConventions(Optional.empty(), Attention.USUAL, NewOrders.ASKED, List.of())));
        for (DigestSchedule.Rhythm rhythm : DigestSchedule.Rhythm.values()) {
            DigestSchedule schedule = new DigestSchedule(rhythm, 1, LocalTime.of(8, 30));
            all.put(
                    "settings: of a channel with digests, " + rhythm,
                    settings(
                            false,
                            new ChannelConventions(
                                    Optional.empty(), Attention.USUAL, NewOrders.ASKED, List.of(schedule))));
        }
        all.put(
                "settings: of a channel with several digests",
                settings(
                        true,
                        new ChannelConventions(
                                Optional.empty(),
                                Attention.USUAL,
                                NewOrders.ASKED,
                                List.of(
                                        new DigestSchedule(
                                                DigestSchedule.Rhythm.DAILY,
                                                1,
                                                LocalTime.of(17, 0),
                                                Optional.of(ZoneId.of("America/New_York"))),
                                        new DigestSchedule(DigestSchedule.Rhythm.MONTHLY, 1, LocalTime.of(9, 0))))));
        all.put(
                "settings: after lessons",
                new Answer.SettingsShown(organisation(CelebrationChannels.NONE), Milestone.SIGNED, false)
                        .learned(new Learned(23, List.of("ja"), List.of("werkbon", "demo"))));
        Answer.SettingsShown plain =
                new Answer.SettingsShown(organisation(CelebrationChannels.NONE), Milestone.SIGNED, false);
        all.put("settings: a second reader", plain.with(secondReader(Optional.empty())));
        for (Setback why : Setback.values()) {
            if (why.isSent()) {
                all.put("settings: a second reader, " + why, plain.with(secondReader(Optional.of(why))));
            }
        }
        all.put(
                "settings: amounts for managers",
                new Answer.SettingsShown(
                        organisation(CelebrationChannels.NONE)
                                .celebrating(Celebrations.USUAL.withAmounts(Celebrations.Amounts.FOR_MANAGERS)),
                        Milestone.SIGNED,
                        false));
        all.put(
                "settings: celebrations of its own",
                new Answer.SettingsShown(
                        organisation(CelebrationChannels.NONE)
                                .celebrating(new Celebrations(
                                        Optional.of(new Money(new BigDecimal("1000"), SampleDeals.EURO)),
                                        Celebrations.Amounts.UNTOLD,
                                        Emoji.all("🎉🥂 :party_parrot:"),
                                        Optional.of(10),
                                        Duration.ofHours(12),
                                        new Emoji("🔔"),
                                        new Pictures(
                                                Pictures.When.ALWAYS,
                                                List.of(new PictureAddress("https://acme.example/dance.gif"))),
                                        false))
                                .hearing(new Robots(Optional.of(List.of("HubSpot", "Salesforce")))),
                        Milestone.SIGNED,
                        List.of("Dana", "Fatima"),
                        List.of(new Place(Platform.SLACK, "Acme"), new Place(Platform.TEAMS, "Acme NL")),
                        true,
                        Optional.of(new ChannelConventions(
                                Optional.of(Locale.GERMAN), Attention.USUAL, NewOrders.OPENED, List.of()))));
    }

    private static Answer.SettingsShown settings(boolean changed, ChannelConventions here) {
        return new Answer.SettingsShown(
                organisation(CelebrationChannels.NONE),
                Milestone.SIGNED,
                List.of(),
                List.of(),
                changed,
                Optional.of(here));
    }

    static SecondReading secondReader(Optional<Setback> why) {
        SecondReaderAddress address = new SecondReaderAddress("https://api.openai.com/v1");
        return new SecondReading(
                Optional.of(new SecondReaderChoice(address, "gpt-5-mini", 1_000)),
                true,
                1_000,
                why.map(failure -> new SecondReading.Failure(failure, SampleDeals.NOW)),
                true);
    }

    private static Answer withoutPictures() {
        Pictures none = Pictures.USUAL.when(Pictures.When.NEVER);
        Organisation sober = organisation(CelebrationChannels.NONE).celebrating(Celebrations.USUAL.withPictures(none));
        return new Answer.SettingsShown(sober, Milestone.SIGNED, true);
    }

    private static void people(Map<String, Answer> all) {
        Person dana = new Person(
                new PersonRef(Platform.SLACK, "U0DANA"), "Dana", Role.MEMBER, Optional.empty(), Locale.ENGLISH);
        all.put("person: to be erased", new Answer.ErasureAsked(dana));
        Person inTeam = new Person(dana.ref(), dana.name(), dana.role(), Optional.of("North"), dana.language());
        all.put(
                "person: in a team",
                new Answer.TeamAssigned(inTeam, new Resolution.Done(Optional.of(new ChangeId(7)), Optional.empty())));
        all.put(
                "person: in no team",
                new Answer.TeamAssigned(dana, new Resolution.Done(Optional.empty(), Optional.empty())));
        all.put("person: erased", new Answer.PersonErased());
        all.put(
                "person: to be handed out",
                new Answer.DossierOffered(
                        dana,
                        new Answer.DashboardOffered(
                                "https://wonce.example.com/dashboard/enter/abc", Optional.empty())));
        for (Answer.PersonRefused.Ground why : Answer.PersonRefused.Ground.values()) {
            all.put("person: " + why, new Answer.PersonRefused(why));
        }
    }

    private static void joining(Map<String, Answer> all) {
        JoinCode code = new JoinCode("7KQ49XTD");
        String page = "https://wonce.example.com/slack/install?join=" + code.shown();
        all.put("join: a code", new Answer.Invited(code, Optional.empty()));
        all.put("join: a code and a link", new Answer.Invited(code, Optional.of(page)));
        all.put("join: done", new Answer.Joined(new OrganisationId(new UUID(0, 1)), "Voorbeeld BV", "Acme NL"));
        for (Answer.NotJoined.Obstacle why : Answer.NotJoined.Obstacle.values()) {
            all.put("join: " + why, new Answer.NotJoined(why));
        }
    }

    private static Organisation organisation(CelebrationChannels channels) {
        return new Organisation(
                new OrganisationId(new UUID(0, 1)),
                "Voorbeeld BV",
                SampleDeals.AMSTERDAM,
                DayOfWeek.MONDAY,
                SampleDeals.EURO,
                Locale.forLanguageTag("nl"),
                channels);
    }
}
