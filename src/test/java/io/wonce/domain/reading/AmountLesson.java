package io.wonce.domain.reading;

import java.util.List;

/**
 * An {@link AmountCase} in rows of the trainer's weights.
 *
 * @param rows of each number, and of none
 */
record AmountLesson(List<int[]> rows, List<Verdict> right) {
    /** One step towards the right number. */
    void learn(LinearTrainer trainer) {
        double[] weights = rows.stream().mapToDouble(trainer::weight).toArray();
        double[] gradients = Verdict.gradients(right, weights);
        for (int i = 0; i < gradients.length; i++) {
            if (gradients[i] != 0) {
                trainer.step(rows.get(i), gradients[i]);
            }
        }
    }
}
