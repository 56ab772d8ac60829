package io.wonce.evaluation;

import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares what is said to be likely with how often it is right, in bins: what was said is a probability where both are the same. */
public final class Reliability {
    private static final double[] TENTHS = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};
    private static final double[] NARROW_AT_THE_ENDS = {0, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.975, 0.99, 0.998, 1};

    private final double[] edges;
    private final double[] said;
    private final int[] right;
    private final int[] all;

    private Reliability(double[] edges) {
        this.edges = edges;
        this.said = new double[edges.length - 1];
        this.right = new int[edges.length - 1];
        this.all = new int[edges.length - 1];
    }

    /** One of ten bins of the same width. */
    public Reliability() {
        this(TENTHS);
    }

    /** One that looks closer at what is nearly certain, one way or the other. */
    static Reliability ofNearCertainty() {
        return new Reliability(NARROW_AT_THE_ENDS);
    }

    /** Adds one reading of a message that is of {@code truth}. */
    public void add(Kind truth, Reading reading) {
        add(reading.score(), reading.kind() == truth);
    }

    /** Adds what was said to be as likely as {@code probability}. */
    public void add(double probability, boolean isRight) {
        int bin = 0;
        while (bin < all.length - 1 && probability >= edges[bin + 1]) {
            bin++;
        }
        said[bin] += probability;
        right[bin] += isRight ? 1 : 0;
        all[bin]++;
    }

    /** Adds all that another one with the same bins holds. */
    void add(Reliability other) {
        for (int bin = 0; bin < all.length; bin++) {
            all[bin] += other.all[bin];
            right[bin] += other.right[bin];
            said[bin] += other.said[bin];
        }
    }

    /** By how much probabilities are off, on average. */
    public double error() {
        double off = 0;
        for (int bin = 0; bin < all.length; bin++) {
            off += Math.abs(said[bin] - right[bin]);
        }
        int n = Arrays.stream(all).sum();
        return n == 0 ? 0 : off / n;
    }

    /** For each bin that holds something the mean of what was said, the share that is right, and how many there are. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int bin = 0; bin < all.length; bin++) {
            if (all[bin] > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        "  %.3f-%.3f  said %.4f  right %.4f  n %d",
                        edges[bin],
                        edges[bin + 1],
                        said[bin] / all[bin],
                        (double) right[bin] / all[bin],
                        all[bin]));
            }
        }
        lines.add(String.format(Locale.ROOT, "  off by %.3f on average", error()));
        return lines;
    }
}
