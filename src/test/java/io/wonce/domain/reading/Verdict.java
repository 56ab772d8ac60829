package io.wonce.domain.reading;

import java.util.List;

/** What a label says of one of several candidates. */
enum Verdict {
    RIGHT,
    WRONG,
    /** It is left out. */
    EITHER;

    /**
     * The gradients of the likelihood that one of the right candidates is chosen.
     *
     * @param weights of all candidates; those that do not matter lose theirs
     */
    static double[] gradients(List<Verdict> verdicts, double... weights) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = verdicts.get(i) == EITHER ? Double.NEGATIVE_INFINITY : weights[i];
        }
        double[] chances = Softmax.of(weights);
        double sure = 0;
        for (int i = 0; i < chances.length; i++) {
            sure += verdicts.get(i) == RIGHT ? chances[i] : 0;
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] -= verdicts.get(i) == RIGHT ? chances[i] / Math.max(sure, 1e-12) : 0;
        }
        return chances;
    }
}
