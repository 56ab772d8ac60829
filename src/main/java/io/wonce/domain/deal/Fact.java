package io.wonce.domain.deal;

import java.util.Optional;

/** The smallest thing that changes in the ledger; knows its own inverse, so that undo is a change like any other. */
public sealed interface Fact {
    /** The fact that takes this one back. */
    Fact inverse();

    /** An announcement moved. */
    record Placed(AnnouncementId announcement, Placement from, Placement to) implements Fact {
        @Override
        public Fact inverse() {
            return new Placed(announcement, to, from);
        }
    }

    /** The milestone that an announcement tells of was set. */
    record MilestoneNamed(AnnouncementId announcement, Optional<Milestone> from, Optional<Milestone> to) implements Fact {
        @Override
        public Fact inverse() {
            return new MilestoneNamed(announcement, to, from);
        }
    }

    /** A deal came alive, ended, or merged; a new deal comes from {@link DealStatus.Retracted}. */
    record StatusChanged(DealId deal, DealStatus from, DealStatus to) implements Fact {
        @Override
        public Fact inverse() {
            return new StatusChanged(deal, to, from);
        }
    }

    /** Customer, value, owner or expectation of a deal changed. */
    record Redescribed(DealId deal, Description from, Description to) implements Fact {
        @Override
        public Fact inverse() {
            return new Redescribed(deal, to, from);
        }
    }
}
