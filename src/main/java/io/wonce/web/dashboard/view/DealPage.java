package io.wonce.web.dashboard.view;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.outgoing.Answer;
import io.wonce.words.Phrases;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One deal with its whole story.
 *
 * @param shell what stands around it
 * @param shown the deal
 * @param isInChat whether an announcement can be read where it was said
 * @param say how numbers and states are written
 */
public record DealPage(Shell shell, Answer.DealShown shown, Predicate<Announcement> isInChat, Phrases say) {
    /** The deal itself. */
    public Deal deal() {
        return shown.deal().deal();
    }

    /** What it is called beside its id. */
    public String title() {
        return deal().description().customer().orElseGet(() -> shell.text().get("board.deal.unnamed"));
    }

    /** The deal that it became part of. */
    public Optional<String> mergedInto() {
        return deal().status() instanceof DealStatus.MergedInto merged
                ? Optional.of(merged.deal().toString())
                : Optional.empty();
    }
}
