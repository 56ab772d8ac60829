package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.DealFilter;
import io.wonce.app.port.DealState;
import io.wonce.app.port.Foresight;
import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.Accuracy;
import io.wonce.domain.counting.Almanac;
import io.wonce.domain.counting.CountingPolicies;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Forecast;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Prospects;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Somebody asks which orders are still expected, and how far that can be trusted. */
public final class AskPipeline {
    private static final int MOST_DEALS = 20;
    private static final int MOST_SLIPPAGES = 20;
    private static final int PAST_MONTHS = 6;
    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final Ledger ledger;
    private final InstantSource clock;

    public AskPipeline(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The first ones to close, with the value of all, of those that are equally sure, and month by month. */
    public Answer.PipelineShown ask(OrganisationId organisation) {
        return ledger.write(
                organisation,
                books -> new Answer.PipelineShown(
                        new InBase(books, today(books)).expected(books.counts().pipeline(MOST_DEALS)),
                        books.trends().sure(),
                        books.trends().expected(today(books)),
                        Optional.of(prospects(books))));
    }

    /** By when they are expected, and how far that can be trusted. */
    public Expected expected(OrganisationId organisation) {
        return ledger.write(
                organisation,
                books -> new Expected(
                        new InBase(books, today(books)).expected(books.trends().expected(today(books))),
                        prospects(books)));
    }

    Prospects prospects(Books books) {
        Instant now = clock.instant();
        Organisation organisation = books.organisation();
        ZoneId zone = organisation.zone();
        LocalDate today = today(books);
        Period quarter = new Almanac(today, organisation.weekStart(), organisation.fiscalStart()).runningQuarter(0);
        Foresight foresight = books.foresight();
        List<Accuracy> past = IntStream.rangeClosed(1, PAST_MONTHS)
                .mapToObj(back -> foresight.accuracy(YearMonth.from(today).minusMonths(back)))
                .flatMap(Optional::stream)
                .filter(Accuracy::isTelling)
                .toList();
        return new Prospects(
                Forecast.of(
                                quarter,
                                books.counts().count(quarter, now).orders(),
                                foresight.due(today, quarter.end()),
                                past,
                                ChronoUnit.DAYS.between(today, quarter.end()) / DAYS_A_MONTH)
                        .leavingOut(overdue(books, now)),
                foresight.slippages(MOST_SLIPPAGES),
                foresight.ageing(now),
                past,
                books.announcements().unresolved(),
                new CountingPolicies(books.settings().policies()).between(quarter.from(zone), quarter.until(zone)),
                now);
    }

    private static int overdue(Books books, Instant now) {
        DealFilter overdue = DealFilter.in(DealState.EXPECTED).due(new Due.Overdue());
        return books.lists().tally(overdue, now).deals();
    }

    private LocalDate today(Books books) {
        return clock.instant().atZone(books.organisation().zone()).toLocalDate();
    }

    /**
     * The orders still expected.
     *
     * @param months by when they are expected: overdue ones first, those without a date last
     * @param prospects how far that can be trusted
     */
    public record Expected(List<ExpectedOrders> months, Prospects prospects) {
        public Expected {
            months = List.copyOf(months);
        }
    }
}
