package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds the rows of tokens that are written as names, as far as they reach: capitals, and what may stand between them. */
final class NameRuns {
    private static final int LONGEST = 9;
    private static final int MOST_DIGITS = 3;

    private final Surroundings around;
    private final Parsed message;
    private final NameJoints joints;

    NameRuns(Surroundings around) {
        this.around = around;
        this.message = around.message();
        this.joints = new NameJoints(around);
    }

    List<Name> find(Scope scope) {
        List<Name> runs = new ArrayList<>();
        int at = scope.from();
        while (at < scope.to()) {
            if (opens(at)) {
                int end = end(at, scope.to());
                runs.add(new Name(joints.particlesBefore(at, scope.from()), end));
                at = end;
            } else {
                at++;
            }
        }
        return runs;
    }

    private boolean opens(int at) {
        Token token = message.token(at);
        if (!around.isFree(at)) {
            return false;
        }
        if (token.isNumber()) {
            return headsName(at);
        }
        return token.isCapitalised()
                || (token.isWord() && (joints.isElided(at) || (message.means(at, Sense.ORG) && leadsToName(at))));
    }

    /** "3W Vastgoed", "1&1", "50five", "7-Eleven": digits that a name begins with. */
    private boolean headsName(int at) {
        int next = at + 1;
        if (next >= message.size()
                || !message.token(next).glued()
                || message.token(at).text().length() > MOST_DIGITS) {
            return false;
        }
        Token token = message.token(next);
        boolean more = next + 1 < message.size() && message.token(next + 1).glued();
        if (token.is("&")) {
            return more;
        }
        if (token.is("-")) {
            return more && message.token(next + 1).isCapitalised() && around.isFree(next + 1);
        }
        if (!token.isWord() || !around.isFree(next)) {
            return false;
        }
        boolean letter = token.text().length() == 1 && (token.isCapitalised() || token.is("a"));
        return letter
                ? next + 1 < message.size() && message.token(next + 1).isCapitalised()
                : token.text().length() > 2 && !message.meansAny(next, Ordinary.MEASURES);
    }

    private boolean leadsToName(int at) {
        int next = joints.pastParticles(at + 1);
        int lower = next;
        if (lower == at + 1 && lower < message.size() && joints.isQualifier(lower)) {
            lower = joints.pastParticles(lower + 1);
        }
        return isNameStart(next, at) || (lower > next + 1 && isNameStart(lower, at));
    }

    private boolean isNameStart(int next, int at) {
        return next < message.size()
                && message.token(next).isCapitalised()
                && message.token(next).line() == message.token(at).line();
    }

    private int end(int from, int limit) {
        int end = from + 1;
        if (message.token(from).isNumber()) {
            end = message.token(end).isWord() ? end + 1 : end + 2;
        }
        while (end < limit
                && end - from < LONGEST
                && message.token(end).line() == message.token(from).line()) {
            int next = joints.extended(from, end);
            if (next == end || next > limit) {
                break;
            }
            end = next;
        }
        return Math.min(end, limit);
    }
}
