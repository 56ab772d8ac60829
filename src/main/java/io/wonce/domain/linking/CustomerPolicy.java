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
    private static final double ABBREVIATION = 1;
    private static final double KIND_ONLY = -0.5;
    private static final double LOOKALIKE = -4.5;
    private static final double UNRELATED = -6;

    @Override
    public List<Weighed> weigh(Heard heard, KnownDeal deal, TokenRarity rarity) {
        if (heard.statement().customer().isEmpty() || deal.customerNames().isEmpty()) {
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
        double misheard = best.isCompatible() ? weight : Misheard.another(heard, deal, best);
        if (misheard > weight) {
            return Weighed.only(new SimilarCustomer(name, nearest, Mention.share(heard, deal)), misheard);
        }
        return Weighed.only(evidence(name, nearest, best), weight);
    }

    /** On one side the customer was not understood, but the words of the message name it. */
    private static List<Weighed> mentioned(Heard heard, KnownDeal deal) {
        double weight = Misheard.nameless(heard, deal);
        if (weight == 0) {
            return List.of();
        }
        String name = heard.statement()
                .customer()
                .or(() -> deal.customerNames().stream().findFirst())
                .orElse("");
        return Weighed.only(new SimilarCustomer(name, name, Mention.share(heard, deal)), weight);
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
            case ABBREVIATION -> ABBREVIATION;
            case KIND_ONLY -> KIND_ONLY;
            case LOOKALIKE -> LOOKALIKE;
            case UNRELATED -> UNRELATED;
        };
    }
}
