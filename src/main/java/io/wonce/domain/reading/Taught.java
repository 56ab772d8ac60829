package io.wonce.domain.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an organisation taught its reader: how much each word that it was taught speaks for a win or against it, worked out from the lessons alone, the
 * same from the same lessons. It tips the scales where they are nearly even; what is clearly a win or clearly none stays so.
 */
public final class Taught {
    /** Nothing yet. */
    public static final Taught NOTHING = of(LessonSecret.NONE, List.of());

    /** Older lessons are forgotten. */
    public static final int MOST_LESSONS = 500;

    /** By how much all words of a message together move the logarithm of its odds, at the most: for a win, and against it. */
    private static final double MOST_FOR = 2;

    private static final double MOST_AGAINST = 3;
    /** By how much one word does. */
    private static final double MOST_OF_WORD = 2;
    /** How far one lesson moves its own message: a slip of the finger silences nothing. */
    private static final double STEP = 0.7;
    /** Where the odds of what is no win should be, also in answer to others about an order. */
    private static final double WANTED_NONE = -1.5 - Opinions.AMONG_ORDERS;

    /** Where the odds of what is one should be. */
    private static final double WANTED_WIN = 2;

    private final LessonSecret secret;
    private final Map<Integer, Double> weights = new HashMap<>();

    private Taught(LessonSecret secret) {
        this.secret = secret;
    }

    /** Learns {@code lessons} that were sealed under {@code secret}, the oldest first. */
    public static Taught of(LessonSecret secret, List<Lesson.Sealed> lessons) {
        Taught taught = new Taught(secret);
        lessons.subList(Math.max(0, lessons.size() - MOST_LESSONS), lessons.size())
                .forEach(taught::learn);
        return taught;
    }

    private void learn(Lesson.Sealed lesson) {
        if (lesson.keys().isEmpty()) {
            return;
        }
        double wanted = lesson.win() ? WANTED_WIN : WANTED_NONE;
        double missing = wanted - lesson.odds() - sum(lesson.keys());
        double towards = lesson.win() ? Math.max(0, missing) : Math.min(0, missing);
        double each = Math.max(-STEP, Math.min(STEP, towards)) / lesson.keys().size();
        lesson.keys().forEach(key -> weights.merge(key, each, (known, more) -> bounded(known + more)));
    }

    /** Whether nothing was taught. */
    public boolean isNothing() {
        return weights.isEmpty();
    }

    /** By how much it moves the logarithm of the odds that a message with these words tells of a win. */
    double shift(Collection<Integer> words) {
        return Math.max(-MOST_AGAINST, Math.min(MOST_FOR, sum(secret.keys(words))));
    }

    /** How much one word speaks for a win; negative where it speaks against. */
    double weight(int word) {
        return ofKey(secret.key(word));
    }

    private double ofKey(int key) {
        return weights.getOrDefault(key, 0.0);
    }

    private double sum(Collection<Integer> keys) {
        return keys.stream().mapToDouble(this::ofKey).sum();
    }

    private static double bounded(double weight) {
        return Math.max(-MOST_OF_WORD, Math.min(MOST_OF_WORD, weight));
    }
}
