package io.wonce.web.dashboard.view;

import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is told at the head of a page about what they did.
 *
 * @param done whether it was done
 * @param text a sentence or two
 * @param deals those to go to
 * @param undo what one click takes back
 */
public record Notice(boolean done, String text, List<DealId> deals, Optional<ChangeId> undo) {
    public Notice {
        deals = List.copyOf(deals);
    }

    /** Nothing was done. */
    public static Notice refused(String why) {
        return new Notice(false, why, List.of(), Optional.empty());
    }
}
