package io.wonce.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** For how long nobody was answered after each of some moments: the longest pause between two answers that begins near it. */
final class Silences {
    /** What was committed before the moment may be answered after it. */
    private static final Duration NEAR = Duration.ofSeconds(3);

    private final List<Instant> moments = new ArrayList<>();
    private final TreeSet<Instant> answers = new TreeSet<>();

    synchronized void begin(Instant moment) {
        moments.add(moment);
    }

    synchronized void end(Instant answer) {
        answers.add(answer);
    }

    /** One for each moment after which anybody was answered. */
    synchronized List<Duration> all() {
        return moments.stream()
                .map(moment -> answers.subSet(moment.minus(NEAR), moment.plus(NEAR)).stream()
                        .map(answer -> pause(answer))
                        .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other))
                .filter(pause -> !pause.isZero())
                .toList();
    }

    private Duration pause(Instant answer) {
        Instant next = answers.higher(answer);
        return next == null ? Duration.ZERO : Duration.between(answer, next);
    }
}
