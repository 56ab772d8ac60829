package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds who may have ordered: names as written, and in messages without capitals the unknown words where a name belongs. */
final class CustomerFinder {
    private static final int LONGEST_SMALL = 4;

    private final Parsed message;
    private final Hits hits;
    private final boolean[] money;
    private final boolean[] code;

    CustomerFinder(Parsed message, Hits hits, boolean[] money, boolean[] code) {
        this.message = message;
        this.hits = hits;
        this.money = money;
        this.code = code;
    }

    /** All names in the scope, weighed, in their order. */
    List<Name> find(Scope scope) {
        NameScale scale = new NameScale(message, hits, money, scope);
        List<Name> names = new ArrayList<>();
        for (Name name : new NameSpans(message, money, code).find()) {
            if (scope.holds(name.from())) {
                names.add(scale.weigh(withoutContact(name)));
            }
        }
        for (Name name : small(scope)) {
            names.add(scale.weigh(name).plus(-0.3));
        }
        return names;
    }

    /** "Mark van Nedap" speaks of Nedap. */
    private Name withoutContact(Name name) {
        boolean contact = name.length() >= 3
                && message.means(name.from(), Sense.FIRSTNAME)
                && message.token(name.from() + 2).isCapitalised();
        boolean from = contact
                && switch (message.token(name.from() + 1).key()) {
                    case "van", "von", "of", "de", "di", "for", "in" -> true;
                    default -> false;
                };
        return from ? new Name(name.from() + 2, name.to(), name.score() + 0.8) : name;
    }

    /** Unknown words in small letters after "from", "van", "met", or around what is claimed. */
    private List<Name> small(Scope scope) {
        List<Name> names = new ArrayList<>();
        int upTo = 0;
        for (int at = scope.from(); at < scope.to(); at++) {
            if (at >= upTo && isSlot(at)) {
                int end = at;
                while (end < scope.to() && end - at < LONGEST_SMALL && isUnknown(end, at)) {
                    end++;
                }
                if (end > at && hasUnknown(at, end)) {
                    names.add(new Name(at, end, 0));
                    upTo = end;
                }
            }
        }
        return names;
    }

    private boolean hasUnknown(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!message.isKnown(at) && message.token(at).text().length() > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isSlot(int at) {
        int before = at - 1;
        if (before >= 0 && message.token(before).is("the")) {
            before--;
        }
        boolean opening = message.sentenceAt(at).from() == at
                || (before >= 0 && message.token(before).is(","))
                || (before >= 0 && message.token(before).is(":"));
        return (opening && claimFollows(at)) || message.means(before, Sense.BEFORE) || claimEnds(before);
    }

    private boolean claimEnds(int at) {
        return at >= 0 && message.meansAny(at, Claiming.MASK);
    }

    private boolean claimFollows(int at) {
        for (int next = at + 1; next < Math.min(message.size(), at + LONGEST_SMALL); next++) {
            if (message.meansAny(next, Claiming.MASK) || money[next]) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnknown(int at, int start) {
        Token token = message.token(at);
        if (!token.isWord()
                || token.isCapitalised()
                || money[at]
                || code[at]
                || token.line() != message.token(start).line()) {
            return false;
        }
        boolean article = token.is("de") || token.is("het") || token.is("van") || token.is("der");
        return !message.isKnown(at)
                || message.means(at, Sense.ORG)
                || (article && at + 1 < message.size() && !message.isKnown(at + 1));
    }
}
