package io.wonce.evaluation;

import java.util.HashMap;
import java.util.Map;

/** Compares two ways to put things into groups. Things that one side has in no group count as alone there. */
final class Clustering {
    private final Map<String, String> truth;
    private final Map<String, String> found;

    Clustering(Map<String, String> truth, Map<String, String> found) {
        this.truth = new HashMap<>(truth);
        this.found = new HashMap<>(found);
        truth.keySet().forEach(thing -> this.found.putIfAbsent(thing, "alone " + thing));
        found.keySet().forEach(thing -> this.truth.putIfAbsent(thing, "alone " + thing));
    }

    double pairPrecision() {
        return ratio(pairs(both()), pairs(sizes(found)));
    }

    double pairRecall() {
        return ratio(pairs(both()), pairs(sizes(truth)));
    }

    double bCubed() {
        Map<String, Integer> both = both();
        Map<String, Integer> foundSizes = sizes(found);
        Map<String, Integer> truthSizes = sizes(truth);
        double precision = 0;
        double recall = 0;
        for (String thing : truth.keySet()) {
            int shared = both.getOrDefault(truth.get(thing) + '\n' + found.get(thing), 0);
            precision += (double) shared / foundSizes.getOrDefault(found.get(thing), 1);
            recall += (double) shared / truthSizes.getOrDefault(truth.get(thing), 1);
        }
        return harmonic(precision / truth.size(), recall / truth.size());
    }

    static double harmonic(double one, double other) {
        return one + other == 0 ? 0 : 2 * one * other / (one + other);
    }

    private Map<String, Integer> both() {
        Map<String, Integer> both = new HashMap<>();
        truth.forEach((thing, group) -> both.merge(group + '\n' + found.get(thing), 1, Integer::sum));
        return both;
    }

    private static Map<String, Integer> sizes(Map<String, String> groups) {
        Map<String, Integer> sizes = new HashMap<>();
        groups.values().forEach(group -> sizes.merge(group, 1, Integer::sum));
        return sizes;
    }

    private static double pairs(Map<String, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1) / 2.0)
                .sum();
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }
}
