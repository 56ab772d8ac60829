package io.wonce.domain.linking;

import io.wonce.domain.linking.Evidence.NoLongerStands;
import io.wonce.domain.linking.Evidence.RobotRepeats;
import io.wonce.domain.linking.Evidence.SameAnnouncer;
import io.wonce.domain.reading.Kind;
import java.util.ArrayList;
import java.util.List;

/** Who tells it, and whether the deal is still there to be told of. */
final class PeoplePolicy implements Policy {
    private static final double SAME_ANNOUNCER = 0.4;
    private static final double ROBOT_REPEATS = -2.5;
    private static final double NO_LONGER_STANDS = -3;

    @Override
    public List<Weighed> weigh(Heard heard, KnownDeal deal, TokenRarity rarity) {
        List<Weighed> reasons = new ArrayList<>();
        boolean win = heard.statement().kind() == Kind.WIN;
        if (deal.announcers().contains(heard.announcer())) {
            if (!heard.robot()) {
                reasons.add(new Weighed(new SameAnnouncer(heard.announcer()), SAME_ANNOUNCER));
            } else if (win && heard.statement().milestone().isEmpty()) {
                reasons.add(new Weighed(new RobotRepeats(heard.announcer()), ROBOT_REPEATS));
            }
        }
        if (heard.statement().kind() != Kind.LOST && deal.standing() != KnownDeal.Standing.OPEN) {
            double weight = Ages.curve(Ages.days(deal.lastHeard(), heard.at()), 1, -1, 7, NO_LONGER_STANDS);
            reasons.add(new Weighed(new NoLongerStands(deal.standing()), weight));
        }
        return reasons;
    }
}
