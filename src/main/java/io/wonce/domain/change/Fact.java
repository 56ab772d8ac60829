package io.wonce.domain.change;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Match;
import io.wonce.domain.chat.MatchId;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.TeamName;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.counting.Target;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.deal.Rate;
import io.wonce.domain.organisation.Convention;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
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
    record MilestoneNamed(AnnouncementId announcement, Optional<Milestone> from, Optional<Milestone> to)
            implements Fact {
        @Override
        public Fact inverse() {
            return new MilestoneNamed(announcement, to, from);
        }
    }

    /** The message was edited, and says something else of the order. */
    record Restated(AnnouncementId announcement, Statement from, Statement to) implements Fact {
        @Override
        public Fact inverse() {
            return new Restated(announcement, to, from);
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

    /** Who earned a deal changed. */
    record Credited(DealId deal, Credits from, Credits to) implements Fact {
        @Override
        public Fact inverse() {
            return new Credited(deal, to, from);
        }
    }

    /** What is to be reached changed; empty: nothing. */
    record Targeted(Aim aim, Optional<BigDecimal> from, Optional<BigDecimal> to) implements Fact {
        public Targeted {
            from = from.map(Target::plain);
            to = to.map(Target::plain);
        }

        @Override
        public Fact inverse() {
            return new Targeted(aim, to, from);
        }
    }

    /** A manager put somebody in another sales team; empty: none, so that what their platform tells holds. */
    record Teamed(PersonRef who, Optional<TeamName> from, Optional<TeamName> to) implements Fact {
        @Override
        public Fact inverse() {
            return new Teamed(who, to, from);
        }
    }

    /** Somebody said whether an account on another platform is theirs too. */
    record Judged(MatchId match, Match.Verdict from, Match.Verdict to) implements Fact {
        @Override
        public Fact inverse() {
            return new Judged(match, to, from);
        }
    }

    /** Nobody is nudged about a deal before {@code to}; empty: as ever. */
    record Snoozed(DealId deal, Optional<Instant> from, Optional<Instant> to) implements Fact {
        @Override
        public Fact inverse() {
            return new Snoozed(deal, to, from);
        }
    }

    /**
     * The organisation decided otherwise. It is changed again, not taken back.
     *
     * @param where the channel that it holds for; empty: the whole organisation
     * @param from what it was, blank for nothing
     * @param to what it is, blank for nothing
     */
    record Arranged(Convention what, Optional<ChannelRef> where, String from, String to) implements Fact {
        @Override
        public Fact inverse() {
            return new Arranged(what, where, to, from);
        }
    }

    /** The organisation itself gave somebody another role; {@link Role#MEMBER}: none. */
    record Appointed(PersonRef who, Role from, Role to) implements Fact {
        @Override
        public Fact inverse() {
            return new Appointed(who, to, from);
        }
    }

    /** A screen, a token or a webhook that was made or ended, as the kind of the change tells; never its secret. */
    record Concerned(String name) implements Fact {
        @Override
        public Fact inverse() {
            return this;
        }
    }

    /** Somebody has to say whether a deal stands, or need not any more. */
    record Flagged(DealId deal, boolean from, boolean to) implements Fact {
        @Override
        public Fact inverse() {
            return new Flagged(deal, to, from);
        }
    }

    /** What a currency is worth on one day changed; empty: nobody says. One of both is there, and both are of the same day. */
    record Rated(Optional<Rate> from, Optional<Rate> to) implements Fact {
        @Override
        public Fact inverse() {
            return new Rated(to, from);
        }
    }

    /**
     * Somebody was taken out of the books. That stays.
     *
     * @param alias stands where an account of theirs stood
     */
    record Erased(PersonRef alias) implements Fact {
        @Override
        public Fact inverse() {
            return this;
        }
    }

    /**
     * Rates came from a file, of days and currencies that had none. They stay: what is wrong is entered anew.
     *
     * @param base into which currency
     * @param first the earliest day
     * @param last the latest day
     * @param rates how many
     */
    record RatesRead(Currency base, LocalDate first, LocalDate last, int rates) implements Fact {
        @Override
        public Fact inverse() {
            return this;
        }
    }
}
