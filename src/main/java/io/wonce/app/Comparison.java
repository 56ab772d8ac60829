package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.counting.Changed;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a published number, whose orders are still the same, beside what is known now. */
final class Comparison {
    private final Books books;
    private final Optional<Grouping> by;

    /** Of shares by {@code by}; without that, by who earned the orders. */
    Comparison(Books books, Optional<Grouping> by) {
        this.books = books;
        this.by = by;
    }

    /** Nothing where the orders are others: then there is a restatement, which says more. */
    Set<Changed> changed(Report.Reported reported, OrderCount known) {
        if (reported.restatement().isPresent()) {
            return Set.of();
        }
        Set<Changed> changed = Changed.between(reported.count(), known, isOfSameBase(known.period()));
        Grouping grouping = by.orElse(Grouping.REP);
        if (isSplitOtherwise(known.period(), grouping)) {
            changed.add(grouping == Grouping.REP ? Changed.EARNED : Changed.SPLIT);
        }
        return changed;
    }

    /** A number of which no base was kept was published when there were no rates at all. */
    private boolean isOfSameBase(Period period) {
        return books.rates()
                .base(period)
                .map(books.organisation().currency()::equals)
                .orElse(true);
    }

    /** Not known where the shares were not kept. */
    private boolean isSplitOtherwise(Period period, Grouping grouping) {
        Map<String, BigDecimal> published = parts(books.counts().publishedSplit(period, grouping));
        return !published.isEmpty() && !published.equals(parts(books.counts().split(period, grouping)));
    }

    private static Map<String, BigDecimal> parts(List<Share> shares) {
        return shares.stream().collect(Collectors.toMap(Share::key, Share::orders));
    }
}
