package io.wonce.domain.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** The words of known texts that weigh for a win or against it since people taught the reader. */
final class TaughtWords {
    private static final int MOST = 8;
    private static final double LEAST = 0.05;

    private final Taught taught;
    private final Map<String, Double> weights = new HashMap<>();

    TaughtWords(Taught taught) {
        this.taught = taught;
    }

    TaughtWords in(Collection<Parsed> messages) {
        messages.stream()
                .flatMap(message -> message.tokens().stream())
                .filter(Token::isWord)
                .forEach(token -> {
                    double weight = taught.weight(LessonWords.word(Symbols.symbol(token)));
                    if (Math.abs(weight) >= LEAST) {
                        weights.put(token.key(), weight);
                    }
                });
        return this;
    }

    List<String> speakingFor() {
        return heaviest(weight -> weight);
    }

    List<String> speakingAgainst() {
        return heaviest(weight -> -weight);
    }

    private List<String> heaviest(DoubleUnaryOperator side) {
        return weights.entrySet().stream()
                .filter(word -> side.applyAsDouble(word.getValue()) > 0)
                .sorted(Comparator.<Map.Entry<String, Double>>comparingDouble(
                                word -> -side.applyAsDouble(word.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
