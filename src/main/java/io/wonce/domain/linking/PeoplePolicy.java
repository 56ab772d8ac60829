package io.wonce.domain.linking;

import io.wonce.domain.linking.Evidence.NoLongerStands;
import io.wonce.domain.linking.Evidence.RobotRepeats;
import io.wonce.domain.linking.Evidence.SameAnnouncer;
import io.wonce.domain.reading.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who tells it, and whether the deal is still there to be told of. */
final class PeoplePolicy implements Policy {
    private static final Curve NO_LONGER_STANDS = new Curve("ended", 1, 7, 60);

    @Override
    public List<Finding> look(Heard heard, KnownDeal deal, TokenRarity rarity) {
        List<Finding> reasons = new ArrayList<>();
        if (deal.announcers().contains(heard.announcer())) {
            announcer(heard, deal).ifPresent(reasons::add);
        }
        if (heard.statement().kind() != Kind.LOST && deal.standing() != KnownDeal.Standing.OPEN) {
            double days = Ages.days(deal.lastHeard(), heard.at());
            reasons.add(new Finding(new NoLongerStands(deal.standing()), NO_LONGER_STANDS.at(days)));
        }
        return reasons;
    }

    private static Optional<Finding> announcer(Heard heard, KnownDeal deal) {
        if (!heard.robot()) {
            return Optional.of(new Finding(new SameAnnouncer(heard.announcer()), "people.same-announcer"));
        }
        boolean repeats = heard.statement().kind() == Kind.WIN
                && heard.statement()
                        .milestone()
                        .map(deal.milestones()::containsKey)
                        .orElse(true);
        return repeats
                ? Optional.of(new Finding(new RobotRepeats(heard.announcer()), "people.robot-repeats"))
                : Optional.empty();
    }
}
