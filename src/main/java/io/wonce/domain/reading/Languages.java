package io.wonce.domain.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Tells which languages a message is in by the words that each knows; English is always among them, for sales people mix it in. */
final class Languages {
    private static final double SHARE = 0.6;
    private static final String ALWAYS = "en";

    private final List<String> codes;

    Languages(List<String> codes) {
        this.codes = codes;
    }

    /** Positions of the lexicons to use, the likeliest first; position 0 (shared words) is always in it, last. */
    int[] spoken(List<Hit> hits, String hint) {
        double[] votes = new double[codes.size()];
        int[] upTo = new int[codes.size()];
        for (Hit hit : hits) {
            int language = hit.entry().language();
            int fresh = hit.to() - Math.max(hit.from(), upTo[language]);
            if (fresh > 0) {
                votes[language] += hit.is(Sense.FUNCTION) ? fresh : 0.7 * fresh;
                upTo[language] = hit.to();
            }
        }
        votes[0] = 0;
        int hinted = codes.indexOf(hint);
        if (hinted > 0) {
            votes[hinted] += 3;
        }
        double most = Arrays.stream(votes).max().orElse(0);
        return IntStream.range(0, votes.length)
                .filter(i -> i == 0 || votes[i] >= SHARE * most || codes.get(i).equals(ALWAYS))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -votes[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
