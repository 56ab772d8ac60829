package io.wonce.postgres;

import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Revaluation;
import io.wonce.domain.deal.DealId;
import io.wonce.postgres.Differences.Days;
import io.wonce.postgres.Differences.Difference;
import io.wonce.postgres.Differences.Known;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What became different of published numbers: the deals that were frozen with them, beside those that are known now. */
final class Restatements {
    private final PublishedCounts counts;
    private final Differences differences;
    private final Amendments amendments;

    Restatements(Session session, PublishedCounts counts) {
        this.counts = counts;
        this.differences = new Differences(session);
        this.amendments = new Amendments(session);
    }

    /** The latest period first. */
    List<Restatement> of(Period span, ZoneId zone, int limit) {
        return of(counts.within(span), zone, limit);
    }

    /** Empty where nothing is different now. */
    Optional<Restatement> of(OrderCount published, ZoneId zone) {
        return of(List.of(published), zone, 1).stream().findFirst();
    }

    private List<Restatement> of(List<OrderCount> published, ZoneId zone, int limit) {
        Map<Days, List<Difference>> different = differences.of(published, zone);
        List<OrderCount> changed = published.stream()
                .filter(count -> different.containsKey(Days.of(count.period())))
                .limit(limit)
                .toList();
        Map<Days, Known> known = differences.known(changed, zone);
        return changed.stream()
                .map(count -> {
                    Days days = Days.of(count.period());
                    return restatement(
                            count,
                            Objects.requireNonNull(different.get(days)),
                            known.getOrDefault(days, Known.NOTHING));
                })
                .toList();
    }

    private Restatement restatement(OrderCount published, List<Difference> different, Known known) {
        List<DealId> gone = deals(different, Difference::isGone);
        List<DealId> come = deals(different, Difference::isNew);
        List<Revaluation> revalued = different.stream()
                .filter(one -> !one.isGone() && !one.isNew())
                .map(one -> new Revaluation(one.deal(), one.before(), one.after()))
                .toList();
        return new Restatement(
                published.period(),
                published.asOf(),
                published.orders(),
                known.orders(),
                gone,
                come,
                Stream.concat(
                                amendments.gone(gone, published.asOf()).stream(),
                                amendments.come(come, published.asOf()).stream())
                        .toList(),
                revalued,
                revalued.isEmpty() ? List.of() : published.totals(),
                revalued.isEmpty() ? List.of() : known.worth());
    }

    private static List<DealId> deals(List<Difference> different, Predicate<Difference> which) {
        return different.stream().filter(which).map(Difference::deal).toList();
    }
}
