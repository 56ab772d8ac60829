package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * The rows of tokens of one message of which one is the customer's name.
 *
 * @param ranking the rows
 * @param right for each row, and for none named after them: whether it is right, wrong, or does not matter
 */
record NameCase(CustomerRanking ranking, List<Verdict> right) {
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

    /** Hands over the features of everything that there is to choose from. */
    void each(Consumer<Features> visitor) {
        SpanFeatures features = ranking.features();
        visit(
                place -> visitor.accept(features.before(place)),
                place -> visitor.accept(features.after(place)),
                place -> visitor.accept(features.inside(place)));
        ranking.spans().forEach(span -> visitor.accept(features.whole(span)));
        visitor.accept(features.none());
    }

    /** What is learned from, once all features are known. */
    NameLesson lesson(LinearTrainer trainer) {
        int[][] before = new int[size()][];
        int[][] after = new int[size()][];
        int[][] inside = new int[size()][];
        visit(
                place -> before[place] = trainer.rows(ranking.features().before(place)),
                place -> after[place] = trainer.rows(ranking.features().after(place)),
                place -> inside[place] = trainer.rows(ranking.features().inside(place)));
        List<int[]> wholes = ranking.spans().stream()
                .map(span -> trainer.rows(ranking.features().whole(span)))
                .toList();
        return new NameLesson(
                this,
                before,
                after,
                inside,
                wholes,
                trainer.rows(ranking.features().none()));
    }

    /** Each place once where a name may begin, may have ended, and may be. */
    private void visit(IntConsumer opening, IntConsumer behind, IntConsumer within) {
        boolean[] from = new boolean[size()];
        boolean[] to = new boolean[size()];
        boolean[] in = new boolean[size()];
        for (Span span : ranking.spans()) {
            from[span.from()] = true;
            to[span.to()] = true;
            for (int at = span.from(); at < span.to(); at++) {
                in[at] = true;
            }
        }
        for (int at = 0; at < size(); at++) {
            if (from[at]) {
                opening.accept(at);
            }
            if (to[at]) {
                behind.accept(at);
            }
            if (in[at]) {
                within.accept(at);
            }
        }
    }

    private int size() {
        return ranking.spans().stream().mapToInt(Span::to).max().orElse(0) + 1;
    }
}
