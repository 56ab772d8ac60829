package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the rows of tokens that are written as names: capitals, particles between them, an organisation word before them. */
final class NameSpans {
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "der", "den", "het", "ter", "ten", "te", "'t", "'s", "of", "la", "le", "les", "l'", "d'", "du",
            "des", "del", "el", "los", "las", "von", "zu", "zum", "zur", "da", "do", "di", "della", "vd", "v.d.", "op",
            "aan", "rechts", "im", "am", "for", "on", "und", "voor", "in");
    private static final Set<String> INNER =
            Set.of("op", "aan", "rechts", "im", "am", "for", "on", "und", "voor", "in", "des", "of");
    private static final Set<String> JOINTS = Set.of("&", "+", "-", "/");
    private static final Set<String> PARTNERS = Set.of(
            "co",
            "zn",
            "zoon",
            "zonen",
            "partners",
            "partner",
            "sohne",
            "sons",
            "fils",
            "hijos",
            "cie",
            "associes",
            "dochters",
            "daughters");
    private static final int LONGEST = 9;

    private final Parsed message;
    private final boolean[] money;
    private final boolean[] code;

    NameSpans(Parsed message, boolean[] money, boolean[] code) {
        this.message = message;
        this.money = money;
        this.code = code;
    }

    List<Name> find() {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < message.size()) {
            if (!opens(at)) {
                at++;
                continue;
            }
            int end = end(at);
            trimmed(at, end).ifPresent(names::add);
            at = end;
        }
        return names;
    }

    private boolean opens(int at) {
        Token token = message.token(at);
        if (money[at] || code[at]) {
            return false;
        }
        if (token.isNumber()) {
            return at + 1 < message.size() && isGluedName(at + 1);
        }
        return token.isCapitalised()
                || (token.isWord() && (isElided(at) || (message.means(at, Sense.ORG) && leadsToName(at))));
    }

    /** "3M", "1&1", "50five". */
    private boolean isGluedName(int at) {
        Token token = message.token(at);
        boolean letters = token.isWord()
                && token.glued()
                && !message.isKnown(at)
                && token.text().length() > 1;
        return letters
                || (token.is("&")
                        && token.glued()
                        && at + 1 < message.size()
                        && message.token(at + 1).glued());
    }

    private boolean isElided(int at) {
        Token token = message.token(at);
        return (token.is("'t") || token.is("'s") || token.is("'n"))
                && at + 1 < message.size()
                && message.token(at + 1).isCapitalised();
    }

    private boolean leadsToName(int at) {
        int next = at + 1;
        while (next < message.size()
                && next < at + 4
                && PARTICLES.contains(message.token(next).key())) {
            next++;
        }
        return next < message.size()
                && message.token(next).isCapitalised()
                && message.token(next).line() == message.token(at).line();
    }

    private int end(int from) {
        int end = from + 1;
        while (end < message.size()
                && end - from < LONGEST
                && message.token(end).line() == message.token(from).line()) {
            int next = extended(end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int extended(int at) {
        if (money[at] || code[at]) {
            return at;
        }
        Token token = message.token(at);
        if (token.isCapitalised() || isElided(at)) {
            return at + 1;
        }
        if (token.is("&")
                && token.glued()
                && at + 1 < message.size()
                && message.token(at + 1).glued()) {
            return at + 2;
        }
        boolean partner = (token.is("en")
                        || token.is("and")
                        || token.is("und")
                        || token.is("et")
                        || token.is("y")
                        || token.is("e"))
                && at + 1 < message.size();
        if (partner
                && (PARTNERS.contains(message.token(at + 1).key())
                        || message.token(at - 1).text().endsWith("-"))) {
            return at + 2;
        }
        if (PARTICLES.contains(token.key())
                || (JOINTS.contains(token.key())
                        && token.glued()
                                == (at + 1 < message.size()
                                        && message.token(at + 1).glued()))) {
            return pastParticles(at);
        }
        boolean gluedName = token.isNumber() && at + 1 < message.size() && isGluedName(at + 1);
        return gluedName ? at + 2 : at;
    }

    private int pastParticles(int at) {
        int next = at + 1;
        while (next < message.size()
                && next < at + 3
                && (PARTICLES.contains(message.token(next).key()) || isElided(next))) {
            next++;
        }
        boolean goesOn = next < message.size()
                && (message.token(next).isCapitalised()
                        || (message.token(next - 1).is("&")
                                && message.token(next).isWord()))
                && message.token(next).line() == message.token(at).line()
                && !money[next];
        return goesOn ? next : at;
    }

    /** Takes common words and legal forms off both ends. */
    private Optional<Name> trimmed(int start, int stop) {
        int from = start;
        int to = cutAtLegalForm(start, stop);
        while (from < to - 1 && isHeading(from, to)) {
            from++;
        }
        while (to > from + 1 && isTrailing(to - 1)) {
            to--;
        }
        boolean empty = to <= from
                || (to == from + 1
                        && (message.means(from, Sense.LEGAL)
                                || PARTICLES.contains(message.token(from).key())));
        return empty ? Optional.empty() : Optional.of(new Name(from, to, 0));
    }

    private int cutAtLegalForm(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (message.means(at, Sense.LEGAL)) {
                return message.token(at - 1).is("&") ? at - 1 : at;
            }
        }
        return to;
    }

    private boolean isHeading(int at, int to) {
        Token token = message.token(at);
        if (message.means(at, Sense.ORG)) {
            return false;
        }
        boolean inner = INNER.contains(token.key())
                || (!token.isCapitalised() && PARTICLES.contains(token.key()) && !isElided(at))
                || JOINTS.contains(token.key());
        return inner
                || (isCommon(at) && !isNameArticle(at, to) && !isInsideName(at, to))
                || message.means(at, Sense.TITLE)
                || message.means(at, Sense.LEGAL);
    }

    /** An ordinary word with a capital in the middle of a sentence, before another capital: "naar Het Nieuwe Werken". */
    private boolean isInsideName(int at, int to) {
        Sentence sentence = message.sentenceAt(at);
        boolean opening = sentence.from() == at || !message.token(at - 1).isSpoken();
        return !opening
                && at + 1 < to
                && message.token(at).isCapitalised()
                && message.token(at + 1).isCapitalised()
                && !message.token(at).isShouted()
                && !message.meansAny(at, Ordinary.TRADE);
    }

    /** "De Haan", "La Redoute", "Het Juiste Moment": an article with a capital that belongs to the name. */
    private boolean isNameArticle(int at, int to) {
        Token token = message.token(at);
        boolean article = PARTICLES.contains(token.key()) && token.isCapitalised();
        boolean plain = at + 1 < to && !message.means(at + 1, Sense.ORG) && !isCommon(at + 1);
        boolean phrase =
                at + 2 < to && message.token(at + 1).isCapitalised() && !message.meansAny(at + 1, Ordinary.TRADE);
        return article && (plain || phrase);
    }

    private boolean isTrailing(int at) {
        Token token = message.token(at);
        return (PARTICLES.contains(token.key()) && !token.isCapitalised())
                || JOINTS.contains(token.key())
                || isCommon(at)
                || message.means(at, Sense.LEGAL);
    }

    private boolean isCommon(int at) {
        return Ordinary.is(message, at);
    }
}
