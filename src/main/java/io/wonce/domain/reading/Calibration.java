package io.wonce.domain.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes probabilities out of the model's scores: of what is read with a score of 0.9, nine in ten are to be right. For each kind a straight line over
 * the logarithm of the odds (Platt), fitted on messages that the model did not learn from.
 */
final class Calibration {
    /** Leaves every score as it is. */
    static final Calibration NONE = new Calibration(Map.of());

    /** The resource beside this class: for each kind a line {@code KIND SLOPE OFFSET}. */
    static final String FILE = "reader.calibration";

    private final Map<Kind, Line> lines;

    private Calibration(Map<Kind, Line> lines) {
        this.lines = lines;
    }

    static Calibration load() {
        try (InputStream stream = Calibration.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the reader's " + FILE + " is missing from the program");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the reader's " + FILE + " cannot be read", e);
        }
    }

    static Calibration read(List<String> written) {
        Map<Kind, Line> lines = new EnumMap<>(Kind.class);
        for (String one : written) {
            String[] parts = one.split(" ", -1);
            lines.put(Kind.valueOf(parts[0]), new Line(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
        }
        return new Calibration(lines);
    }

    double probability(Kind kind, double score) {
        Line line = lines.getOrDefault(kind, Line.STRAIGHT);
        return line.equals(Line.STRAIGHT) ? score : Odds.probability(line.slope() * Odds.of(score) + line.offset());
    }

    private record Line(double slope, double offset) {
        static final Line STRAIGHT = new Line(1, 0);
    }
}
