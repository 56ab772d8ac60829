package io.wonce.domain.reading;

/** Turns weights of outcomes into probabilities. */
final class Softmax {
    private static final double SHARPNESS = 5;

    private Softmax() {}

    /** Probabilities of outcomes with these weights, scaled down so that a case of many features is no surer than one of few. */
    static double[] of(double[] weights, Features features) {
        double[] scaled = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            scaled[i] = weights[i] * scale(features);
        }
        return of(scaled);
    }

    /** By what the weights of these features are multiplied. */
    static double scale(Features features) {
        return SHARPNESS / Math.sqrt(features.size() + 1.0);
    }

    /** Probabilities in the same order, which add up to one. */
    static double[] of(double[] weights) {
        double most = weights[best(weights)];
        double[] probabilities = new double[weights.length];
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            probabilities[i] = StrictMath.exp(weights[i] - most);
            total += probabilities[i];
        }
        for (int i = 0; i < weights.length; i++) {
            probabilities[i] /= total;
        }
        return probabilities;
    }

    /** The position of the largest; the first among equals. */
    static int best(double[] weights) {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return best;
    }
}
