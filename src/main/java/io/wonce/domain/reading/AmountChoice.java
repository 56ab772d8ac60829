package io.wonce.domain.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Picks the order's own value among the amounts of a message: not last year's, not the discount, the total rather than its shares. */
final class AmountChoice {
    private static final Set<String> FROM = Set.of("van", "from", "von", "de");
    private static final Set<String> TO = Set.of("naar", "to", "auf", "a");
    private static final int REACH = 3;
    private static final double GROSS = 2.5;

    private final Parsed message;

    AmountChoice(Parsed message) {
        this.message = message;
    }

    Optional<Written> pick(List<Written> amounts) {
        Gross gross = new Gross(message, amounts);
        Optional<Written> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        for (Written amount : amounts) {
            double weight = weigh(amount) - (gross.holds(amount) ? GROSS : 0);
            if (weight > most) {
                most = weight;
                best = Optional.of(amount);
            }
        }
        return best;
    }

    private double weigh(Written written) {
        double weight = written.certainty() - 0.002 * Math.min(100, written.from());
        for (int at = written.from() - 1; at >= Math.max(0, written.from() - REACH) && !stops(at, written); at--) {
            weight += message.means(at, Sense.TOTAL) ? 2 : 0;
            weight -= message.means(at, Sense.OLD) ? 3 : 0;
        }
        for (int at = written.to(); at < Math.min(message.size(), written.to() + REACH) && !stops(at, written); at++) {
            weight += message.means(at, Sense.TOTAL) ? 2 : 0;
        }
        if (written.from() > 0 && message.token(written.from() - 1).is("=")) {
            weight += 2;
        }
        weight += written.amount().vat() == Amount.Vat.EXCLUDED ? 0.6 : 0;
        weight -= written.amount().vat() == Amount.Vat.INCLUDED ? 0.6 : 0;
        weight -= written.amount().rate() == Amount.Rate.MONTHLY ? 0.4 : 0;
        weight -= isLeft(written) ? 3 : 0;
        weight -= message.sentenceAt(written.from()).isAsked() ? 1 : 0;
        return weight;
    }

    /** "van 10k naar 12k": what it was before. */
    private boolean isLeft(Written written) {
        return written.from() > 0
                && written.to() < message.size()
                && FROM.contains(message.token(written.from() - 1).key())
                && TO.contains(message.token(written.to()).key());
    }

    private boolean stops(int at, Written written) {
        Token token = message.token(at);
        return token.isNumber()
                || token.is(",")
                || token.is(";")
                || token.is("/")
                || token.line() != message.token(written.from()).line()
                || token.is(".");
    }
}
