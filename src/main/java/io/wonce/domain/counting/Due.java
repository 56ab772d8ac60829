package io.wonce.domain.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** When an order is expected. */
public sealed interface Due {
    /** Its close date has passed. */
    record Overdue() implements Due {}

    /** In this month; of the running one, from today on. */
    record InMonth(YearMonth month) implements Due {}

    /** From today on, before {@code end}. */
    record Before(LocalDate end) implements Due {}

    /** Nobody has said when. */
    record Undated() implements Due {}

    /** Of an order with that close date, seen on {@code today}. */
    static Due of(Optional<LocalDate> closeDate, LocalDate today) {
        return closeDate
                .<Due>map(date -> date.isBefore(today) ? new Overdue() : new InMonth(YearMonth.from(date)))
                .orElseGet(Undated::new);
    }
}
