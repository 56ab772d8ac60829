package io.wonce.domain.reading;

import java.util.BitSet;
import java.util.Set;

/** Marks the rows of tokens that look like a name by their capitals. */
final class Capitals {
    private static final Set<String> JOINTS = Set.of("&", "-", "de", "den", "der", "van", "of", "du", "del", "la");

    private Capitals() {}

    /** The tokens of such rows; neither amounts nor references are in them. */
    static BitSet mark(Surroundings around) {
        Parsed message = around.message();
        BitSet marked = new BitSet();
        for (int at = 0; at < message.size(); at++) {
            boolean goesOn = at > 0 && marked.get(at - 1);
            if (around.isFree(at) && (opens(message, at) || (goesOn && lengthens(message, at)))) {
                marked.set(at);
            }
        }
        return marked;
    }

    private static boolean opens(Parsed message, int at) {
        return (message.token(at).isCapitalised() && !Ordinary.is(message, at)) || isNumbered(message, at);
    }

    /** "4PS", "9Lives". */
    private static boolean isNumbered(Parsed message, int at) {
        return message.token(at).isNumber()
                && at + 1 < message.size()
                && message.token(at + 1).glued()
                && message.token(at + 1).isCapitalised();
    }

    private static boolean lengthens(Parsed message, int at) {
        boolean joins = isJoint(message.token(at).key())
                && at + 1 < message.size()
                && message.token(at + 1).isCapitalised();
        return joins || message.token(at).isCapitalised() || message.means(at, Sense.LEGAL);
    }

    private static boolean isJoint(String word) {
        return JOINTS.contains(word) || Conjunctions.isAnd(word);
    }
}
