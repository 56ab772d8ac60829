package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Names the words of a message that weighed most for what was read. */
final class Explanation {
    private static final int MOST = 4;
    /** Of the heaviest word's weight: lighter words decide nothing. */
    private static final double SHARE = 0.3;

    private static final Pattern STAND_INS = Pattern.compile("[" + Plain.PERSON + Plain.CHANNEL + Plain.LINK + "]");

    private final Parsed message;
    private final List<Hit> hits;
    private final LinearModel model;

    Explanation(Surroundings around, LinearModel model) {
        this.message = around.message();
        this.hits = around.hits();
        this.model = model;
    }

    /**
     * The rows of words that speak for the opinion's kind rather than for none, the heaviest first; then the name without which it had not been
     * heard.
     */
    List<Clue> of(Opinion opinion) {
        double sign = opinion.kind() == Kind.WIN ? 1 : -1;
        List<Row> rows = rows(weights(opinion.features(), opinion.kind()));
        rows.sort(Comparator.comparingDouble(row -> -row.weight()));
        List<Clue> clues = new ArrayList<>(MOST);
        int most = MOST - (int) opinion.familiar().stream().count();
        for (int i = 0; i < rows.size() && clues.size() < most; i++) {
            Row row = rows.get(i);
            String words = words(row);
            if (!words.isEmpty()) {
                clues.add(new Clue(words, meaning(row), sign * row.weight()));
            }
        }
        opinion.familiar()
                .map(name -> message.writtenBetween(name.from(), name.to()))
                .ifPresent(name -> clues.add(new Clue(name, "customer", Opinions.FAMILIARITY)));
        return List.copyOf(clues);
    }

    /** As written, but for mentions and links: what stands for them is nothing to read. */
    private String words(Row row) {
        return STAND_INS
                .matcher(message.writtenBetween(row.from(), row.to()))
                .replaceAll("")
                .strip();
    }

    private double[] weights(Features features, Kind kind) {
        double[] weights = new double[message.size()];
        int one = ReadingModel.KINDS.indexOf(kind);
        int other = ReadingModel.KINDS.indexOf(Kind.NONE);
        for (int i = 0; i < features.size(); i++) {
            int length = features.to(i) - features.from(i);
            double weight = length > 0 ? model.difference(features.key(i), one, other) : 0;
            for (int at = features.from(i); length > 0 && at < features.to(i); at++) {
                weights[at] += weight / length;
            }
        }
        return weights;
    }

    private List<Row> rows(double[] weights) {
        List<Row> rows = new ArrayList<>();
        double least = SHARE * heaviest(weights);
        for (int at = 0; at < weights.length && least > 0; at++) {
            int end = at;
            double sum = 0;
            while (end < weights.length
                    && weights[end] >= least
                    && message.token(end).isSpoken()) {
                sum += weights[end++];
            }
            if (end > at) {
                rows.add(new Row(at, end, sum));
                at = end;
            }
        }
        return rows;
    }

    private double heaviest(double[] weights) {
        double heaviest = 0;
        for (int at = 0; at < weights.length; at++) {
            heaviest = message.token(at).isSpoken() ? Math.max(heaviest, weights[at]) : heaviest;
        }
        return heaviest;
    }

    private String meaning(Row row) {
        return hits.stream()
                .filter(row::isNamedBy)
                .max(Comparator.comparingDouble(Hit::weight))
                .map(Hit::meaning)
                .orElse("words");
    }

    /** Words side by side that all weigh. */
    private record Row(int from, int to, double weight) {
        boolean isNamedBy(Hit hit) {
            for (int at = Math.max(from, hit.from()); at < Math.min(to, hit.to()); at++) {
                if (hit.names(at)) {
                    return true;
                }
            }
            return false;
        }
    }
}
