package io.wonce.web.api;

import io.wonce.app.Report;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A number as it was published, frozen, as programs read it.
 *
 * @param unresolved announcements that nobody had linked then; not in it
 * @param inBase what the totals came to, at the rates that are frozen with it; empty where there was nothing to convert, or no rate
 * @param policies what counted in the period until it was published
 * @param shares its parts; none where they were not kept, or no split was asked for
 * @param restatement what is different now, and why; empty where nothing is
 */
record ReportedShape(
        Instant publishedAt,
        int orders,
        int announcements,
        int unresolved,
        List<Shapes.Money> totals,
        Optional<Shapes.InBase> inBase,
        String countingMilestone,
        List<CountShape.Policy> policies,
        List<CountShape.Share> shares,
        Optional<RestatedShape> restatement) {
    static ReportedShape of(Report.Reported reported, Optional<Grouping> by) {
        OrderCount count = reported.count();
        return new ReportedShape(
                count.asOf(),
                count.orders(),
                count.announcements(),
                count.unresolved(),
                Shapes.money(count.totals()),
                count.inBase().map(Shapes.InBase::of),
                Names.of(count.countingMilestone()),
                CountShape.Policy.all(reported.policies()),
                CountShape.Share.all(by, reported.shares()),
                reported.restatement().map(RestatedShape::of));
    }
}
