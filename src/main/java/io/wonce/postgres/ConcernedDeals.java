package io.wonce.postgres;

import io.wonce.domain.change.Fact;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Placement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose story a change belongs to.
 *
 * @param deals numbers of the deals that the facts name
 * @param announcements numbers of announcements whose present deal is concerned as well
 */
record ConcernedDeals(Set<Long> deals, Set<Long> announcements) {
    static ConcernedDeals of(List<Fact> facts) {
        ConcernedDeals concerned = new ConcernedDeals(new TreeSet<>(), new TreeSet<>());
        facts.forEach(concerned::add);
        return concerned;
    }

    private void add(Fact fact) {
        if (fact instanceof Fact.Placed placed) {
            add(placed.from());
            add(placed.to());
        } else if (fact instanceof Fact.MilestoneNamed named) {
            announcements.add(named.announcement().number());
        } else if (fact instanceof Fact.Restated restated) {
            announcements.add(restated.announcement().number());
        } else if (fact instanceof Fact.StatusChanged changed) {
            deals.add(changed.deal().number());
            add(changed.from());
            add(changed.to());
        } else if (fact instanceof Fact.Redescribed redescribed) {
            deals.add(redescribed.deal().number());
        } else if (fact instanceof Fact.Credited credited) {
            deals.add(credited.deal().number());
        } else if (fact instanceof Fact.Flagged flagged) {
            deals.add(flagged.deal().number());
        } else if (fact instanceof Fact.Snoozed snoozed) {
            deals.add(snoozed.deal().number());
        }
    }

    private void add(Placement placement) {
        placement.deal().ifPresent(deal -> deals.add(deal.number()));
    }

    private void add(DealStatus status) {
        if (status instanceof DealStatus.MergedInto merged) {
            deals.add(merged.deal().number());
        }
    }
}
