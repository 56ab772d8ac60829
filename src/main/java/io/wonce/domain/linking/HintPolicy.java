package io.wonce.domain.linking;

import io.wonce.domain.linking.Evidence.SaysNewOrder;
import io.wonce.domain.reading.OrderHint;
import java.util.List;

/** Words such as "tweede", "renewal" or "call-off", unless the deal itself was announced with such a word lately. */
final class HintPolicy implements Policy {
    private static final double DAYS_LATELY = 10;

    @Override
    public List<Finding> look(Heard heard, KnownDeal deal, TokenRarity rarity) {
        OrderHint hint = heard.statement().hint();
        return hint.isPerhapsNewOrder() ? Finding.only(new SaysNewOrder(hint), signal(heard, deal, hint)) : List.of();
    }

    private static String signal(Heard heard, KnownDeal deal, OrderHint hint) {
        if (Doubt.isFormOfRobots(heard)) {
            return "hint.by-robot";
        }
        if (!hint.isNewOrder()) {
            return deal.hints().contains(hint) ? "hint.perhaps-again" : "hint.perhaps";
        }
        if (deal.milestones().isEmpty()) {
            return "hint.of-expected";
        }
        if (!deal.hints().contains(hint)) {
            return deal.hints().isEmpty() ? "hint.new" : "hint.other";
        }
        boolean reached = heard.statement()
                .milestone()
                .filter(deal.milestones()::containsKey)
                .isPresent();
        boolean lately = Ages.days(deal.lastHeard(), heard.at()) <= DAYS_LATELY;
        return reached ? "hint.same-again" : lately ? "hint.same-lately" : "hint.same-before";
    }
}
