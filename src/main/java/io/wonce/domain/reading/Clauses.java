package io.wonce.domain.reading;

import java.util.Set;

/** Numbers the clauses of a message: parts between commas, dashes, brackets and words such as "but". */
final class Clauses {
    private static final Set<String> MARKS =
            Set.of(",", ":", "(", ")", "\u2013", "\u2014", "...", "..", "\u2026", "|", "/", "=", "\u2192");

    private final int[] numbers;

    Clauses(Parsed message) {
        this.numbers = new int[message.size()];
        int number = 0;
        for (Sentence sentence : message.sentences()) {
            number++;
            for (int at = sentence.from(); at < sentence.to(); at++) {
                boolean mark = parts(message, at);
                if (mark || (message.means(at, Sense.BUT) && !message.means(at - 1, Sense.BUT))) {
                    number++;
                }
                numbers[at] = number;
            }
        }
    }

    boolean same(int one, int other) {
        return numbers[one] == numbers[other];
    }

    private static boolean parts(Parsed message, int at) {
        Token token = message.token(at);
        if (token.type() == Token.Type.EMOJI) {
            return true;
        }
        if (token.type() != Token.Type.MARK) {
            return false;
        }
        boolean dash = token.is("-")
                && !token.glued()
                && at + 1 < message.size()
                && !message.token(at + 1).glued();
        boolean slash = token.is("/") && token.glued();
        return dash || (MARKS.contains(token.key()) && !slash);
    }
}
