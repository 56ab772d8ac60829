package io.wonce.domain.linking;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.Evidence.AlreadyReached;
import io.wonce.domain.linking.Evidence.Expected;
import io.wonce.domain.linking.Evidence.ReachedEarlier;
import io.wonce.domain.reading.Kind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the order has come: the next milestone fits, one that was reached soon before may be told again (by a manager, a CRM),
 * one reached long before is probably a second order's.
 */
final class MilestonePolicy implements Policy {
    private static final double EXPECTED = 1.2;
    private static final double NEXT = 0.6;
    private static final double STILL_EXPECTED = -0.3;
    /** A second bill is most often the same order's. */
    private static final double NEXT_BILL = -0.8;

    /** Nobody announces an order anew in its own thread. */
    private static final double IN_ITS_THREAD = -0.5;

    /** Who orders after the bill has left orders again. */
    private static final double BILLED_ALREADY = -1.2;

    private static final double DAYS_OF_A_FRESH_BILL = 2;
    /** Lists repeat: in a monthly message the signature of four weeks ago is no second one. */
    private static final double LISTED = -0.3;

    private static final double LISTED_LONG_AFTER = -3;

    @Override
    public List<Weighed> weigh(Heard heard, KnownDeal deal, TokenRarity rarity) {
        Optional<Map.Entry<Milestone, Instant>> furthest =
                deal.milestones().entrySet().stream().max(Comparator.comparing(Map.Entry::getKey));
        if (furthest.isEmpty()) {
            return heard.statement().kind() == Kind.WIN ? Weighed.only(new Expected(), EXPECTED) : List.of();
        }
        Milestone reached = furthest.get().getKey();
        Instant at = furthest.get().getValue();
        return switch (heard.statement().kind()) {
            case WIN -> win(heard, deal, reached, at);
            case EXPECTED -> expected(heard, reached, at);
            case LOST -> lost(reached, at);
            case NONE -> List.of();
        };
    }

    private static List<Weighed> win(Heard heard, KnownDeal deal, Milestone reached, Instant reachedAt) {
        Milestone said = heard.statement().milestone().orElse(Milestone.SIGNED);
        boolean unnamed = heard.statement().milestone().isEmpty();
        if (said.compareTo(reached) > 0) {
            return Weighed.only(new ReachedEarlier(reached, reachedAt, firstAnnouncer(deal)), NEXT);
        }
        Instant told = deal.milestones().getOrDefault(said, reachedAt);
        boolean again = unnamed || deal.milestones().containsKey(said);
        double days = unnamed ? Ages.days(latest(deal), heard.at()) : Ages.days(told, heard.at());
        double weight = again ? toldAgain(days) + byTheSame(heard, deal, days) : 0;
        if (!unnamed && said.compareTo(reached) < 0) {
            weight = Math.min(weight, toldLate(said, reached, Ages.days(reachedAt, heard.at())));
        }
        if (!unnamed && said.isAtLeast(Milestone.INVOICED)) {
            weight = Math.max(weight, NEXT_BILL);
        } else if (said == reached && heard.threadDeals().contains(deal.id())) {
            weight = Math.max(weight, IN_ITS_THREAD);
        } else if (heard.isListed()) {
            weight = Math.max(weight, Ages.curve(days, 10, LISTED, 60, LISTED_LONG_AFTER));
        }
        if (said.compareTo(Milestone.INVOICED) < 0 && isBilledLongAgo(heard, deal)) {
            weight += BILLED_ALREADY;
        }
        return Weighed.only(new AlreadyReached(again ? said : reached, told), weight);
    }

    private static boolean isBilledLongAgo(Heard heard, KnownDeal deal) {
        Instant billed = deal.milestones().get(Milestone.INVOICED);
        return billed != null
                && !heard.isListed()
                && !heard.robot()
                && Ages.days(billed, heard.at()) > DAYS_OF_A_FRESH_BILL;
    }

    private static double toldAgain(double days) {
        return Ages.curve(days, 0.02, 1.2, 0.2, 0.8, 1, 0.4, 3, -0.3, 7, -1.3, 14, -2.6, 30, -3.3, 90, -3.9, 365, -4.5);
    }

    /** Others tell it again; who told it first seldom does, days later. */
    private static double byTheSame(Heard heard, KnownDeal deal, double days) {
        return !heard.robot() && deal.announcers().contains(heard.announcer()) ? Ages.curve(days, 0.5, 0, 3, -0.8) : 0;
    }

    /** An earlier milestone after a later one: a signature after the purchase order is common, a spoken yes after it is not. */
    private static double toldLate(Milestone said, Milestone reached, double days) {
        if (said == Milestone.SIGNED && reached == Milestone.ORDERED) {
            return Ages.curve(days, 7, -0.2, 30, -2, 90, -3.5);
        }
        return Ages.curve(days, 1, -0.8, 7, -2, 30, -3, 90, -4);
    }

    private static List<Weighed> expected(Heard heard, Milestone reached, Instant at) {
        double days = Ages.days(at, heard.at());
        double weight = reached == Milestone.VERBAL ? STILL_EXPECTED : Ages.curve(days, 0.5, -1.5, 7, -3.5, 30, -4.5);
        return Weighed.only(new AlreadyReached(reached, at), weight);
    }

    private static List<Weighed> lost(Milestone reached, Instant at) {
        return reached.isAtLeast(Milestone.INVOICED) ? Weighed.only(new AlreadyReached(reached, at), -1) : List.of();
    }

    private static Instant latest(KnownDeal deal) {
        return deal.milestones().values().stream()
                .max(Comparator.naturalOrder())
                .orElse(deal.lastHeard());
    }

    private static String firstAnnouncer(KnownDeal deal) {
        return deal.announcers().isEmpty() ? "" : deal.announcers().get(0);
    }
}
