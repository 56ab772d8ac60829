package io.wonce.domain.linking;

import io.wonce.domain.linking.Evidence.SameText;
import io.wonce.domain.linking.Evidence.SameThread;
import io.wonce.domain.linking.Evidence.SpokenOfJustBefore;
import java.util.ArrayList;
import java.util.List;

/** Where it was said: in a deal's thread, as a copy of a text, or right after a message about a deal. */
final class PlacePolicy implements Policy {
    private static final Curve SAME_TEXT = new Curve("place.same-text", 4, 8);
    private static final Curve JUST_BEFORE = new Curve("place.just-before", 0.02, 0.2, 1, 5);
    private static final double DAYS_OF_NEIGHBOURS = 5;

    @Override
    public List<Finding> look(Heard heard, KnownDeal deal, TokenRarity rarity) {
        List<Finding> reasons = new ArrayList<>();
        int inThread = heard.threadDeals().indexOf(deal.id());
        if (inThread >= 0) {
            reasons.add(new Finding(new SameThread(), inThread == 0 ? "place.thread-nearest" : "place.thread-further"));
        }
        double days = Ages.days(deal.lastHeard(), heard.at());
        if (heard.sameTextDeals().contains(deal.id())) {
            reasons.add(new Finding(new SameText(), SAME_TEXT.at(days)));
        }
        int before = heard.neighbourDeals().indexOf(deal.id());
        if (before >= 0 && inThread < 0 && saysNobody(heard) && days < DAYS_OF_NEIGHBOURS) {
            List<Signal> near = Signal.shared(JUST_BEFORE.at(days), 1.0 / (1 + before));
            reasons.add(new Finding(new SpokenOfJustBefore(), near));
        }
        return reasons;
    }

    private static boolean saysNobody(Heard heard) {
        return heard.statement().customer().isEmpty()
                && heard.statement().references().isEmpty()
                && heard.threadDeals().isEmpty();
    }
}
