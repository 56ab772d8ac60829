package io.wonce.domain.linking;

import io.wonce.domain.linking.Evidence.OtherCustomer;
import io.wonce.domain.linking.Evidence.SimilarCustomer;
import java.util.ArrayList;
import java.util.List;

/** What another customer's name tells where it may be a word that was taken for a name, or a name that was missed. */
final class Misheard {
    private static final int MOST_WORDS = 2;
    private static final double HALF = 0.5;

    private Misheard() {}

    /** Either the statement or the deal names nobody: what the words of the messages tell. */
    static List<Signal> nameless(Heard heard, KnownDeal deal) {
        List<Signal> signals = new ArrayList<>();
        double share = Mention.share(heard, deal);
        if (share >= HALF) {
            signals.add(new Signal("mention.name", share));
        }
        int words = (int) Math.min(
                MOST_WORDS,
                heard.words().stream().filter(deal.words()::contains).count());
        if (words > 0) {
            signals.add(new Signal(share >= HALF ? "mention.words-and-name" : "mention.words", words));
        }
        return signals;
    }

    /**
     * The statement names another customer than the deal: that is most doubtful in the deal's thread, without a capital, and
     * where no other message speaks of such a customer.
     */
    static Finding another(Heard heard, KnownDeal deal, String known, NameMatch match) {
        String name = heard.statement().customer().orElse("");
        double share = Mention.share(heard, deal);
        boolean lookalike = match.relation() != NameMatch.Relation.UNRELATED;
        if (lookalike ? Mention.isWhole(heard, deal) : share >= HALF) {
            return new Finding(new SimilarCustomer(name, known, share), beside(lookalike, share));
        }
        List<Signal> signals = new ArrayList<>();
        signals.add(Signal.of(lookalike ? CustomerPolicy.signal(match) : unrelated(heard, deal, name)));
        if (heard.robot()) {
            signals.add(Signal.of("customer.other-by-robot"));
        }
        return new Finding(new OtherCustomer(name, known), signals);
    }

    private static String beside(boolean lookalike, double share) {
        if (lookalike) {
            return "misheard.lookalike-beside";
        }
        return share > HALF ? "misheard.name-beside" : "misheard.half-beside";
    }

    private static String unrelated(Heard heard, KnownDeal deal, String name) {
        boolean inThread = heard.threadDeals().contains(deal.id());
        if (Mention.isKnownElsewhere(heard)) {
            return inThread ? "customer.unrelated-in-thread" : "customer.unrelated";
        }
        if (inThread) {
            return "misheard.in-thread";
        }
        boolean capital = name.chars().anyMatch(Character::isUpperCase);
        return capital ? "misheard.with-capital" : "misheard.without-capital";
    }
}
