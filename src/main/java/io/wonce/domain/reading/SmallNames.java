package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds rows of unknown words in small letters, which may be names that nobody gave a capital. */
final class SmallNames {
    private static final int LONGEST = 4;

    private final Surroundings around;
    private final Parsed message;

    SmallNames(Surroundings around) {
        this.around = around;
        this.message = around.message();
    }

    List<Name> find(Scope scope) {
        List<Name> names = new ArrayList<>();
        int at = scope.from();
        while (at < scope.to()) {
            int end = end(at, scope.to());
            if (end > at && hasUnknown(at, end)) {
                names.add(new Name(at, end));
                longer(at, end, scope, names);
            }
            at = Math.max(at + 1, end);
        }
        return names;
    }

    private int end(int from, int limit) {
        int end = from;
        while (end < limit && end - from < LONGEST && sameLine(from, end)) {
            int next = isPart(end) ? end + 1 : end > from ? pastJoint(end) : end;
            if (next == end || next > limit) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** "van" before it, or an ordinary word after it that closes the part: "delta air lines, 2.5 mil". */
    private void longer(int from, int to, Scope scope, List<Name> names) {
        boolean surname = from > scope.from()
                && message.token(from - 1).is("van")
                && (from - 1 == scope.from()
                        || !message.token(from - 2).isSpoken()
                        || message.means(from - 2, Sense.BEFORE));
        if (surname) {
            names.add(new Name(from - 1, to));
        }
        int end = to;
        while (end < scope.to() && end - from < LONGEST && isPlainNoun(end) && sameLine(from, end)) {
            end++;
        }
        boolean closed = end == scope.to() || !message.token(end).isSpoken() || message.meansAny(end, Claiming.MASK);
        if (end > to && closed) {
            names.add(new Name(from, end));
        }
    }

    private boolean sameLine(int from, int at) {
        return message.token(at).line() == message.token(from).line();
    }

    private boolean isPart(int at) {
        Token token = message.token(at);
        return token.isWord()
                && !token.isCapitalised()
                && around.isFree(at)
                && (!message.isKnown(at) || message.meansAny(at, Ordinary.PARTS_OF_NAMES));
    }

    private int pastJoint(int at) {
        Token token = message.token(at);
        boolean joint = token.is("&") || NameJoints.PARTICLES.contains(token.key());
        int next = joint ? Math.max(at + 1, new NameJoints(around).pastParticles(at)) : at;
        return joint && next < message.size() && !token.is("in") && isPart(next) && !message.isKnown(next)
                ? next + 1
                : at;
    }

    private boolean isPlainNoun(int at) {
        Token token = message.token(at);
        return token.isWord() && !token.isCapitalised() && around.isFree(at) && Ordinary.isBare(message, at);
    }

    private boolean hasUnknown(int from, int to) {
        for (int at = from; at < to; at++) {
            if (message.token(at).isWord()
                    && !message.isKnown(at)
                    && message.token(at).text().length() > 1) {
                return true;
            }
        }
        return false;
    }
}
