package io.wonce.app.command;

import io.wonce.app.LinkAnnouncement;
import io.wonce.app.ListUnresolved;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import java.util.List;
import java.util.Optional;

/** {@code /deal link #17 D-142}; without a number, the asker's own last announcement that nobody has linked yet. */
final class LinkCommand implements Command {
    private static final int MOST_WAITING = 500;

    private final LinkAnnouncement announcements;
    private final ListUnresolved unresolved;
    private final Mistakes mistakes;

    LinkCommand(LinkAnnouncement announcements, ListUnresolved unresolved, Mistakes mistakes) {
        this.announcements = announcements;
        this.unresolved = unresolved;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.LINK;
    }

    @Override
    public Answer answer(Asked asked) {
        Optional<DealId> deal = asked.arguments().target();
        if (deal.isEmpty()) {
            return mistakes.missing(Problem.NO_DEAL, Verb.LINK, asked);
        }
        Optional<AnnouncementId> announcement = announcement(asked, deal.get());
        if (announcement.isEmpty()) {
            return mistakes.missing(Problem.NO_ANNOUNCEMENT, Verb.LINK, asked);
        }
        Resolution linked = announcements.link(asked.organisation(), announcement.get(), deal.get(), asked.actor());
        return linked.equals(new Resolution.Refused(Resolution.Refusal.NO_SUCH_DEAL))
                ? mistakes.unknownDeal(deal.get(), asked)
                : mistakes.resolved(Verb.LINK, linked, announcement.get(), asked);
    }

    private Optional<AnnouncementId> announcement(Asked asked, DealId deal) {
        boolean onlyDeal = asked.arguments().deals().equals(List.of(deal))
                && asked.arguments()
                        .announcement()
                        .filter(a -> a.number() != deal.number())
                        .isEmpty();
        return onlyDeal ? lastOf(asked) : asked.arguments().announcement();
    }

    private Optional<AnnouncementId> lastOf(Asked asked) {
        return unresolved.list(asked.organisation(), MOST_WAITING).all().stream()
                .filter(waiting ->
                        waiting.author().ref().equals(asked.command().author().ref()))
                .reduce((earlier, later) -> later)
                .map(Announcement::id);
    }
}
