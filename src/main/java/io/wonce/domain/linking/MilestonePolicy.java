package io.wonce.domain.linking;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.Evidence.AlreadyReached;
import io.wonce.domain.linking.Evidence.Expected;
import io.wonce.domain.linking.Evidence.ReachedEarlier;
import io.wonce.domain.reading.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the order has come: the next milestone fits, one that was reached soon before may be told again (by a manager, a CRM),
 * one reached long before is probably a second order's.
 */
final class MilestonePolicy implements Policy {
    private static final double[] AGAIN = {0.02, 0.2, 1, 3, 7, 14, 30, 90, 365};
    private static final Curve SAME_AGAIN = new Curve("again.named", AGAIN);
    private static final Curve WON_AGAIN = new Curve("again.won", AGAIN);
    private static final Curve ROBOT_AGAIN = new Curve("again.robot", AGAIN);
    private static final Curve LISTED_AGAIN = new Curve("again.listed", 1, 10, 30, 60);
    private static final Curve BILL_AGAIN = new Curve("again.bill", 1, 7, 30, 90);
    private static final Curve BY_THE_SAME = new Curve("again.by-the-same", 0.5, 3, 10);
    private static final Curve NEXT = new Curve("next", 0.02, 1, 7, 30, 90);
    private static final Curve SIGNED_AFTER_ORDER = new Curve("late.signed-after-order", 1, 7, 30, 90);
    private static final Curve LATE = new Curve("late", 0.2, 1, 7, 30, 90);
    private static final Curve EXPECTED_AFTER = new Curve("expected.after-win", 0.5, 7, 30);

    private static final Map<Milestone, Signal> STEPS = Map.of(
            Milestone.VERBAL, Signal.of("next.after-verbal"),
            Milestone.SIGNED, Signal.of("next.after-signed"),
            Milestone.ORDERED, Signal.of("next.after-ordered"),
            Milestone.INVOICED, Signal.of("next.after-invoiced"));

    private static final double DAYS_OF_A_FRESH_BILL = 2;

    @Override
    public List<Finding> look(Heard heard, KnownDeal deal, TokenRarity rarity) {
        Optional<Map.Entry<Milestone, Instant>> furthest =
                deal.milestones().entrySet().stream().max(Map.Entry.comparingByKey());
        if (furthest.isEmpty()) {
            return Finding.only(new Expected(), ofExpected(heard.statement().kind()));
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

    private static String ofExpected(Kind said) {
        return switch (said) {
            case WIN -> "expected.won";
            case LOST -> "expected.lost";
            case EXPECTED, NONE -> "expected.again";
        };
    }

    private static List<Finding> win(Heard heard, KnownDeal deal, Milestone reached, Instant reachedAt) {
        Optional<Milestone> named = heard.statement().milestone();
        Milestone said = named.orElse(Milestone.SIGNED);
        if (said.compareTo(reached) > 0) {
            List<Signal> next = new ArrayList<>(NEXT.at(Ages.days(reachedAt, heard.at())));
            next.add(STEPS.get(reached));
            return List.of(new Finding(new ReachedEarlier(reached, reachedAt, firstAnnouncer(deal)), next));
        }
        boolean again = named.isEmpty() || deal.milestones().containsKey(said);
        Instant told = named.isEmpty() ? latest(deal) : deal.milestones().getOrDefault(said, reachedAt);
        double days = Ages.days(told, heard.at());
        List<Signal> signals =
                new ArrayList<>(again ? again(heard, deal, said, reached, days) : late(said, reached, days));
        if (said.compareTo(Milestone.INVOICED) < 0 && isBilledLongAgo(heard, deal)) {
            signals.add(Signal.of("again.after-bill"));
        }
        return List.of(new Finding(new AlreadyReached(again ? said : reached, told), signals));
    }

    private static List<Signal> again(Heard heard, KnownDeal deal, Milestone said, Milestone reached, double days) {
        boolean named = heard.statement().milestone().isPresent();
        if (named && said.isAtLeast(Milestone.INVOICED)) {
            return BILL_AGAIN.at(days);
        }
        if (said == reached && heard.threadDeals().contains(deal.id())) {
            return List.of(Signal.of("again.in-its-thread"));
        }
        if (heard.isListed()) {
            return LISTED_AGAIN.at(days);
        }
        if (heard.robot()) {
            return ROBOT_AGAIN.at(days);
        }
        List<Signal> signals = new ArrayList<>((named ? SAME_AGAIN : WON_AGAIN).at(days));
        if (deal.announcers().contains(heard.announcer())) {
            signals.addAll(BY_THE_SAME.at(days));
        }
        return signals;
    }

    /** An earlier milestone after a later one: a signature after the purchase order is common, a spoken yes after it is not. */
    private static List<Signal> late(Milestone said, Milestone reached, double days) {
        boolean common = said == Milestone.SIGNED && reached == Milestone.ORDERED;
        return (common ? SIGNED_AFTER_ORDER : LATE).at(days);
    }

    private static boolean isBilledLongAgo(Heard heard, KnownDeal deal) {
        Instant billed = deal.milestones().get(Milestone.INVOICED);
        return billed != null
                && !heard.isListed()
                && !heard.robot()
                && Ages.days(billed, heard.at()) > DAYS_OF_A_FRESH_BILL;
    }

    private static List<Finding> expected(Heard heard, Milestone reached, Instant at) {
        Evidence evidence = new AlreadyReached(reached, at);
        return reached == Milestone.VERBAL
                ? Finding.only(evidence, "expected.after-verbal")
                : List.of(new Finding(evidence, EXPECTED_AFTER.at(Ages.days(at, heard.at()))));
    }

    private static List<Finding> lost(Milestone reached, Instant at) {
        boolean billed = reached.isAtLeast(Milestone.INVOICED);
        return Finding.only(new AlreadyReached(reached, at), billed ? "lost.after-bill" : "lost.after-win");
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
