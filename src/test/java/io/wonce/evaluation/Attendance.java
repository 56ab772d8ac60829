package io.wonce.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What people were asked, and what was decided without them. */
final class Attendance {
    final List<String> mistakes = new ArrayList<>();
    final Reliability reliability = Reliability.ofNearCertainty();
    int orders;
    int unsure;
    int proposed;
    int wronglyProposed;
    /** Of the proposed, those that {@link io.wonce.domain.linking.NewOrders#OPENED} would have opened without asking. */
    int openable;
    /** Of these, those that are of a known order, or of none. */
    int wronglyOpenable;

    int linked;
    int wrongLinks;
    int wrongOfNothing;

    void add(Attendance other) {
        mistakes.addAll(other.mistakes);
        reliability.add(other.reliability);
        orders += other.orders;
        unsure += other.unsure;
        proposed += other.proposed;
        wronglyProposed += other.wronglyProposed;
        openable += other.openable;
        wronglyOpenable += other.wronglyOpenable;
        linked += other.linked;
        wrongLinks += other.wrongLinks;
        wrongOfNothing += other.wrongOfNothing;
    }

    String line() {
        return String.format(
                Locale.ENGLISH,
                "attended: %.2f prompts an order (%.2f unsure, %.2f whether it is new, %d of them wrongly; %.2f where plainly new orders are opened, %d of %d wrongly)  %d linked without asking, wrong %d (%.2f%%), and %d that announce nothing",
                (double) (unsure + proposed) / Math.max(1, orders),
                (double) unsure / Math.max(1, orders),
                (double) proposed / Math.max(1, orders),
                wronglyProposed,
                (double) (unsure + proposed - openable) / Math.max(1, orders),
                wronglyOpenable,
                openable,
                linked,
                wrongLinks,
                100.0 * wrongLinks / Math.max(1, linked),
                wrongOfNothing);
    }
}
