package io.wonce.slack.load;

import java.util.Arrays;

/** How a server answered: how often with 200, how often with 503, and how long the acknowledgements took. */
final class Answers {
    private static final int OK = 200;
    private static final int SHED = 503;
    private static final double MILLISECOND = 1e6;

    private long[] acknowledged = new long[1 << 10];
    private int count;
    private int shed;
    private long slowest;
    private double seconds;

    void add(int status, long nanos) {
        slowest = Math.max(slowest, nanos);
        if (status == SHED) {
            shed++;
            return;
        }
        if (status != OK) {
            throw new IllegalStateException("answered with " + status);
        }
        if (count == acknowledged.length) {
            acknowledged = Arrays.copyOf(acknowledged, count * 2);
        }
        acknowledged[count++] = nanos;
    }

    void add(Answers more) {
        long[] both = Arrays.copyOf(acknowledged, count + more.count);
        System.arraycopy(more.acknowledged, 0, both, count, more.count);
        acknowledged = both;
        count += more.count;
        shed += more.shed;
        slowest = Math.max(slowest, more.slowest);
    }

    Answers during(double took) {
        seconds = took;
        Arrays.sort(acknowledged, 0, count);
        return this;
    }

    int acknowledged() {
        return count;
    }

    double inSecond() {
        return count / seconds;
    }

    double offeredInSecond() {
        return (count + shed) / seconds;
    }

    /** Milliseconds within which {@code share} of the acknowledgements came. */
    double within(double share) {
        return acknowledged[(int) Math.min(count - 1, Math.floor(share * count))] / MILLISECOND;
    }

    double shedPercent() {
        return 100.0 * shed / Math.max(1, count + shed);
    }

    /** Of all answers, in milliseconds. */
    double slowest() {
        return slowest / MILLISECOND;
    }
}
