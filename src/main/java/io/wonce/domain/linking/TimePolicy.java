package io.wonce.domain.linking;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.Evidence.LongAgo;
import java.util.List;

/** How long the deal has been quiet: of two orders of one customer the one last spoken of is the likelier. */
final class TimePolicy implements Policy {
    private static final Curve BILLING = Curve.silentUntil(30, "quiet.billing", 90, 180, 400);
    private static final Curve HOPE = Curve.silentUntil(1, "quiet.expected", 7, 30, 90, 180, 400);
    private static final Curve OTHER = Curve.silentUntil(1, "quiet", 7, 30, 90, 180, 400);

    @Override
    public List<Finding> look(Heard heard, KnownDeal deal, TokenRarity rarity) {
        double days = Ages.days(deal.lastHeard(), heard.at());
        return List.of(
                new Finding(new LongAgo(deal.lastHeard()), curve(heard, deal).at(days)));
    }

    private static Curve curve(Heard heard, KnownDeal deal) {
        boolean billing = heard.statement()
                .milestone()
                .filter(milestone -> milestone.isAtLeast(Milestone.INVOICED))
                .isPresent();
        if (billing) {
            return BILLING;
        }
        return deal.milestones().isEmpty() ? HOPE : OTHER;
    }
}
