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
    private static final double NO_LONGER_STANDS = -2;

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
        if (win && deal.standing() != KnownDeal.Standing.OPEN) {
            reasons.add(new Weighed(new NoLongerStands(deal.standing()), NO_LONGER_STANDS));
        }
        return reasons;
    }
}
