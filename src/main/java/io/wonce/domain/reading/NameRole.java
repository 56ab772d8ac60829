package io.wonce.domain.reading;

import java.util.Set;

/** What a name has to do with what is claimed: its subject, its object, or a bystander; and whether an amount stands beside it. */
final class NameRole {
    private static final int MONEY_REACH = 3;
    private static final int BRACKET_REACH = 8;

    private final Surroundings around;
    private final Parsed message;

    NameRole(Surroundings around) {
        this.around = around;
        this.message = around.message();
    }

    void judge(Name name, Set<NameTrait> traits) {
        int end = end(name);
        int start = start(name);
        for (Hit hit : around.hits().in(message.sentenceAt(name.from()))) {
            if (isTelling(hit)) {
                traits.add(role(hit, start, end));
            }
        }
        if (isBesideMoney(name)) {
            traits.add(NameTrait.BESIDE_MONEY);
        }
    }

    private static boolean isTelling(Hit hit) {
        return hit.sense().isClaim()
                || hit.is(Sense.LOST)
                || hit.is(Sense.EXPECTED)
                || hit.is(Sense.WILL)
                || hit.is(Sense.AWAITED)
                || hit.is(Sense.PENDING);
    }

    private static NameTrait role(Hit hit, int start, int end) {
        if (hit.from() >= end) {
            int gap = hit.from() - end;
            boolean subject = gap == 0 && hit.sense().isClaim();
            return subject ? NameTrait.SUBJECT : gap <= 2 ? NameTrait.NEAR_SUBJECT : NameTrait.WITH_CLAIM;
        }
        if (hit.to() <= start) {
            int gap = start - hit.to();
            return gap == 0 ? NameTrait.OBJECT : gap <= 2 ? NameTrait.NEAR_OBJECT : NameTrait.WITH_CLAIM;
        }
        return NameTrait.IN_CLAIM;
    }

    /** Where the name starts with the article before it. */
    private int start(Name name) {
        boolean article = name.from() > 0 && message.token(name.from() - 1).is("the");
        return article ? name.from() - 1 : name.from();
    }

    /** Where the name ends with what belongs to it: its legal form, a closing mark, where it is from, a remark in brackets. */
    private int end(Name name) {
        int end = name.to();
        while (end < message.size() && (message.means(end, Sense.LEGAL) || isCloser(end))) {
            end++;
        }
        boolean where = message.means(end, Sense.WHERE)
                && end + 1 < message.size()
                && message.token(end + 1).isCapitalised();
        if (where) {
            end += 2;
            while (end < message.size() && message.token(end).isCapitalised() && !message.isKnown(end)) {
                end++;
            }
        }
        return end < message.size() && message.token(end).is("(") ? pastBracket(end) : end;
    }

    private boolean isCloser(int at) {
        Token token = message.token(at);
        return token.is("\"") || (token.is(".") && token.glued() && message.means(at - 1, Sense.LEGAL));
    }

    private int pastBracket(int open) {
        for (int at = open + 1; at < Math.min(message.size(), open + BRACKET_REACH); at++) {
            if (message.token(at).is(")")) {
                return at + 1;
            }
        }
        return open;
    }

    private boolean isBesideMoney(Name name) {
        int to = Math.min(message.size(), name.to() + MONEY_REACH);
        for (int at = Math.max(0, name.from() - MONEY_REACH); at < to; at++) {
            if (around.money().get(at)) {
                return true;
            }
        }
        return false;
    }
}
