package io.wonce.domain.linking;

import io.wonce.domain.deal.CommonWords;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.reading.OrderHint;
import java.util.List;

/**
 * What forbids to link without asking, however likely it is: words of a further order, or of a part of the customer that is not known,
 * or that nobody was named.
 */
final class Doubt {
    private Doubt() {}

    static boolean remains(Heard heard, KnownDeal deal, List<Evidence> evidence) {
        if (isOfAnother(evidence)) {
            return true;
        }
        return evidence.stream().noneMatch(Doubt::isExplicit)
                && (namesNobody(heard, deal)
                        || (saysAnother(heard.statement().hint(), deal) && !isFormOfRobots(heard))
                        || heard.statement()
                                .customer()
                                .filter(name -> namesPart(name, deal))
                                .isPresent());
    }

    /** Another customer's, as far as was understood: only a number is stronger. */
    private static boolean isOfAnother(List<Evidence> evidence) {
        return evidence.stream().anyMatch(Evidence.OtherCustomer.class::isInstance)
                && evidence.stream().noneMatch(Evidence.SameReference.class::isInstance);
    }

    /** "New deal won" is what some CRM systems call every order; "renewal won" is not. */
    static boolean isFormOfRobots(Heard heard) {
        OrderHint hint = heard.statement().hint();
        return heard.robot() && (hint == OrderHint.ANOTHER || hint == OrderHint.PERHAPS_ANOTHER);
    }

    /** The same amount alone is no proof: two customers may pay the same. */
    private static boolean namesNobody(Heard heard, KnownDeal deal) {
        return heard.statement().customer().isEmpty() || deal.customerNames().isEmpty();
    }

    private static boolean isExplicit(Evidence evidence) {
        return evidence instanceof Evidence.SameReference
                || evidence instanceof Evidence.SameThread
                || evidence instanceof Evidence.SameText;
    }

    private static boolean saysAnother(OrderHint hint, KnownDeal deal) {
        return hint.isPerhapsNewOrder() && !deal.hints().contains(hint);
    }

    /** "Acme Duitsland" where the deal is of "Acme"; but not "Kwekerij Zonneveld" for "Zonneveld". */
    private static boolean namesPart(String name, KnownDeal deal) {
        List<String> known = deal.customerNames().stream()
                .flatMap(other -> CustomerKey.words(other).stream())
                .toList();
        List<String> heard = CustomerKey.words(name);
        boolean goesOn = heard.stream().anyMatch(word -> isTelling(word) && stands(word, known));
        return goesOn && heard.stream().anyMatch(word -> isTelling(word) && !stands(word, known));
    }

    private static boolean isTelling(String word) {
        return CommonWords.isCountry(word)
                || (word.length() > 1 && !CommonWords.isKind(word) && !CommonWords.isNoise(word));
    }

    private static boolean stands(String word, List<String> known) {
        return known.stream().anyMatch(other -> WordMatch.similarity(word, other) > WordMatch.SAME_WORD);
    }
}
