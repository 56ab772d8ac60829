package io.wonce.domain.reading;

/** The heaviest of several weights, and the rest; phrases that share words count once. */
final class Tally {
    private double most;
    private double sum;
    private double last;
    private int upTo = -1;

    void add(Hit hit) {
        add(hit, 1);
    }

    void add(Hit hit, double share) {
        double weight = share * hit.weight();
        double fresh = hit.from() < upTo ? Math.max(0, weight - last) : weight;
        most = Math.max(most, weight);
        sum += fresh;
        last = hit.from() < upTo ? Math.max(last, weight) : weight;
        upTo = Math.max(upTo, hit.to());
    }

    double most() {
        return most;
    }

    double rest() {
        return Math.max(0, sum - most);
    }
}
