package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The amounts of one message of which one is what the order is worth.
 *
 * @param choice the amounts, weighed by the trainer's weights of the moment
 * @param right for each amount, and for none of them after that: whether it is right
 */
record AmountCase(AmountChoice choice, List<Boolean> right) {
    static AmountCase of(AmountChoice choice, TrainingLine line) {
        List<Boolean> right = new ArrayList<>();
        for (Written written : choice.amounts()) {
            right.add(line.amount()
                    .filter(amount -> amount.compareTo(written.amount().value()) == 0)
                    .isPresent());
        }
        right.add(line.amount().isEmpty());
        return new AmountCase(choice, right);
    }

    /** Whether there is anything to choose, and the right one is among it. */
    boolean isLearnable() {
        return right.size() > 1 && right.contains(true);
    }

    void know(LinearTrainer trainer) {
        for (int i = 0; i < right.size(); i++) {
            trainer.know(features(i));
        }
    }

    /** One step towards the right one. */
    void learn(LinearTrainer trainer) {
        double[] chances = Softmax.of(choice.weights());
        double sure = 0;
        for (int i = 0; i < chances.length; i++) {
            sure += right.get(i) ? chances[i] : 0;
        }
        for (int i = 0; i < chances.length; i++) {
            trainer.step(features(i), chances[i] - (right.get(i) ? chances[i] / Math.max(sure, 1e-12) : 0));
        }
    }

    private Features features(int i) {
        return i == right.size() - 1
                ? choice.features().none()
                : choice.features().of(i);
    }
}
