package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.counting.Conversion;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Pipeline;
import io.wonce.domain.counting.Tally;
import io.wonce.domain.deal.Money;
import io.wonce.domain.deal.Rate;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Puts beside numbers what they come to in the base currency: orders at the rates of the days on which they first counted, expected
 * ones at those of today. As good as nothing where nobody entered a rate.
 */
final class InBase {
    private final Books books;
    private final Currency base;
    private final List<Rate> today;

    InBase(Books books, LocalDate today) {
        this.books = books;
        this.base = books.organisation().currency();
        this.today = books.rates().on(today, base);
    }

    /** As known now. */
    OrderCount counted(OrderCount count) {
        return today.isEmpty() ? count : count.worth(books.rates().counted(count.period(), base));
    }

    /** At the rates that are frozen with it. */
    static OrderCount published(Books books, OrderCount count) {
        return count.worth(books.rates().published(count.period()));
    }

    Pipeline expected(Pipeline pipeline) {
        return new Pipeline(
                pipeline.deals(),
                pipeline.total(),
                pipeline.weighted(),
                converted(pipeline.total()),
                converted(pipeline.weighted()));
    }

    List<ExpectedOrders> expected(List<ExpectedOrders> parts) {
        return parts.stream()
                .map(part -> new ExpectedOrders(
                        part.due(),
                        part.orders(),
                        part.total(),
                        part.weighted(),
                        part.parts(),
                        converted(part.total()),
                        converted(part.weighted())))
                .toList();
    }

    Tally expected(Tally tally) {
        return new Tally(tally.deals(), tally.total(), converted(tally.total()));
    }

    private Optional<Conversion> converted(List<Money> sums) {
        return Conversion.at(today, base, sums);
    }
}
