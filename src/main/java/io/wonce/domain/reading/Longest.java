package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a longer phrase speak for the shorter ones inside it: "signed up for" is no "signed". */
final class Longest {
    private static final Set<Sense> SPEAKERS = EnumSet.range(Sense.SIGNED, Sense.SAD);
    private static final Set<Sense> MODIFIERS = EnumSet.of(
            Sense.NEGATION,
            Sense.WILL,
            Sense.SOON,
            Sense.ALMOST,
            Sense.BUT,
            Sense.WHO,
            Sense.CONDITION,
            Sense.ONCE,
            Sense.QUESTION,
            Sense.TAG,
            Sense.RHETORICAL);

    private static final Set<Sense> KEPT = EnumSet.of(
            Sense.NEGATION,
            Sense.WILL,
            Sense.SOON,
            Sense.ALMOST,
            Sense.BUT,
            Sense.WHO,
            Sense.QUESTION,
            Sense.TAG,
            Sense.RHETORICAL);

    private Longest() {}

    static List<Hit> of(List<Hit> hits, int size) {
        Hit[] longest = new Hit[size];
        for (Hit hit : hits) {
            if (SPEAKERS.contains(hit.sense()) && !MODIFIERS.contains(hit.sense())) {
                for (int at = hit.from(); at < hit.to(); at++) {
                    boolean longer = longest[at] == null || hit.words() > longest[at].words();
                    longest[at] = hit.names(at) && longer ? hit : longest[at];
                }
            }
        }
        List<Hit> kept = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            boolean stays = KEPT.contains(hit.sense()) || !isInside(hit, longest[hit.from()]);
            if (SPEAKERS.contains(hit.sense()) && stays) {
                kept.add(hit);
            }
        }
        return kept;
    }

    /** Whether the longer phrase names every word that the shorter one names. */
    private static boolean isInside(Hit hit, @Nullable Hit other) {
        if (other == null || other.words() <= hit.words()) {
            return false;
        }
        for (int at = hit.from(); at < hit.to(); at++) {
            if (hit.names(at) && !other.names(at)) {
                return false;
            }
        }
        return true;
    }
}
