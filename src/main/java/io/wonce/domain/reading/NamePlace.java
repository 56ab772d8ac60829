package io.wonce.domain.reading;

import java.util.Set;

/** What the place of a name in its sentence says about it: the marks and the words right beside it. */
final class NamePlace {
    private final Parsed message;
    private final Scope scope;

    NamePlace(Parsed message, Scope scope) {
        this.message = message;
        this.scope = scope;
    }

    void judge(Name name, Set<NameTrait> traits) {
        Sentence sentence = message.sentenceAt(name.from());
        boolean opening = !spokenBefore(name, sentence);
        add(traits, NameTrait.INSIDE, !opening);
        add(traits, NameTrait.ALONE, opening && !spokenAfter(name, sentence));
        add(traits, NameTrait.MUTED, scope.isMuted(sentence));
        add(traits, NameTrait.ASKED, sentence.isAsked());
        marks(name, traits);
        keys(name, traits);
        before(name, traits);
        after(name, traits);
    }

    private boolean spokenBefore(Name name, Sentence sentence) {
        for (int at = name.from() - 1; at >= sentence.from(); at--) {
            if (message.token(at).isSpoken()) {
                return true;
            }
        }
        return false;
    }

    private boolean spokenAfter(Name name, Sentence sentence) {
        for (int at = name.to(); at < sentence.to(); at++) {
            if (message.token(at).isSpoken() && !message.means(at, Sense.LEGAL)) {
                return true;
            }
        }
        return false;
    }

    private void marks(Name name, Set<NameTrait> traits) {
        boolean left = name.from() > 0 && isSeparator(message.token(name.from() - 1));
        boolean right = name.to() < message.size() && isSeparator(message.token(name.to()));
        add(traits, NameTrait.SET_OFF, left || right);
        add(traits, NameTrait.AFTER_COLON, isMark(name.from() - 1, ":"));
        add(traits, NameTrait.BRACKETED, isMark(name.from() - 1, "("));
        add(traits, NameTrait.QUOTED, isMark(name.from() - 1, "\"") && isMark(name.to(), "\""));
        add(traits, NameTrait.AT_SIGN, isMark(name.from() - 1, "@"));
    }

    private void keys(Name name, Set<NameTrait> traits) {
        int at = name.from() - 1;
        boolean marked = at > 0 && (isMark(at, ":") || isMark(at, "=") || isMark(at, "|"));
        boolean customer = isCustomerKey(at) || (marked && isCustomerKey(at - 1));
        add(traits, NameTrait.KEYED, customer);
        add(
                traits,
                NameTrait.OTHER_KEY,
                marked && !customer && message.topic(at - 1, Sense.KEY).equals("other"));
    }

    private boolean isCustomerKey(int at) {
        return at >= 0 && message.topic(at, Sense.KEY).equals("customer");
    }

    private void before(Name name, Set<NameTrait> traits) {
        int at = name.from() - 1;
        if (at >= 0 && isArticle(message.token(at))) {
            at--;
        }
        if (isMark(at, "@") || isMark(at, "\"")) {
            at--;
        }
        boolean where = message.means(at, Sense.WHERE);
        boolean named = at > 0 && (message.token(at - 1).isCapitalised() || isMark(at - 1, "\""));
        boolean from = message.token(Math.max(0, at)).is("from");
        boolean place = (where && !from && (named || message.means(name.from(), Sense.PLACE))) || (from && named);
        add(traits, NameTrait.FROM_PLACE, place);
        boolean away = message.means(at, Sense.AWAY);
        add(traits, NameTrait.AWAY, away);
        boolean preposition = !away && !place && message.means(at, Sense.BEFORE);
        add(traits, NameTrait.AFTER_PREPOSITION, preposition);
        add(traits, NameTrait.OF_TRADE, preposition && message.meansAny(at - 1, Ordinary.TRADE));
    }

    private void after(Name name, Set<NameTrait> traits) {
        String last = message.token(name.to() - 1).key();
        boolean noun = name.to() < message.size()
                && message.token(name.to()).isWord()
                && message.meansAny(name.to(), Ordinary.TRADE);
        add(traits, NameTrait.OWNER, noun && (last.endsWith("'s") || last.endsWith("s'")));
        boolean person = traits.contains(NameTrait.FIRST_NAME)
                || traits.contains(NameTrait.FULL_NAME)
                || traits.contains(NameTrait.TITLED);
        boolean speaks = name.to() + 1 < message.size()
                && isLink(message.token(name.to()))
                && message.token(name.to()).line() == message.token(name.from()).line()
                && (message.token(name.to() + 1).isCapitalised()
                        || message.token(name.to() + 1).isNumber()
                        || isArticle(message.token(name.to() + 1)));
        add(traits, NameTrait.CONTACT, person && speaks);
    }

    private static boolean isLink(Token token) {
        return switch (token.key()) {
            case "van", "von", "vom", "of", "at", "from", "bij", "bei", "de", "du", "del", "chez", "@" -> true;
            default -> false;
        };
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
                    "unserem",
                    "unseren",
                    "notre",
                    "nuestro",
                    "nuestra" -> true;
            default -> false;
        };
    }

    private boolean isMark(int at, String mark) {
        return at >= 0 && at < message.size() && message.token(at).is(mark);
    }

    private static boolean isSeparator(Token token) {
        return (token.type() == Token.Type.MARK && "-–—:(),|/".contains(token.text()))
                || token.type() == Token.Type.EMOJI
                || token.type() == Token.Type.BREAK;
    }

    private static void add(Set<NameTrait> traits, NameTrait trait, boolean applies) {
        if (applies) {
            traits.add(trait);
        }
    }
}
