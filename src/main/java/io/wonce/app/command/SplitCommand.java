package io.wonce.app.command;

import io.wonce.app.ShowDeal;
import io.wonce.app.SplitDeal;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import java.util.Optional;

/** {@code /deal split #17}, or {@code /deal split D-142} for the last announcement on that deal. */
final class SplitCommand implements Command {
    private final SplitDeal announcements;
    private final ShowDeal deals;
    private final Mistakes mistakes;

    SplitCommand(SplitDeal announcements, ShowDeal deals, Mistakes mistakes) {
        this.announcements = announcements;
        this.deals = deals;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.SPLIT;
    }

    @Override
    public Answer answer(Asked asked) {
        Optional<DealId> deal = asked.arguments().markedDeals().stream().findFirst();
        if (deal.isPresent()) {
            return deals.show(asked.organisation(), deal.get())
                    .map(shown -> splitLast(shown, asked))
                    .orElseGet(() -> mistakes.unknownDeal(deal.get(), asked));
        }
        return asked.arguments()
                .announcement()
                .map(announcement -> split(announcement, asked))
                .orElseGet(() -> mistakes.missing(Problem.WHICH_ANNOUNCEMENT, Verb.SPLIT, asked));
    }

    private Answer splitLast(Answer.DealShown shown, Asked asked) {
        return shown.announcements().stream()
                .reduce((earlier, later) -> later)
                .map(last -> split(last.id(), asked))
                .orElseGet(() -> mistakes.missing(Problem.WHICH_ANNOUNCEMENT, Verb.SPLIT, asked));
    }

    private Answer split(AnnouncementId announcement, Asked asked) {
        Resolution split = announcements.split(asked.organisation(), announcement, asked.actor());
        return mistakes.resolved(Verb.SPLIT, split, announcement, asked);
    }
}
