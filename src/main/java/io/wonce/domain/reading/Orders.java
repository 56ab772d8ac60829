package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Parts a message that names several orders, each with a customer and an amount of its own. */
final class Orders {
    private final Parsed message;
    private final List<Written> amounts;
    private final Scope whole;
    private final Function<Scope, CustomerRanking> names;

    Orders(Parsed message, List<Written> amounts, Scope whole, Function<Scope, CustomerRanking> names) {
        this.message = message;
        this.amounts = amounts;
        this.whole = whole;
        this.names = names;
    }

    /** The parts, or the whole message where it names one order or none. */
    List<Scope> parts() {
        if (amounts.size() < 2) {
            return List.of(whole);
        }
        List<Scope> parts = new ArrayList<>();
        Set<String> customers = new HashSet<>();
        for (Scope segment : segments()) {
            Optional<Span> name =
                    amountIn(segment).flatMap(amount -> names.apply(segment).best());
            if (name.isPresent()) {
                parts.add(segment);
                customers.add(message.token(name.get().from()).key());
            }
        }
        return parts.size() < 2 || customers.size() < parts.size() ? List.of(whole) : parts;
    }

    private Optional<Written> amountIn(Scope segment) {
        return amounts.stream()
                .filter(a -> segment.holds(a.from()) && !message.means(a.from() - 1, Sense.OLD))
                .findFirst();
    }

    private List<Scope> segments() {
        List<Scope> segments = new ArrayList<>();
        int from = whole.from();
        for (int at = whole.from(); at < whole.to(); at++) {
            if (ends(at, from)) {
                segments.add(new Scope(from, at + 1, whole.quotesCount()));
                from = at + 1;
            }
        }
        segments.add(new Scope(from, whole.to(), whole.quotesCount()));
        return segments;
    }

    /** A segment may end after its amount, at the next mark or "and", or at the end of a line. */
    private boolean ends(int at, int from) {
        Token token = message.token(at);
        if (token.type() == Token.Type.BREAK || token.is("•")) {
            return true;
        }
        boolean joint = (token.type() == Token.Type.MARK && ",;.+&!".contains(token.text()))
                || token.is("en")
                || token.is("and")
                || token.is("und")
                || token.is("et")
                || token.is("y");
        return joint && !isInName(at) && amounts.stream().anyMatch(a -> a.from() >= from && a.to() <= at);
    }

    /** "Kramer & Zn", "Bloom and Partners": capitals on both sides. */
    private boolean isInName(int at) {
        return at > 0
                && at + 1 < message.size()
                && message.token(at - 1).isCapitalised()
                && message.token(at + 1).isCapitalised();
    }
}
