package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lets a longer phrase speak for the shorter ones inside it: "signed up for" is no "signed". */
final class Longest {
    private static final Set<Sense> SPEAKERS = EnumSet.range(Sense.SIGNED, Sense.SAD);
    private static final Set<Sense> MODIFIERS = EnumSet.of(
            Sense.NEGATION,
            Sense.WILL,
            Sense.SOON,
            Sense.ALMOST,
            Sense.BUT,
            Sense.CONDITION,
            Sense.ONCE,
            Sense.QUESTION,
            Sense.TAG,
            Sense.RHETORICAL);

    private Longest() {}

    static List<Hit> of(List<Hit> hits, int size) {
        Hit[] longest = new Hit[size];
        for (Hit hit : hits) {
            if (SPEAKERS.contains(hit.sense()) && !MODIFIERS.contains(hit.sense())) {
                for (int at = hit.from(); at < hit.to(); at++) {
                    if (longest[at] == null || length(hit) > length(longest[at])) {
                        longest[at] = hit;
                    }
                }
            }
        }
        List<Hit> kept = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            if (SPEAKERS.contains(hit.sense())
                    && (MODIFIERS.contains(hit.sense()) || !isInside(hit, longest[hit.from()]))) {
                kept.add(hit);
            }
        }
        return kept;
    }

    private static int length(Hit hit) {
        return hit.to() - hit.from();
    }

    private static boolean isInside(Hit hit, Hit other) {
        return other != null && length(other) > length(hit) && other.from() <= hit.from() && other.to() >= hit.to();
    }
}
