package io.wonce.domain.reading;

/** Weighs how likely a name in a message is the customer: its form, its place, the words beside it. */
final class NameScale {
    private final Parsed message;
    private final Hits hits;
    private final boolean[] money;
    private final Scope scope;

    NameScale(Parsed message, Hits hits, boolean[] money, Scope scope) {
        this.message = message;
        this.hits = hits;
        this.money = money;
        this.scope = scope;
    }

    Name weigh(Name name) {
        return name.plus(form(name) + place(name) + before(name) + claims(name) + neighbours(name));
    }

    private double form(Name name) {
        int ordinary = 0;
        boolean plainly = true;
        boolean org = false;
        boolean vendor = false;
        int capitals = 0;
        for (int at = name.from(); at < name.to(); at++) {
            ordinary += Ordinary.is(message, at) ? 1 : 0;
            plainly &= Ordinary.isPlainly(message, at);
            org |= message.means(at, Sense.ORG);
            vendor |= message.means(at, Sense.VENDOR);
            capitals += message.token(at).isCapitalised() || message.token(at).isNumber() ? 1 : 0;
        }
        double weight = capitals == 0 ? -0.4 : capitals > 1 ? 0.5 : 0;
        weight += org ? 0.8 : 0;
        weight -= vendor ? 2.0 : 0;
        weight -= ordinary < name.length() ? 0 : plainly ? 1.3 : 0.6;
        weight += message.means(name.to(), Sense.LEGAL) ? 0.9 : 0;
        weight -= isPerson(name) ? 1.4 : 0;
        return weight;
    }

    private boolean isPerson(Name name) {
        return (message.means(name.from(), Sense.FIRSTNAME)
                        && name.length() <= 2
                        && !message.means(name.to(), Sense.LEGAL))
                || message.means(name.from() - 1, Sense.TITLE);
    }

    private double place(Name name) {
        Sentence sentence = message.sentenceAt(name.from());
        boolean opening = isOpening(name, sentence);
        double weight = opening ? 0.5 : 1.1;
        weight -= scope.isMuted(sentence) ? 1.5 : 0;
        weight -= sentence.isAsked() ? 0.5 : 0;
        weight -= sentence.from() > scope.from() && opening ? 0.1 : 0;
        return weight;
    }

    private boolean isOpening(Name name, Sentence sentence) {
        for (int at = name.from() - 1; at >= sentence.from(); at--) {
            if (message.token(at).isSpoken()) {
                return false;
            }
        }
        return true;
    }

    private double before(Name name) {
        int at = name.from() - 1;
        if (at >= 0 && isArticle(message.token(at))) {
            at--;
        }
        double weight = 0;
        if (keyed(name)) {
            return 2.5;
        }
        if (message.means(at, Sense.AWAY)) {
            weight -= 2.2;
        } else if (message.means(at, Sense.BEFORE)) {
            weight += 0.8;
        }
        if (at >= 0 && message.token(at).is("@")) {
            weight -= 1;
        }
        return weight;
    }

    private boolean keyed(Name name) {
        int at = name.from() - 1;
        boolean marked = at > 0
                && (message.token(at).is(":")
                        || message.token(at).is("=")
                        || message.token(at).is("|"));
        return (marked && message.topic(at - 1, Sense.KEY).equals("customer"))
                || (at >= 0 && message.topic(at, Sense.KEY).equals("customer"));
    }

    private static boolean isArticle(Token token) {
        return switch (token.key()) {
            case "de",
                    "het",
                    "the",
                    "der",
                    "die",
                    "das",
                    "dem",
                    "den",
                    "la",
                    "le",
                    "les",
                    "l'",
                    "el",
                    "los",
                    "las",
                    "our",
                    "onze",
                    "unser",
                    "notre" -> true;
            default -> false;
        };
    }

    /** A name right before or after the words that claim something is most often their subject or object. */
    private double claims(Name name) {
        double most = 0;
        for (Hit hit : hits.in(message.sentenceAt(name.from()))) {
            boolean telling = hit.sense().isClaim()
                    || hit.is(Sense.LOST)
                    || hit.is(Sense.EXPECTED)
                    || hit.is(Sense.WILL)
                    || hit.is(Sense.AWAITED)
                    || hit.is(Sense.PENDING);
            if (telling) {
                int gap = hit.from() >= name.to() ? hit.from() - name.to() : name.from() - hit.to();
                boolean subject =
                        gap == 0 && hit.from() >= name.to() && hit.sense().isClaim();
                double near = gap < 0 ? 0.4 : subject ? 1.3 : gap == 0 ? 1.0 : gap <= 2 ? 0.6 : 0.3;
                most = Math.max(most, near);
            }
        }
        return most;
    }

    private double neighbours(Name name) {
        double weight = 0;
        for (int at = Math.max(0, name.from() - 3); at < Math.min(message.size(), name.to() + 3); at++) {
            if (money[at]) {
                weight = 0.5;
            }
        }
        boolean set = (name.from() > 0 && isSeparator(message.token(name.from() - 1)))
                || (name.to() < message.size() && isSeparator(message.token(name.to())));
        return weight + (set ? 0.3 : 0);
    }

    private static boolean isSeparator(Token token) {
        return (token.type() == Token.Type.MARK && "-–—:(),|/".contains(token.text()))
                || token.type() == Token.Type.EMOJI
                || token.type() == Token.Type.BREAK;
    }
}
