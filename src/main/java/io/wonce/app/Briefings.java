package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.counting.Almanac;
import io.wonce.domain.counting.Briefing;
import io.wonce.domain.counting.CountingPolicies;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Reconciliation;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Tally;
import io.wonce.domain.deal.Money;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.outgoing.Answer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what a channel is told of a period that has ended: the numbers are those of the dashboard, and are published with it. */
final class Briefings {
    /** As many as a year of days has. */
    private static final int MOST_PUBLISHED = 400;

    /** More at once nobody reads; the others are told next time. */
    private static final int MOST_TOLD = 8;

    private final Books books;
    private final Ledger ledger;
    private final InstantSource clock;

    Briefings(Books books, Ledger ledger, InstantSource clock) {
        this.books = books;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Of {@code period}, whose number is frozen by this; its restatements count as told to {@code channel} from then on. */
    Briefing of(Period period, ChannelRef channel) {
        Instant now = clock.instant();
        Organisation organisation = books.organisation();
        LocalDate today = now.atZone(organisation.zone()).toLocalDate();
        Almanac almanac = new Almanac(today, organisation.weekStart(), organisation.fiscalStart());
        InBase inBase = new InBase(books, today);
        Answer.Published published = new PublishCount(ledger, clock).publish(books, period);
        WorthNews worth = new WorthNews(books, channel, period.end());
        Reconciliation year = books.counts().reconcile(year(period), MOST_PUBLISHED);
        List<Restatement> news = news(period, year, channel, worth);
        books.digests().tell(channel, news);
        worth.keep(news);
        Board.Action action = AskBoard.action(books, now);
        List<ExpectedOrders> expected = books.trends().expected(today);
        return new Briefing(
                published.count(),
                news,
                new CountingPolicies(books.settings().policies())
                        .between(period.from(organisation.zone()), period.until(organisation.zone())),
                action.uninvoiced(),
                action.unsigned(),
                action.overdue(),
                inBase.expected(due(almanac.runningQuarter(0), expected)),
                books.trends().weeks(AskBoard.weeks(period.end().minusDays(1), organisation.weekStart()), year),
                expected,
                new Aims(books, now).after(period),
                Optional.of(action.waiting()),
                published.before());
    }

    /** Of periods that have ended, not before the last year: of their orders, and of what those are worth. */
    private List<Restatement> news(Period period, Reconciliation published, ChannelRef channel, WorthNews worth) {
        List<Restatement> told = books.digests().told(channel);
        Stream<Restatement> changed = published.restatements().stream()
                .filter(restatement -> !restatement.period().end().isAfter(period.end()))
                .filter(restatement -> isUntold(restatement, told) || worth.isIn(restatement));
        Stream<Restatement> settled = told.stream()
                .filter(restatement -> !restatement.agrees())
                .filter(restatement ->
                        restatement.period().end().isAfter(year(period).first()))
                .filter(restatement -> isSettled(restatement.period()))
                .map(Restatement::asPublished);
        Stream<Restatement> restored = told.stream()
                .filter(Restatement::agrees)
                .filter(restatement ->
                        restatement.period().end().isAfter(year(period).first()))
                .flatMap(restatement -> worth.restored(restatement.period()).stream());
        return Stream.of(changed, settled, restored)
                .flatMap(Function.identity())
                .limit(MOST_TOLD)
                .toList();
    }

    private static Period year(Period period) {
        return new Period(period.label(), period.end().minusYears(1), period.end());
    }

    private static boolean isUntold(Restatement restatement, List<Restatement> told) {
        return !restatement.agrees() && told.stream().noneMatch(restatement::tells);
    }

    private boolean isSettled(Period period) {
        return books.counts().restated(period).map(Restatement::agrees).orElse(true);
    }

    private static Tally due(Period quarter, List<ExpectedOrders> expected) {
        List<ExpectedOrders> soon = expected.stream()
                .filter(orders -> orders.due() instanceof Due.InMonth in && begins(in.month(), quarter))
                .toList();
        int deals = soon.stream().mapToInt(ExpectedOrders::orders).sum();
        return new Tally(deals, sum(soon.stream().flatMap(orders -> orders.weighted().stream())));
    }

    private static boolean begins(YearMonth month, Period in) {
        LocalDate first = month.atDay(1);
        return !first.isBefore(in.first()) && first.isBefore(in.end());
    }

    /** Each currency for itself. */
    private static List<Money> sum(Stream<Money> amounts) {
        Map<String, BigDecimal> sums = amounts.collect(Collectors.toMap(
                money -> money.currency().getCurrencyCode(), Money::amount, BigDecimal::add, TreeMap::new));
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), Currency.getInstance(sum.getKey())))
                .toList();
    }
}
