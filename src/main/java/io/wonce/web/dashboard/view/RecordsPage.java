package io.wonce.web.dashboard.view;

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
 * @param records of all, and of who looks
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

    /** Whether the leaderboard is of {@code period}. */
    public boolean isShown(Period period) {
        return leaderboard
                .filter(shown -> shown.board().period().label().equals(period.label()))
                .isPresent();
    }
}
