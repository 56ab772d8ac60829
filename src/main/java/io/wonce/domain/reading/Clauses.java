package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of a message between its marks and its "buts", and what each of them claims, awaits, gives up or denies. */
final class Clauses {
    private static final Set<String> MARKS = Set.of(
            ",", ";", ":", ".", "!", "?", "(", ")", "/", "|", "•", "-", "\u2013", "\u2014", "\"", "\u2026", "...");

    private static final int WON = 1;
    private static final int OPEN = 2;
    private static final int LOST = 4;
    private static final int DENIED = 8;

    private final int[] clauses;
    private final List<Integer> told = new ArrayList<>();

    Clauses(Surroundings around) {
        Parsed message = around.message();
        this.clauses = new int[message.size()];
        int clause = 0;
        told.add(0);
        for (int at = 0; at < message.size(); at++) {
            if (at > 0 && parts(message, at)) {
                clause++;
                told.add(0);
            }
            clauses[at] = clause;
            told.set(clause, told.get(clause) | meaning(around, at));
        }
        told.add(0);
    }

    private static boolean parts(Parsed message, int at) {
        Token token = message.token(at);
        boolean mark = MARKS.contains(token.text())
                && !(token.glued()
                        && at + 1 < message.size()
                        && message.token(at + 1).glued());
        return mark
                || token.type() == Token.Type.BREAK
                || message.means(at, Sense.BUT)
                || message.sentenceAt(at).from() == at;
    }

    private static int meaning(Surroundings around, int at) {
        Parsed message = around.message();
        return (around.isClaim(at) ? WON : 0)
                | (message.means(at, Sense.EXPECTED)
                                || message.means(at, Sense.PENDING)
                                || message.means(at, Sense.WILL)
                        ? OPEN
                        : 0)
                | (message.means(at, Sense.LOST) ? LOST : 0)
                | (message.means(at, Sense.NEGATION) ? DENIED : 0);
    }

    /** Whether two tokens stand in one clause. */
    boolean isSame(int one, int other) {
        return clauses[one] == clauses[other];
    }

    /** What the clause of a token tells. */
    int told(int at) {
        return told.get(clauses[at]);
    }

    /** What the clause after it tells. */
    int toldNext(int at) {
        return told.get(clauses[at] + 1);
    }

    /** What the clause before it tells. */
    int toldBefore(int at) {
        return clauses[at] == 0 ? 0 : told.get(clauses[at] - 1);
    }
}
