package io.wonce.domain.linking;

import io.wonce.domain.linking.Evidence.SaysNewOrder;
import io.wonce.domain.reading.OrderHint;
import java.util.List;

/** Words such as "tweede", "renewal" or "call-off", unless the deal itself was announced with such a word lately. */
final class HintPolicy implements Policy {
    private static final double NEW_ORDER = -4.5;
    private static final double STILL_EXPECTED = -0.8;
    private static final double SAME_WORD_LATELY = -0.3;
    private static final double SAME_WORD_BEFORE = -2;
    private static final double DAYS_LATELY = 10;

    @Override
    public List<Weighed> weigh(Heard heard, KnownDeal deal, TokenRarity rarity) {
        OrderHint hint = heard.statement().hint();
        if (!hint.isNewOrder()) {
            return List.of();
        }
        return Weighed.only(new SaysNewOrder(hint), weight(heard, deal, hint));
    }

    private static double weight(Heard heard, KnownDeal deal, OrderHint hint) {
        if (deal.milestones().isEmpty()) {
            return STILL_EXPECTED;
        }
        if (!deal.hints().contains(hint)) {
            return NEW_ORDER;
        }
        boolean reached = heard.statement()
                .milestone()
                .filter(deal.milestones()::containsKey)
                .isPresent();
        return !reached && Ages.days(deal.lastHeard(), heard.at()) <= DAYS_LATELY ? SAME_WORD_LATELY : SAME_WORD_BEFORE;
    }
}
