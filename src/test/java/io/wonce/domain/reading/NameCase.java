package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one message of which one is the customer's name.
 *
 * @param ranking the rows, weighed by the trainer's weights of the moment
 * @param right for each row, and for none named after them: whether it is right, wrong, or does not matter
 */
record NameCase(CustomerRanking ranking, List<Verdict> right) {
    enum Verdict {
        RIGHT,
        WRONG,
        EITHER
    }

    static NameCase of(CustomerRanking ranking, Judgement judgement, TrainingLine line) {
        List<Span> spans = ranking.spans();
        List<Verdict> right = new ArrayList<>();
        for (Span span : spans) {
            String text = TrainingLine.plain(judgement.written(span));
            boolean is = line.customer().filter(text::equals).isPresent();
            right.add(is ? Verdict.RIGHT : line.others().contains(text) ? Verdict.EITHER : Verdict.WRONG);
        }
        right.add(line.customer().isEmpty() ? Verdict.RIGHT : Verdict.WRONG);
        return new NameCase(ranking, right);
    }

    boolean isLearnable() {
        return right.contains(Verdict.RIGHT);
    }

    void know(LinearTrainer trainer) {
        boolean[] from = new boolean[size()];
        boolean[] to = new boolean[size()];
        boolean[] in = new boolean[size()];
        for (Span span : ranking.spans()) {
            from[span.from()] = true;
            to[span.to()] = true;
            for (int at = span.from(); at < span.to(); at++) {
                in[at] = true;
            }
            trainer.know(ranking.features().whole(span));
        }
        for (int at = 0; at < size(); at++) {
            if (from[at]) {
                trainer.know(ranking.features().before(at));
            }
            if (to[at]) {
                trainer.know(ranking.features().after(at));
            }
            if (in[at]) {
                trainer.know(ranking.features().inside(at));
            }
        }
        trainer.know(ranking.features().none());
    }

    /** One step towards the right rows. */
    void learn(LinearTrainer trainer) {
        double[] gradients = gradients(ranking.weights());
        double[] from = new double[size()];
        double[] to = new double[size()];
        double[] in = new double[size()];
        for (int i = 0; i < ranking.spans().size(); i++) {
            Span span = ranking.spans().get(i);
            from[span.from()] += gradients[i];
            to[span.to()] += gradients[i];
            for (int at = span.from(); at < span.to(); at++) {
                in[at] += gradients[i];
            }
            if (gradients[i] != 0) {
                trainer.step(ranking.features().whole(span), gradients[i]);
            }
        }
        for (int at = 0; at < size(); at++) {
            if (from[at] != 0) {
                trainer.step(ranking.features().before(at), from[at]);
            }
            if (to[at] != 0) {
                trainer.step(ranking.features().after(at), to[at]);
            }
            if (in[at] != 0) {
                trainer.step(ranking.features().inside(at), in[at]);
            }
        }
        trainer.step(ranking.features().none(), gradients[gradients.length - 1]);
    }

    private int size() {
        return ranking.spans().stream().mapToInt(Span::to).max().orElse(0) + 1;
    }

    /** Of the likelihood that one of the right rows is chosen; those that do not matter are left out. */
    private double[] gradients(double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = right.get(i) == Verdict.EITHER ? Double.NEGATIVE_INFINITY : weights[i];
        }
        double[] chances = Softmax.of(weights);
        double sure = 0;
        for (int i = 0; i < chances.length; i++) {
            sure += right.get(i) == Verdict.RIGHT ? chances[i] : 0;
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] -= right.get(i) == Verdict.RIGHT ? chances[i] / Math.max(sure, 1e-12) : 0;
        }
        return chances;
    }
}
