package io.wonce.app.port;

import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Pipeline;
import io.wonce.domain.counting.Reconciliation;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Share;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions about deals; nothing here is ever incremented. */
public interface Counts {
    /** The real count as known now. */
    OrderCount count(Period period, Instant now);

    /** The same orders, split; the shares add up to the count. */
    List<Share> split(Period period, Grouping grouping);

    /** The orders still expected, soonest close date first. */
    Pipeline pipeline(int limit);

    /**
     * Counts {@code period} and freezes that with its as-of time, while no change is under way; a later call for the same period
     * freezes nothing.
     *
     * @return the count as known now
     */
    OrderCount publish(Period period, Instant now);

    /** The number of exactly the days of {@code period} as it was published; empty where it was not. */
    Optional<OrderCount> published(Period period);

    /**
     * The same; where there is none of those days, the first one that was published by the label of {@code period}, since the
     * organisation may have meant other days by it then.
     */
    Optional<OrderCount> publishedAs(Period period);

    /** What was published, the latest period first. */
    List<OrderCount> publications(Lists.Slice slice);

    /** Those of periods that share a day with {@code span}, the latest first. */
    List<OrderCount> publications(Period span, int most);

    /** How many numbers were published. */
    int publications();

    /** The shares of a published number, frozen with it; empty where they were not kept. */
    List<Share> publishedSplit(Period period, Grouping grouping);

    /** What is different now from what was published of exactly the days of {@code period}; empty where nothing is. */
    Optional<Restatement> restated(Period period);

    /** The published numbers of periods that share a day with {@code span}, and at most {@code limit} of those that are different now. */
    Reconciliation reconcile(Period span, int limit);

    /** How many orders those of {@code published} hold now of which there is a restatement, though it may be as many. */
    Map<Period, Integer> known(List<OrderCount> published);
}
