package io.wonce.domain.reading;

import io.wonce.domain.reading.AmountGrammar.Coined;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the numbers that only their surroundings make money: "order voor 750". Most of them count, date or number something. */
final class LooseNumbers {
    private static final int MOST = 24;
    private static final int MOST_DIGITS = 8;

    private final Surroundings around;
    private final Parsed message;
    private final BareNumbers bare = new BareNumbers();

    LooseNumbers(Surroundings around) {
        this.around = around;
        this.message = around.message();
    }

    /** The first of them in a part of the message, in their order, each with no certainty at all. */
    List<Written> in(Scope scope) {
        List<Written> found = new ArrayList<>();
        int at = scope.from();
        while (at < scope.to() && found.size() < MOST) {
            Optional<Written> number = around.isFree(at) ? at(at, scope.to()) : Optional.empty();
            number.ifPresent(one -> add(one, found));
            at = number.map(Written::to).orElse(at + 1);
        }
        return found;
    }

    /** "31 x 29" is one number, not two. */
    private void add(Written one, List<Written> found) {
        if (found.isEmpty()) {
            found.add(AmountGrammar.times(message, one, 0));
            return;
        }
        Written last = found.get(found.size() - 1);
        Written all = AmountGrammar.times(message, one, last.to() - 1);
        if (all.from() == last.from()) {
            found.remove(found.size() - 1);
        }
        found.add(all);
    }

    private Optional<Written> at(int at, int limit) {
        Token token = message.token(at);
        if (!token.isNumber()
                || token.text().endsWith("%")
                || token.text().startsWith("0")
                || isNegative(at)
                || !bare.mayBegin(message, at)) {
            return Optional.empty();
        }
        int end = bare.groupEnd(message, at);
        boolean whole = end <= limit && around.isFree(end - 1);
        return Numeral.parse(message.writtenBetween(at, whole ? end : at + 1))
                .filter(numeral ->
                        numeral.digits() <= MOST_DIGITS && numeral.value().signum() > 0)
                .map(numeral -> written(numeral.value(), at, whole ? end : at + 1));
    }

    /** "-5k", "€-5,000": what is below nothing is worth nothing. */
    private boolean isNegative(int at) {
        return at > 0 && message.token(at).glued() && message.token(at - 1).is("-");
    }

    private Written written(BigDecimal value, int from, int to) {
        Coined coined = new Coined(Optional.empty(), BigDecimal.ZERO, from, to);
        Amount amount =
                new Amount(value, Optional.empty(), MoneyWords.rate(message, coined), MoneyWords.vat(message, coined));
        return new Written(amount, from, to, 0);
    }
}
