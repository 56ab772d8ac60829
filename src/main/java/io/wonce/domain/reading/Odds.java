package io.wonce.domain.reading;

/** Probabilities as logarithms of odds, in which evidence adds up. */
final class Odds {
    private static final double LEAST = 1e-6;

    private Odds() {}

    static double of(double probability) {
        double inside = Math.max(LEAST, Math.min(1 - LEAST, probability));
        return StrictMath.log(inside / (1 - inside));
    }

    static double probability(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    /** Probabilities of outcomes, where the odds of one of them are moved; the others keep their proportions. */
    static double[] moved(double[] chances, int outcome, double shift) {
        double before = chances[outcome];
        double after = probability(of(before) + shift);
        double rest = before < 1 ? (1 - after) / (1 - before) : 0;
        double[] moved = new double[chances.length];
        for (int i = 0; i < chances.length; i++) {
            moved[i] = i == outcome ? after : chances[i] * rest;
        }
        return moved;
    }
}
