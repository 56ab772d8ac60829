package io.wonce.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How well one stream was linked.
 *
 * @param orders how many there truly are
 * @param found how many were counted, those cancelled later too
 * @param f1OfHeard of pairs of announcements that were heard at all: what linking is answerable for
 * @param weekError the differences of all weeks' counts, as a share of the orders
 */
record Score(
        int orders,
        int found,
        int announcements,
        int heard,
        double precision,
        double recall,
        double f1OfHeard,
        double bCubed,
        double weekError) {
    double orderError() {
        return (double) (found - orders) / Math.max(1, orders);
    }

    double f1() {
        return Clustering.harmonic(precision, recall);
    }

    String line() {
        return String.format(
                Locale.ENGLISH,
                "orders %4d of %4d (%+.1f%%)  announcements %5d of %5d  pairs P %.3f R %.3f F1 %.3f  B3 %.3f  week error %.1f%%",
                found,
                orders,
                100 * orderError(),
                heard,
                announcements,
                precision,
                recall,
                f1(),
                bCubed,
                100 * weekError);
    }

    /** The means over several streams, each stream's order error without its sign. */
    static String means(List<Score> scores) {
        return String.format(
                Locale.ENGLISH,
                "order count error %.1f%% (all streams together %+.1f%%, worst %.1f%%)  pairs P %.3f R %.3f F1 %.3f (worst %.3f; of those heard %.3f)  B3 %.3f  week error %.1f%%",
                100 * mean(scores, score -> Math.abs(score.orderError())),
                100.0 * (mean(scores, Score::found) / mean(scores, Score::orders) - 1),
                100
                        * scores.stream()
                                .mapToDouble(score -> Math.abs(score.orderError()))
                                .max()
                                .orElse(0),
                mean(scores, Score::precision),
                mean(scores, Score::recall),
                mean(scores, Score::f1),
                scores.stream().mapToDouble(Score::f1).min().orElse(0),
                mean(scores, Score::f1OfHeard),
                mean(scores, Score::bCubed),
                100 * mean(scores, Score::weekError));
    }

    private static double mean(List<Score> scores, ToDoubleFunction<Score> figure) {
        return scores.stream().mapToDouble(figure).average().orElse(0);
    }
}
