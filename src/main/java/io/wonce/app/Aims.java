package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Targets.Coming;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.counting.Almanac;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Progress;
import io.wonce.domain.counting.Share;
import io.wonce.domain.counting.Target;
import io.wonce.domain.deal.Money;
import io.wonce.domain.organisation.Organisation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells how far the targets are: each asked of the deals that count in its period, never added up along the way. */
final class Aims {
    private final Books books;
    private final Instant now;
    private final Organisation organisation;

    Aims(Books books, Instant now) {
        this.books = books;
        this.now = now;
        this.organisation = books.organisation();
    }

    /** All that hold, each in the period that is running. */
    List<Progress> running() {
        return on(today(), now);
    }

    /** The first {@code most} of those that are {@code wanted}. */
    List<Progress> running(Predicate<Aim> wanted, int most) {
        return progress(
                books.targets().at(now).stream()
                        .filter(target -> wanted.test(target.aim()))
                        .limit(most),
                today());
    }

    /** Those that go with the count of {@code period}: all of them beside the running week, else those of just these days. */
    List<Progress> beside(Period period) {
        return period.isSame(Period.week(today(), organisation.weekStart()))
                ? running()
                : on(period.first(), before(period.until(organisation.zone()))).stream()
                        .filter(progress -> progress.period().isSame(period))
                        .toList();
    }

    /** Those that held when {@code period} ended, of periods that have all of it in them. */
    List<Progress> after(Period period) {
        return on(period.end().minusDays(1), before(period.until(organisation.zone()))).stream()
                .filter(progress -> !progress.period().first().isAfter(period.first())
                        && !progress.period().end().isBefore(period.end()))
                .toList();
    }

    private List<Progress> on(LocalDate day, Instant held) {
        return progress(books.targets().at(held).stream(), day);
    }

    private List<Progress> progress(Stream<Target> targets, LocalDate day) {
        Almanac almanac = new Almanac(day, organisation.weekStart(), organisation.fiscalStart());
        return targets.map(target -> progress(target, target.aim().cycle().running(almanac)))
                .toList();
    }

    private Progress progress(Target target, Period period) {
        return new Progress(target, period, reached(target.aim(), period), expected(target.aim(), period));
    }

    private BigDecimal reached(Aim aim, Period period) {
        if (aim.team().isPresent()) {
            return books.counts().split(period, Grouping.TEAM).stream()
                    .filter(share -> aim.team().get().equalsIgnoreCase(share.key()))
                    .findFirst()
                    .map(share -> of(aim, share))
                    .orElse(BigDecimal.ZERO);
        }
        OrderCount count = books.counts().count(period, now);
        return aim.currency()
                .map(currency -> sum(count.totals(), currency))
                .orElseGet(() -> BigDecimal.valueOf(count.orders()));
    }

    private static BigDecimal of(Aim aim, Share share) {
        return aim.currency().map(currency -> sum(share.totals(), currency)).orElseGet(share::orders);
    }

    private static BigDecimal sum(List<Money> totals, Currency currency) {
        return totals.stream()
                .filter(total -> total.currency().equals(currency))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** From today on: what should have come before is overdue, and nothing to count on. */
    private BigDecimal expected(Aim aim, Period period) {
        LocalDate from = period.first().isBefore(today()) ? today() : period.first();
        if (!from.isBefore(period.end())) {
            return BigDecimal.ZERO;
        }
        Stream<Coming> coming = books.targets().coming(from, period.end()).stream()
                .filter(orders -> aim.team().isEmpty() || aim.team().get().equalsIgnoreCase(orders.team()));
        return aim.currency()
                .map(currency -> coming.filter(orders -> orders.currency().equals(Optional.of(currency)))
                        .map(Coming::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .orElseGet(() -> coming.map(Coming::orders).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Instant before(Instant end) {
        return end.isBefore(now) ? end.minusMillis(1) : now;
    }

    private LocalDate today() {
        return now.atZone(organisation.zone()).toLocalDate();
    }
}
