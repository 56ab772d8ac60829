package io.wonce.domain.reading;

/** Reads the words that tell a new order from a known one. */
final class HintFinder {
    private HintFinder() {}

    static OrderHint find(Parsed message, Scope scope) {
        OrderHint found = OrderHint.UNSTATED;
        for (Hit hit : scope.slice(message.hits(), Hit::from)) {
            if (hit.is(Sense.HINT) && !message.isQuoted(hit.from())) {
                OrderHint hint = of(hit.entry().topic());
                found = hint != found && outweighs(hint, found) && speaksOfAnOrder(hint, hit, message) ? hint : found;
            }
        }
        return found;
    }

    private static boolean outweighs(OrderHint hint, OrderHint found) {
        return switch (found) {
            case UNSTATED -> true;
            case SAME -> hint != OrderHint.PERHAPS_ANOTHER;
            case PERHAPS_ANOTHER -> hint != OrderHint.UNSTATED;
            case ANOTHER, RENEWAL, EXPANSION, CALL_OFF -> hint.isNewOrder() && hint != OrderHint.ANOTHER;
        };
    }

    /** "Ook dank aan Piet" thanks one more person; "ook getekend" may tell of one more order. */
    private static boolean speaksOfAnOrder(OrderHint hint, Hit hit, Parsed message) {
        Sentence sentence = message.sentenceAt(hit.from());
        return hint != OrderHint.PERHAPS_ANOTHER
                || new Scope(sentence.from(), sentence.to(), false)
                        .slice(message.hits(), Hit::from).stream()
                                .anyMatch(other -> other.sense().isClaim());
    }

    private static OrderHint of(String topic) {
        return switch (topic) {
            case "another" -> OrderHint.ANOTHER;
            case "perhaps" -> OrderHint.PERHAPS_ANOTHER;
            case "renewal" -> OrderHint.RENEWAL;
            case "expansion" -> OrderHint.EXPANSION;
            case "calloff" -> OrderHint.CALL_OFF;
            default -> OrderHint.SAME;
        };
    }
}
