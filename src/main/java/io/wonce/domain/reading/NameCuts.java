package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that a row of capitals may stand for: without legal form and ordinary words at its ends, with or without what is joined to it. */
final class NameCuts {
    private static final Set<String> JOINTS = Set.of("&", "+", "-", "/", ".");

    private final Parsed message;

    NameCuts(Parsed message) {
        this.message = message;
    }

    List<Name> of(Name run) {
        int to = cutAtLegalForm(run.from(), run.to());
        Set<Name> cuts = new LinkedHashSet<>();
        add(cuts, run.from(), to, true);
        add(cuts, run.from(), to, false);
        for (int at = run.from() + 1; at < to - 1; at++) {
            if (parts(at)) {
                add(cuts, run.from(), at, true);
                add(cuts, at + 1, to, true);
            }
        }
        return new ArrayList<>(cuts);
    }

    /** Whether a particle or "and" parts the row into two that may each be a name. */
    private boolean parts(int at) {
        Token token = message.token(at);
        return token.isWord()
                && !token.isCapitalised()
                && (NameJoints.LOOSE.contains(token.key())
                        || token.is("and")
                        || token.is("et")
                        || token.is("y")
                        || token.is("van")
                        || token.is("von")
                        || token.is("of")
                        || token.is("de"));
    }

    private void add(Set<Name> cuts, int start, int stop, boolean strict) {
        int from = start;
        int to = stop;
        while (from < to - 1 && isHeading(from, to, strict)) {
            from++;
        }
        while (to > from + 1 && isTrailing(from, to - 1, strict)) {
            to--;
        }
        boolean empty = to <= from
                || (to == from + 1
                        && (message.means(from, Sense.LEGAL)
                                || !message.token(from).isSpoken()
                                || NameJoints.PARTICLES.contains(
                                        message.token(from).key())));
        if (!empty) {
            cuts.add(new Name(from, to));
        }
    }

    private int cutAtLegalForm(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            boolean partner = message.token(at - 1).is("&");
            if (message.means(at, Sense.LEGAL) && !partner) {
                return at;
            }
        }
        return to;
    }

    private boolean isHeading(int at, int to, boolean strict) {
        Token token = message.token(at);
        if (message.means(at, Sense.ORG) || message.token(at + 1).is("&")) {
            return false;
        }
        boolean inner = NameJoints.LOOSE.contains(token.key()) && !isNameArticle(at, to, strict);
        boolean small = !token.isCapitalised()
                && NameJoints.PARTICLES.contains(token.key())
                && !isSurname(at, to)
                && !token.text().startsWith("'");
        return inner
                || small
                || JOINTS.contains(token.key())
                || (Ordinary.is(message, at) && !isNameArticle(at, to, strict) && !isKept(at, to, strict))
                || message.means(at, Sense.TITLE)
                || message.means(at, Sense.LEGAL);
    }

    /** "van der Veen": small particles that a surname begins with. */
    private boolean isSurname(int at, int to) {
        Token token = message.token(at);
        boolean opening = at == 0 || !message.token(at - 1).isSpoken();
        boolean sure = at + 2 < to
                && !message.token(at + 1).isCapitalised()
                && NameJoints.PARTICLES.contains(message.token(at + 1).key());
        return (token.is("van") || token.is("von")) && (sure || opening);
    }

    /** An ordinary word with a capital before another: "Het Nieuwe Werken" in mid-sentence, "Sunday Riley" if one is not strict. */
    private boolean isKept(int at, int to, boolean strict) {
        boolean opening = at == 0 || !message.token(at - 1).isSpoken();
        return (!opening || !strict)
                && at + 1 < to
                && message.token(at).isCapitalised()
                && message.token(at + 1).isCapitalised()
                && !message.token(at).isShouted()
                && !message.meansAny(at, Ordinary.TRADE);
    }

    /** "De Haan", "La Redoute", "Van der Veen": an article or particle with a capital that belongs to the name. */
    private boolean isNameArticle(int at, int to, boolean strict) {
        Token token = message.token(at);
        if (!NameJoints.PARTICLES.contains(token.key())) {
            return false;
        }
        if (!token.isCapitalised()) {
            return isSurname(at, to);
        }
        int next = at + 1;
        while (next < to
                && !message.token(next).isCapitalised()
                && NameJoints.PARTICLES.contains(message.token(next).key())) {
            next++;
        }
        boolean plain = next < to && !message.means(next, Sense.ORG) && !Ordinary.is(message, next);
        boolean phrase = next + 1 < to && !strict && !message.meansAny(next, Ordinary.TRADE);
        return plain || phrase;
    }

    private boolean isTrailing(int from, int at, boolean strict) {
        Token token = message.token(at);
        if (at > from && message.token(at - 1).is("&")) {
            return false;
        }
        boolean kept = !strict && token.isCapitalised() && !message.meansAny(at, Ordinary.TRADE);
        return (NameJoints.PARTICLES.contains(token.key()) && !token.isCapitalised())
                || JOINTS.contains(token.key())
                || (Ordinary.is(message, at) && !kept)
                || message.means(at, Sense.LEGAL);
    }
}
