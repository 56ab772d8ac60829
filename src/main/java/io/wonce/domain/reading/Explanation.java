package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names the words of a message that weighed most for what was read. */
final class Explanation {
    private static final int MOST = 4;
    /** Of the heaviest word's weight: lighter words decide nothing. */
    private static final double SHARE = 0.3;

    private final Parsed message;
    private final Hits hits;

    Explanation(Parsed message, Hits hits) {
        this.message = message;
        this.hits = hits;
    }

    /** The rows of words whose features speak for {@code kind} rather than for none, the heaviest first. */
    List<Clue> of(Features features, LinearModel model, Kind kind) {
        double[] weights = new double[message.size()];
        int one = ReadingModel.KINDS.indexOf(kind);
        int other = ReadingModel.KINDS.indexOf(Kind.NONE);
        for (int i = 0; i < features.size(); i++) {
            int length = features.to(i) - features.from(i);
            double weight = model.weight(features.key(i), one) - model.weight(features.key(i), other);
            for (int at = features.from(i); length > 0 && at < features.to(i); at++) {
                weights[at] += weight / length;
            }
        }
        List<Clue> clues = new ArrayList<>();
        double least = SHARE * heaviest(weights);
        for (int at = 0; at < weights.length && least > 0; at++) {
            int end = at;
            double sum = 0;
            while (end < weights.length
                    && weights[end] >= least
                    && message.token(end).isSpoken()) {
                sum += weights[end++];
            }
            if (end > at) {
                clues.add(clue(at, end, kind == Kind.WIN ? sum : -sum));
                at = end;
            }
        }
        return clues.stream()
                .sorted(Comparator.comparingDouble(clue -> -Math.abs(clue.weight())))
                .limit(MOST)
                .toList();
    }

    private double heaviest(double[] weights) {
        double heaviest = 0;
        for (int at = 0; at < weights.length; at++) {
            heaviest = message.token(at).isSpoken() ? Math.max(heaviest, weights[at]) : heaviest;
        }
        return heaviest;
    }

    private Clue clue(int from, int to, double weight) {
        String meaning = hits.all().stream()
                .filter(hit -> hit.from() < to && from < hit.to())
                .max(Comparator.comparingDouble(Hit::weight))
                .map(Hit::meaning)
                .orElse("words");
        return new Clue(message.writtenBetween(from, to), meaning, weight);
    }
}
