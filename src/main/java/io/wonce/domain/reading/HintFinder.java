package io.wonce.domain.reading;

/** Reads the words that tell a new order from a known one. */
final class HintFinder {
    private HintFinder() {}

    static OrderHint find(Parsed message, Scope scope) {
        OrderHint found = OrderHint.UNSTATED;
        for (Hit hit : scope.slice(message.hits(), Hit::from)) {
            if (hit.is(Sense.HINT) && !message.isQuoted(hit.from())) {
                OrderHint hint = of(hit.entry().topic());
                if (found == OrderHint.UNSTATED
                        || found == OrderHint.SAME
                        || (hint.isNewOrder() && hint != OrderHint.ANOTHER)) {
                    found = hint;
                }
            }
        }
        return found;
    }

    private static OrderHint of(String topic) {
        return switch (topic) {
            case "another" -> OrderHint.ANOTHER;
            case "renewal" -> OrderHint.RENEWAL;
            case "expansion" -> OrderHint.EXPANSION;
            case "calloff" -> OrderHint.CALL_OFF;
            default -> OrderHint.SAME;
        };
    }
}
