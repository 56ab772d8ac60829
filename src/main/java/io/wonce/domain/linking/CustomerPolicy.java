package io.wonce.domain.linking;

import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.linking.Evidence.OtherCustomer;
import io.wonce.domain.linking.Evidence.SameCustomer;
import io.wonce.domain.linking.Evidence.SimilarCustomer;
import java.util.ArrayList;
import java.util.List;

/** Who ordered: the nearest of the deal's spellings counts. */
final class CustomerPolicy implements Policy {
    private static final String MISSPELT = "customer.misspelt";
    private static final String COMMON = "customer.common";

    @Override
    public List<Finding> look(Heard heard, KnownDeal deal, TokenRarity rarity) {
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
        return List.of(
                best.isCompatible()
                        ? compatible(name, nearest, best, rarity)
                        : Misheard.another(heard, deal, nearest, best));
    }

    /** On one side the customer was not understood, but the words of the message name it. */
    private static List<Finding> mentioned(Heard heard, KnownDeal deal) {
        List<Signal> signals = Misheard.nameless(heard, deal);
        if (signals.isEmpty()) {
            return List.of();
        }
        String name = heard.statement()
                .customer()
                .or(() -> deal.customerNames().stream().findFirst())
                .orElse("");
        return List.of(new Finding(new SimilarCustomer(name, name, Mention.share(heard, deal)), signals));
    }

    private static Finding compatible(String heard, String known, NameMatch match, TokenRarity rarity) {
        List<Signal> signals = new ArrayList<>();
        signals.add(Signal.of(signal(match)));
        signals.add(new Signal(COMMON, 1 - rarest(heard, rarity)));
        if (match.relation() == NameMatch.Relation.SAME) {
            return new Finding(new SameCustomer(known), signals);
        }
        if (match.relation() == NameMatch.Relation.SPELLING) {
            signals.add(new Signal(MISSPELT, 1 - match.similarity()));
        }
        Evidence evidence = match.relation() == NameMatch.Relation.KIND_ONLY
                ? new OtherCustomer(heard, known)
                : new SimilarCustomer(heard, known, match.similarity());
        return new Finding(evidence, signals);
    }

    private static double rarest(String name, TokenRarity rarity) {
        return CustomerKey.of(name).tokens().stream()
                .mapToDouble(rarity::weight)
                .max()
                .orElse(0);
    }

    static String signal(NameMatch match) {
        return switch (match.relation()) {
            case SAME -> "customer.same";
            case SPELLING -> "customer.spelling";
            case SHORT_FORM -> "customer.short-form";
            case ACRONYM -> "customer.acronym";
            case PART -> "customer.part";
            case ABBREVIATION -> "customer.abbreviation";
            case NEARLY -> "customer.nearly";
            case KIND_ONLY -> "customer.kind-only";
            case LOOKALIKE -> "customer.lookalike";
            case OTHER_KIND -> "customer.other-kind";
            case UNRELATED -> "customer.unrelated";
        };
    }
}
