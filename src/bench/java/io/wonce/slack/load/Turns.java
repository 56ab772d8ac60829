package io.wonce.slack.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How one contestant did in each of its turns; the median of them counts. */
final class Turns {
    private final Contestant contestant;
    private final List<Answers> taken = new ArrayList<>();

    Turns(Contestant contestant) {
        this.contestant = contestant;
    }

    /** Asks it as much as it answers. */
    Answers take(int connections, Duration time) {
        Answers answers = contestant.answer(connections, time);
        taken.add(answers);
        return answers;
    }

    void forget() {
        taken.clear();
    }

    double inSecond() {
        return median(Answers::inSecond);
    }

    /** Milliseconds within which {@code share} of the acknowledgements came. */
    double within(double share) {
        return median(answers -> answers.within(share));
    }

    private double median(ToDoubleFunction<Answers> figure) {
        double[] sorted = taken.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
