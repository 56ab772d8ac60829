package io.wonce.domain.reading;

import java.util.List;

/** A {@link NameCase} in rows of the trainer's weights: by place what stands before a name, after it and in it, then the rest. */
final class NameLesson {
    private final List<Span> spans;
    private final List<Verdict> right;
    private final int[][] before;
    private final int[][] after;
    private final int[][] inside;
    private final List<int[]> wholes;
    private final int[] none;

    NameLesson(NameCase of, int[][] before, int[][] after, int[][] inside, List<int[]> wholes, int[] none) {
        this.spans = of.ranking().spans();
        this.right = of.right();
        this.before = before;
        this.after = after;
        this.inside = inside;
        this.wholes = wholes;
        this.none = none;
    }

    /** One step towards the right rows of tokens. */
    void learn(LinearTrainer trainer) {
        double[] gradients = Verdict.gradients(right, weights(trainer));
        double[] from = new double[before.length];
        double[] to = new double[before.length];
        double[] in = new double[before.length];
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            from[span.from()] += gradients[i];
            to[span.to()] += gradients[i];
            for (int at = span.from(); at < span.to(); at++) {
                in[at] += gradients[i];
            }
            step(trainer, wholes.get(i), gradients[i]);
        }
        for (int at = 0; at < before.length; at++) {
            step(trainer, before[at], from[at]);
            step(trainer, after[at], to[at]);
            step(trainer, inside[at], in[at]);
        }
        trainer.step(none, gradients[gradients.length - 1]);
    }

    private static void step(LinearTrainer trainer, int[] rows, double gradient) {
        if (gradient != 0) {
            trainer.step(rows, gradient);
        }
    }

    private double[] weights(LinearTrainer trainer) {
        double[] opening = weights(trainer, before);
        double[] behind = weights(trainer, after);
        double[] within = weights(trainer, inside);
        double[] weights = new double[spans.size() + 1];
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            double weight = opening[span.from()] + behind[span.to()] + trainer.weight(wholes.get(i));
            for (int at = span.from(); at < span.to(); at++) {
                weight += within[at];
            }
            weights[i] = weight;
        }
        weights[spans.size()] = trainer.weight(none);
        return weights;
    }

    private static double[] weights(LinearTrainer trainer, int[][] places) {
        double[] weights = new double[places.length];
        for (int at = 0; at < places.length; at++) {
            weights[at] = places[at] == null ? 0 : trainer.weight(places[at]);
        }
        return weights;
    }
}
