package io.wonce.domain.linking;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.Evidence.LongAgo;
import java.util.List;

/** How long the deal has been quiet: of two orders of one customer the one last spoken of is the likelier. */
final class TimePolicy implements Policy {
    @Override
    public List<Weighed> weigh(Heard heard, KnownDeal deal, TokenRarity rarity) {
        double days = Ages.days(deal.lastHeard(), heard.at());
        boolean billing = heard.statement()
                .milestone()
                .filter(milestone -> milestone.isAtLeast(Milestone.INVOICED))
                .isPresent();
        double weight = billing
                ? Ages.curve(days, 30, 0, 90, -0.6, 180, -1.4, 400, -3)
                : Ages.curve(days, 1, 0, 7, -0.2, 30, -0.6, 90, -1.4, 180, -2.4, 400, -3.5);
        return weight == 0 ? List.of() : Weighed.only(new LongAgo(deal.lastHeard()), weight);
    }
}
