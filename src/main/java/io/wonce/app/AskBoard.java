package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.DealFilter;
import io.wonce.app.port.DealState;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Lists;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Reconciliation;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Somebody opens the dashboard. */
public final class AskBoard {
    private static final int WEEKS = 12;

    /** As many as weeks, months and quarters of the trend can have. */
    private static final int MOST_RESTATEMENTS = 20;

    private final Ledger ledger;
    private final InstantSource clock;

    public AskBoard(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** All its numbers, of one moment. */
    public Board ask(OrganisationId organisation) {
        return ledger.write(organisation, this::board);
    }

    private Board board(Books books) {
        Instant now = clock.instant();
        Organisation organisation = books.organisation();
        LocalDate today = now.atZone(organisation.zone()).toLocalDate();
        Period week = Period.week(today, organisation.weekStart());
        List<Period> weeks = weeks(today, organisation.weekStart());
        Period span = span(weeks);
        Reconciliation published = books.counts().reconcile(span, MOST_RESTATEMENTS);
        return new Board(
                new CountOrders(ledger, clock).count(books, week, Optional.empty()),
                books.trends().weeks(weeks, published),
                Basis.of(books, span, now),
                published.restatements(),
                new InBase(books, today).expected(books.trends().expected(today)),
                action(books, now));
    }

    /** The last ones, that of {@code day} last. */
    static List<Period> weeks(LocalDate day, DayOfWeek weekStart) {
        return IntStream.range(0, WEEKS)
                .mapToObj(n -> Period.week(day.minusWeeks(WEEKS - 1L - n), weekStart))
                .toList();
    }

    /** All of {@code weeks}, which follow one another. */
    private static Period span(List<Period> weeks) {
        Period last = weeks.get(weeks.size() - 1);
        return new Period(last.label(), weeks.get(0).first(), last.end());
    }

    /** What somebody should do something about. */
    static Board.Action action(Books books, Instant now) {
        Lists lists = books.lists();
        return new Board.Action(
                lists.tally(DealFilter.in(DealState.UNINVOICED), now),
                lists.tally(DealFilter.in(DealState.UNSIGNED), now),
                lists.tally(DealFilter.in(DealState.EXPECTED).due(new Due.Overdue()), now),
                books.announcements().unresolved(),
                lists.tally(DealFilter.in(DealState.UNANSWERED), now),
                books.organisation().nudges());
    }
}
