package io.wonce.app.port;

import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Reconciliation;
import io.wonce.domain.counting.WeekCount;
import java.time.LocalDate;
import java.util.List;

/** How numbers run over time. */
public interface Trends {
    /**
     * Announcements against orders in each of {@code weeks}, which follow one another.
     *
     * @param published what was reported of them, as far as it was
     */
    List<WeekCount> weeks(List<Period> weeks, Reconciliation published);

    /** The expected orders: overdue ones first, then month by month, then those without a date. */
    List<ExpectedOrders> expected(LocalDate today);

    /** The same by how sure they are alone, the surest first; those of nothing are left out. */
    List<ExpectedOrders.Part> sure();
}
