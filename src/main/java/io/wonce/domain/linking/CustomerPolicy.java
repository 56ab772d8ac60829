package io.wonce.domain.linking;

import io.wonce.domain.linking.Evidence.OtherCustomer;
import io.wonce.domain.linking.Evidence.SameCustomer;
import io.wonce.domain.linking.Evidence.SimilarCustomer;
import java.util.List;

/** Who ordered: the nearest of the deal's spellings counts. */
final class CustomerPolicy implements Policy {
    private static final double SAME = 3.6;
    private static final double SPELLING = 3.2;
    private static final double SHORT_FORM = 2.8;
    private static final double ACRONYM = 2.4;
    private static final double PART = 1.6;
    private static final double KIND_ONLY = -0.5;
    private static final double LOOKALIKE = -4.5;
    private static final double UNRELATED = -6;
    private static final double UNRELATED_WITHOUT_CAPITAL = -4;
    private static final double UNRELATED_IN_THREAD = -2;
    private static final double MENTIONED = 2.4;
    private static final double MENTIONED_BESIDE = 1.5;
    private static final double HALF_MENTIONED_BESIDE = -0.5;
    private static final double HALF = 0.5;

    @Override
    public List<Weighed> weigh(Heard heard, KnownDeal deal, TokenRarity rarity) {
        if (deal.customerNames().isEmpty()) {
            return List.of();
        }
        if (heard.statement().customer().isEmpty()) {
            return mentioned(heard, deal);
        }
        String name = heard.statement().customer().get();
        CustomerMatch match = new CustomerMatch(rarity);
        String nearest = deal.customerNames().get(0);
        NameMatch best = match.compare(name, nearest);
        for (String known : deal.customerNames().subList(1, deal.customerNames().size())) {
            NameMatch next = match.compare(name, known);
            if (next.compareTo(best) > 0) {
                best = next;
                nearest = known;
            }
        }
        double weight = weight(best);
        if (!best.isCompatible()) {
            double misheard = misheard(heard, deal, best);
            if (misheard > weight) {
                return Weighed.only(new SimilarCustomer(name, nearest, Mention.share(heard, deal)), misheard);
            }
        }
        return Weighed.only(evidence(name, nearest, best), weight);
    }

    /** The customer was not understood, but the message speaks of the deal's. */
    private static List<Weighed> mentioned(Heard heard, KnownDeal deal) {
        double share = Mention.share(heard, deal);
        return share < HALF
                ? List.of()
                : Weighed.only(
                        new SimilarCustomer(
                                deal.customerNames().get(0),
                                deal.customerNames().get(0),
                                share),
                        share * MENTIONED);
    }

    /** Another name than the deal's may be a word that was taken for a name: most often in a thread, or without a capital. */
    private static double misheard(Heard heard, KnownDeal deal, NameMatch match) {
        if (match.relation() == NameMatch.Relation.LOOKALIKE) {
            return Mention.isWhole(heard, deal) ? HALF_MENTIONED_BESIDE : LOOKALIKE;
        }
        double share = Mention.share(heard, deal);
        if (share >= HALF) {
            return share > HALF ? MENTIONED_BESIDE : HALF_MENTIONED_BESIDE;
        }
        if (heard.threadDeals().contains(deal.id())) {
            return UNRELATED_IN_THREAD;
        }
        boolean capital = heard.statement().customer().orElse("").chars().anyMatch(Character::isUpperCase);
        return capital ? UNRELATED : UNRELATED_WITHOUT_CAPITAL;
    }

    private static Evidence evidence(String heard, String known, NameMatch match) {
        if (match.relation() == NameMatch.Relation.SAME) {
            return new SameCustomer(known);
        }
        return match.isCompatible()
                ? new SimilarCustomer(heard, known, match.similarity())
                : new OtherCustomer(heard, known);
    }

    private static double weight(NameMatch match) {
        return switch (match.relation()) {
            case SAME -> SAME;
            case SPELLING -> SPELLING;
            case SHORT_FORM -> SHORT_FORM;
            case ACRONYM -> ACRONYM;
            case PART -> PART;
            case KIND_ONLY -> KIND_ONLY;
            case LOOKALIKE -> LOOKALIKE;
            case UNRELATED -> UNRELATED;
        };
    }
}
