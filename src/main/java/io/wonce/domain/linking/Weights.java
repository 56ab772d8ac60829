package io.wonce.domain.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How much each {@link Signal} counts, as log-odds in nats that statement and deal are the same order: 3 is about 20 to 1 for it,
 * -3 against. Learned from generated pairs, and small enough to be read.
 */
public final class Weights {
    private static final String BUNDLED = "linking.weights";

    private final Map<String, Double> weights;

    /** One weight for each signal that the policies know. */
    public Weights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Those that come with the program. */
    static Weights bundled() {
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream(BUNDLED), BUNDLED)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines of a name and a number; {@code #} begins a comment. */
    public static Weights read(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Map<String, Double> weights = new TreeMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.strip().split("\\s+", 2);
                weights.put(parts[0], Double.valueOf(parts[1]));
            }
        }
        return new Weights(weights);
    }

    /** By name, in the order of the alphabet. */
    public Map<String, Double> all() {
        return new TreeMap<>(weights);
    }

    double sum(List<Signal> signals) {
        double sum = 0;
        for (Signal signal : signals) {
            sum += signal.share() * of(signal.name());
        }
        return sum;
    }

    private double of(String signal) {
        Double weight = weights.get(signal);
        if (weight == null) {
            throw new IllegalArgumentException("no weight for " + signal + ": learn anew with mvn -Ptrain test");
        }
        return weight;
    }
}
