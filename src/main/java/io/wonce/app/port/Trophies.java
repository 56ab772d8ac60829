package io.wonce.app.port;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.DayCount;
import io.wonce.domain.counting.Highlight;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What records are made of, asked of the deals that count each time. */
public interface Trophies {
    /** Holds off everybody else who judges records, until the end of the transaction: each sees all that the one before counted. */
    void lock();

    /** Distinct orders by day, the earliest first. */
    List<DayCount> days();

    /** Those of {@code first} and later that did not count before it. */
    List<DayCount> daysSince(LocalDate first);

    /** The parts of those orders that the person with these {@code accounts} earned. */
    List<DayCount> days(List<PersonRef> accounts);

    /** The largest order of each currency. */
    List<DealSummary> largest();

    /** The same of those in which the person with these {@code accounts} has a part. */
    List<DealSummary> largest(List<PersonRef> accounts);

    /** The same for each sales team that has an order, by their names. */
    List<TeamTrophies> teams();

    /** What open deals reached, the latest news first: what was recorded late comes where it was recorded, unless it was too old to be celebrated. */
    List<Highlight> latest(int most);

    /** The largest order beside {@code deal} in its currency; empty where there are fewer than {@code fewest}, or it has no value. */
    Optional<Money> largestBeside(Deal deal, int fewest);
}
