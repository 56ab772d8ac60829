package io.wonce.words;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import java.util.List;
import java.util.Optional;

/**
 * What stands on the picture of a celebration: plain text of any length, in any script.
 *
 * @param deal whose it is
 * @param milestone what it reached
 * @param title the milestone as a headline: {@code Signed}
 * @param customer never blank
 * @param amount empty where it is unknown, or not for everybody
 * @param who whom to cheer; empty: nobody by name
 * @param count the real count of the week: {@code 4 of 10 this week}
 * @param progress towards the week's target, from 0 to 1; empty where there is none
 */
public record Poster(
        DealId deal,
        Milestone milestone,
        String title,
        String customer,
        Optional<String> amount,
        Optional<String> who,
        String count,
        Optional<Double> progress)
        implements Drawing {
    @Override
    public String plain() {
        return Voice.facts(List.of(Optional.of(customer), Optional.of(title), amount, who, Optional.of(count)));
    }
}
