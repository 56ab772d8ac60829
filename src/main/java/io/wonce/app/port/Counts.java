package io.wonce.app.port;

import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Pipeline;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Share;
import java.time.Instant;
import java.util.List;

/** Questions about deals; nothing here is ever incremented. */
public interface Counts {
    /** The real count as known now. */
    OrderCount count(Period period, Instant now);

    /** The same orders, split; the shares add up to the count. */
    List<Share> split(Period period, Grouping grouping);

    /** The orders still expected, soonest close date first. */
    Pipeline pipeline(int limit);

    /** Freezes the count of a period with its as-of time; a later call for the same period changes nothing. */
    void publish(OrderCount count);

    /** Published numbers of periods that share a day with {@code span} and differ from what is known now, latest period first. */
    List<Restatement> restatements(Period span, int limit);
}
