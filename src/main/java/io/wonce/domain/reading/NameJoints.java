package io.wonce.domain.reading;

import java.util.Set;

/** What may stand between the capitalised words of one name: particles, ampersands, the dot of an initial. */
final class NameJoints {
    /** Words that stay small inside a name. */
    static final Set<String> PARTICLES = Set.of(
            "van", "de", "der", "den", "het", "ter", "ten", "te", "'t", "'s", "of", "la", "le", "les", "l'", "d'", "du",
            "des", "del", "el", "los", "las", "von", "zu", "zum", "zur", "da", "do", "di", "della", "vd", "v.d.", "na",
            "op", "aan", "rechts", "im", "am", "for", "on", "voor", "in", "fur", "pour", "para", "the");
    /** Particles that join two parts, each of which may be the name by itself. */
    static final Set<String> LOOSE =
            Set.of("op", "aan", "im", "am", "for", "on", "und", "voor", "in", "fur", "pour", "para", "en", "the", "te");

    private static final Set<String> ANDS = Set.of("en", "and", "und", "et", "y", "e");
    private static final Set<String> PARTNERS = Set.of(
            "co",
            "zn",
            "zoon",
            "zonen",
            "partners",
            "partner",
            "sohne",
            "sons",
            "son",
            "fils",
            "hijos",
            "cie",
            "cia",
            "associes",
            "dochters",
            "dochter",
            "daughters",
            "filles",
            "zo",
            "friends",
            "company");
    private static final Set<String> SURE_PARTICLES = Set.of("der", "den", "ter", "ten", "vd", "v.d.");

    private final Surroundings around;
    private final Parsed message;

    NameJoints(Surroundings around) {
        this.around = around;
        this.message = around.message();
    }

    boolean isElided(int at) {
        Token token = message.token(at);
        return (token.is("'t") || token.is("'s") || token.is("'n"))
                && at + 1 < message.size()
                && message.token(at + 1).isCapitalised();
    }

    /** Where a name that begins at {@code from} goes on to from {@code at}; {@code at} itself where it ends. */
    int extended(int from, int at) {
        if (!around.isFree(at)) {
            return at;
        }
        Token token = message.token(at);
        if (token.isCapitalised() || isElided(at)) {
            return at + 1;
        }
        if (token.type() == Token.Type.MARK) {
            return pastMark(at);
        }
        if (ANDS.contains(token.key()) && joinsAnd(from, at)) {
            return at + 2;
        }
        if (PARTICLES.contains(token.key())) {
            return goesOn(pastParticles(at), at);
        }
        boolean qualified = at == from + 1 && message.means(from, Sense.ORG) && isQualifier(at);
        return qualified && pastParticles(at + 1) > at + 1 ? goesOn(pastParticles(at + 1), at) : at;
    }

    /** A small word that may stand after the kind of organisation: "Conseil départemental de l'Isère". */
    boolean isQualifier(int at) {
        Token token = message.token(at);
        return token.isWord() && !token.isCapitalised() && !Ordinary.is(message, at) && around.isFree(at);
    }

    int pastParticles(int at) {
        int next = at;
        while (next < message.size()
                && next < at + 3
                && (PARTICLES.contains(message.token(next).key()) || isElided(next))) {
            next++;
        }
        return next;
    }

    /** Small particles that begin a name: "van der Veen" anywhere, "van Mossel" where a part of the message begins. */
    int particlesBefore(int at, int limit) {
        int first = at;
        boolean sure = false;
        while (first > limit && at - first < 3 && isSurnameParticle(first - 1, at)) {
            first--;
            sure |= SURE_PARTICLES.contains(message.token(first).key());
        }
        while (first < at
                && !message.token(first).is("van")
                && !message.token(first).is("von")) {
            first++;
        }
        boolean opening = first == limit || !message.token(first - 1).isSpoken();
        return first < at && (sure || opening) ? first : at;
    }

    private boolean isSurnameParticle(int at, int name) {
        return switch (message.token(at).key()) {
            case "van", "von", "de", "der", "den", "het", "'t", "zu", "und", "ter", "ten" ->
                message.token(at).line() == message.token(name).line();
            default -> false;
        };
    }

    private int pastMark(int at) {
        Token token = message.token(at);
        boolean next = at + 1 < message.size()
                && message.token(at + 1).isWord()
                && around.isFree(at + 1)
                && message.token(at + 1).line() == token.line();
        if (!next) {
            return at;
        }
        if (token.is(".")) {
            return abbreviates(at) ? goesOn(pastParticles(at + 1), at) : at;
        }
        boolean even = token.glued() == message.token(at + 1).glued();
        if (token.is("&") || (token.is("+") && message.token(at + 1).isCapitalised())) {
            return even ? at + 2 : at;
        }
        boolean tight = token.glued() && even && (token.is("-") || token.is("/"));
        return tight && message.token(at + 1).isCapitalised() ? at + 2 : at;
    }

    /** The dot after "P." in "P. de Jong", or after "St." in "St. Mary's". */
    private boolean abbreviates(int dot) {
        Token before = message.token(dot - 1);
        boolean initial = before.text().length() == 1 && before.isCapitalised();
        return message.token(dot).glued()
                && !message.token(dot + 1).glued()
                && (initial || message.means(dot - 1, Sense.AFFIX));
    }

    private boolean joinsAnd(int from, int at) {
        if (at + 1 >= message.size() || !around.isFree(at + 1)) {
            return false;
        }
        Token next = message.token(at + 1);
        if (PARTNERS.contains(next.key()) || message.token(at - 1).text().endsWith("-")) {
            return true;
        }
        boolean organisation = message.means(from, Sense.ORG) && !message.means(at + 1, Sense.ORG);
        boolean priced = at + 2 < message.size() && around.money().get(at + 2);
        return organisation && next.isCapitalised() && !priced && !Ordinary.is(message, at + 1);
    }

    private int goesOn(int next, int at) {
        boolean more = next < message.size()
                && message.token(next).isCapitalised()
                && message.token(next).line() == message.token(at).line()
                && around.isFree(next);
        return more ? next : at;
    }
}
