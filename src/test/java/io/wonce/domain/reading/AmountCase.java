package io.wonce.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of one message of which one is what its order is worth.
 *
 * @param ranking the numbers
 * @param right for each number, and for none after them: whether it is right, wrong, or does not matter
 */
record AmountCase(AmountRanking ranking, List<Verdict> right) {
    static AmountCase of(AmountRanking ranking, TrainingLine line) {
        List<Verdict> right = new ArrayList<>();
        for (Written candidate : ranking.candidates()) {
            BigDecimal value = candidate.amount().value();
            boolean is =
                    line.amount().filter(amount -> amount.compareTo(value) == 0).isPresent();
            boolean isInName = candidate.certainty() == 0
                    && line.customer()
                            .filter(name -> name.contains(value.toPlainString()))
                            .isPresent();
            right.add(is ? Verdict.RIGHT : isInName ? Verdict.EITHER : Verdict.WRONG);
        }
        right.add(line.amount().isEmpty() ? Verdict.RIGHT : Verdict.WRONG);
        return new AmountCase(ranking, right);
    }

    /** Not where there is nothing to choose from, nor where the right one is not among them. */
    boolean isLearnable() {
        return right.size() > 1 && right.contains(Verdict.RIGHT);
    }

    /** Makes all its features known. */
    void know(LinearTrainer trainer) {
        for (int i = 0; i < ranking.candidates().size(); i++) {
            trainer.know(ranking.features().of(i));
        }
        trainer.know(ranking.features().none());
    }

    /** What is learned from, once all features are known. */
    AmountLesson lesson(LinearTrainer trainer) {
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i < ranking.candidates().size(); i++) {
            rows.add(trainer.rows(ranking.features().of(i)));
        }
        rows.add(trainer.rows(ranking.features().none()));
        return new AmountLesson(rows, right);
    }
}
