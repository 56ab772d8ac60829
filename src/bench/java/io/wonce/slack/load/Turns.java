package io.wonce.slack.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** How one server did in each of its turns; the median of them counts. */
final class Turns {
    private final int port;
    private final Supplier<byte[]> requests;
    private final List<Answers> taken = new ArrayList<>();

    Turns(int port, Supplier<byte[]> requests) {
        this.port = port;
        this.requests = requests;
    }

    /** Sends it as much as it answers. */
    Answers take(int senders, Duration time) {
        Answers answers = new Load(port, senders, time).steady(requests);
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

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double median(ToDoubleFunction<Answers> figure) {
        return median(taken.stream().mapToDouble(figure).toArray());
    }
}
