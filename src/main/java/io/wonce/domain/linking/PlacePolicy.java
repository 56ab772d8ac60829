package io.wonce.domain.linking;

import io.wonce.domain.linking.Evidence.SameText;
import io.wonce.domain.linking.Evidence.SameThread;
import io.wonce.domain.linking.Evidence.SpokenOfJustBefore;
import java.util.ArrayList;
import java.util.List;

/** Where it was said: in a deal's thread, as a copy of a text, or right after a message about a deal. */
final class PlacePolicy implements Policy {
    private static final double NEAREST_IN_THREAD = 5;
    private static final double FURTHER_IN_THREAD = 3.5;
    private static final double SAME_TEXT = 5.5;
    private static final double SAME_TEXT_LONG_AGO = 0.5;
    private static final double DAYS_OF_CROSS_POSTS = 4;
    private static final double LEAST_SAID_BEFORE = 0.2;

    @Override
    public List<Weighed> weigh(Heard heard, KnownDeal deal, TokenRarity rarity) {
        List<Weighed> reasons = new ArrayList<>();
        int inThread = heard.threadDeals().indexOf(deal.id());
        if (inThread >= 0) {
            reasons.add(new Weighed(new SameThread(), inThread == 0 ? NEAREST_IN_THREAD : FURTHER_IN_THREAD));
        }
        double days = Ages.days(deal.lastHeard(), heard.at());
        if (heard.sameTextDeals().contains(deal.id())) {
            reasons.add(new Weighed(new SameText(), days <= DAYS_OF_CROSS_POSTS ? SAME_TEXT : SAME_TEXT_LONG_AGO));
        }
        if (inThread < 0 && saysNobody(heard)) {
            neighbour(heard.neighbourDeals().indexOf(deal.id()), days, reasons);
        }
        return reasons;
    }

    private static boolean saysNobody(Heard heard) {
        return heard.statement().customer().isEmpty()
                && heard.statement().references().isEmpty()
                && heard.threadDeals().isEmpty();
    }

    private static void neighbour(int position, double days, List<Weighed> reasons) {
        if (position < 0) {
            return;
        }
        double fresh = Ages.curve(days, 0.02, 2.6, 0.2, 1.8, 1, 0.8, 5, 0);
        double weight = fresh / (1 + position);
        if (weight >= LEAST_SAID_BEFORE) {
            reasons.add(new Weighed(new SpokenOfJustBefore(), weight));
        }
    }
}
