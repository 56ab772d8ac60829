package io.wonce.app.port;

import io.wonce.domain.counting.DayCount;
import io.wonce.domain.deal.DealSummary;
import java.util.List;

/**
 * What the records of a sales team are made of, by the teams as they are now.
 *
 * @param team its name
 * @param days distinct orders by day, the earliest first; of shared ones the parts that its members earned
 * @param largest the largest order of each currency in which a member has a part
 */
public record TeamTrophies(String team, List<DayCount> days, List<DealSummary> largest) {
    public TeamTrophies {
        days = List.copyOf(days);
        largest = List.copyOf(largest);
    }
}
