package io.wonce.web.dashboard.view;

import io.wonce.domain.counting.Cycle;
import io.wonce.domain.counting.Period;
import io.wonce.domain.outgoing.Answer;
import io.wonce.words.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * The records, and who has how many orders.
 *
 * @param shell what stands around it
 * @param asked what was asked for
 * @param records of all, of who looks, and of each sales team
 * @param leaderboard of the period asked for; empty where the organisation shows none
 * @param periods that can be asked for
 * @param say how numbers are written
 */
public record RecordsPage(
        Shell shell,
        Asked asked,
        Answer.RecordsShown records,
        Optional<Answer.LeaderboardShown> leaderboard,
        List<Period> periods,
        Phrases say) {
    public RecordsPage {
        periods = List.copyOf(periods);
    }

    /** Of which periods the most orders are a record, in the order in which they are told. */
    public List<Cycle> cycles() {
        return List.of(Cycle.WEEK, Cycle.MONTH, Cycle.QUARTER);
    }

    /** Whether the leaderboard is of {@code period}. */
    public boolean isShown(Period period) {
        return leaderboard
                .filter(shown -> shown.board().period().label().equals(period.label()))
                .isPresent();
    }
}
