package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Highlight;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Progress;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** A screen on a wall looks at the numbers: no more than there is room for, however much there is. */
public final class AskWall {
    private static final int MOST_LATEST = 4;
    private static final int MOST_TARGETS = 3;

    private final Ledger ledger;
    private final InstantSource clock;

    public AskWall(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** All of one moment. */
    public Wall ask(OrganisationId organisation) {
        return ledger.write(organisation, this::wall);
    }

    private Wall wall(Books books) {
        Instant now = clock.instant();
        Organisation organisation = books.organisation();
        LocalDate today = now.atZone(organisation.zone()).toLocalDate();
        Period week = Period.week(today, organisation.weekStart());
        OrderCount count = books.counts().count(week, now);
        List<ExpectedOrders> expected = books.trends().expected(today);
        List<Highlight> latest = books.trophies().latest(MOST_LATEST);
        boolean isDiscreet = !organisation.celebrations().amountsVisible();
        List<Progress> targets = new Aims(books, now).running(aim -> !isDiscreet || aim.isOrders(), MOST_TARGETS);
        return new Wall(
                organisation,
                isDiscreet ? count.withoutAmounts() : count,
                Basis.of(books, week, now).policies(),
                targets,
                isDiscreet
                        ? expected.stream().map(ExpectedOrders::withoutAmounts).toList()
                        : expected,
                isDiscreet ? latest.stream().map(AskWall::discreet).toList() : latest,
                now);
    }

    private static Highlight discreet(Highlight highlight) {
        return new Highlight(
                Etiquette.discreet(highlight.deal()), highlight.milestone(), highlight.at(), highlight.newsAt());
    }
}
