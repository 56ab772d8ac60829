package io.wonce.app.command;

import io.wonce.app.ReviseDeal;
import io.wonce.app.ShowDeal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.outgoing.Resolution;
import java.util.Optional;

/** Puts on a deal what is expected of it now, and keeps what was not said. */
final class Revising {
    private final ShowDeal known;
    private final ReviseDeal deals;

    Revising(ShowDeal known, ReviseDeal deals) {
        this.known = known;
        this.deals = deals;
    }

    Resolution revise(DealId deal, Outlook outlook, Asked asked) {
        Optional<Expectation> before = known.show(asked.organisation(), deal)
                .flatMap(shown -> shown.deal().deal().description().expectation());
        Optional<Expectation> after = outlook.isStated() ? Optional.of(outlook.over(before)) : Optional.empty();
        Description news = new Description(Optional.empty(), Optional.empty(), Optional.empty(), after);
        return deals.revise(asked.organisation(), deal, news, asked.actor());
    }
}
