package io.wonce.evaluation;

import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares scores with how often they are right, in ten bins: a score is a probability where both are the same. */
public final class Reliability {
    private static final int BINS = 10;

    private final double[] scores = new double[BINS];
    private final int[] right = new int[BINS];
    private final int[] all = new int[BINS];

    /** Adds one reading of a message that is of {@code truth}. */
    public void add(Kind truth, Reading reading) {
        add(reading.score(), reading.kind() == truth);
    }

    /** Adds one score. */
    public void add(double score, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (score * BINS));
        scores[bin] += score;
        right[bin] += isRight ? 1 : 0;
        all[bin]++;
    }

    /** By how much scores are off, on average over the messages. */
    public double error() {
        double off = 0;
        int n = 0;
        for (int bin = 0; bin < BINS; bin++) {
            off += Math.abs(scores[bin] - right[bin]);
            n += all[bin];
        }
        return n == 0 ? 0 : off / n;
    }

    /** For each bin that holds something its mean score, the share that is right, and how many there are. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (all[bin] > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        "  %.1f-%.1f  score %.3f  right %.3f  n %d",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        scores[bin] / all[bin],
                        (double) right[bin] / all[bin],
                        all[bin]));
            }
        }
        lines.add(String.format(Locale.ROOT, "  off by %.3f on average", error()));
        return lines;
    }
}
