package io.wonce.app.port;

import io.wonce.domain.counting.Accuracy;
import io.wonce.domain.counting.Ageing;
import io.wonce.domain.counting.Odds;
import io.wonce.domain.counting.Slippage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What the orders still expected are worth, judged by the past. */
public interface Foresight {
    /** Expected orders whose date moved to a later day, the most often moved first. */
    List<Slippage> slippages(int limit);

    /** How long expected orders have been where they are, by milestone; those without one first. */
    List<Ageing> ageing(Instant now);

    /** What was expected of {@code month} when it began, against what came; empty where what was expected was not kept by then. */
    Optional<Accuracy> accuracy(YearMonth month);

    /** Expected orders with a day from {@code first} on, before {@code end}, by how likely they are; one of which nobody said is half likely. */
    List<Odds> due(LocalDate first, LocalDate end);
}
