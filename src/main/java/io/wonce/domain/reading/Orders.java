package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Parts a message that names several orders, each with a customer and an amount of its own. */
final class Orders {
    /** A message of more is a list of something else, or meant to keep us busy. */
    private static final int MOST = 100;

    private final Parsed message;
    private final List<Written> amounts;
    private final Scope whole;
    private final Function<Scope, Optional<Span>> names;

    Orders(Surroundings around, Scope whole, Function<Scope, Optional<Span>> names) {
        this.message = around.message();
        this.amounts = around.amounts();
        this.whole = whole;
        this.names = names;
    }

    /** The parts, or the whole message where it names one order, none, or more than anybody announces at once. */
    List<Part> parts() {
        List<Part> parts = amounts.size() < 2 ? List.of() : named();
        boolean several = parts.size() > 1 && parts.size() <= MOST;
        return several ? parts : List.of(new Part(whole, names.apply(whole)));
    }

    private List<Part> named() {
        List<Part> parts = new ArrayList<>();
        Set<String> customers = new HashSet<>();
        for (Scope segment : segments()) {
            Optional<Span> name = hasAmount(segment) && parts.size() <= MOST ? names.apply(segment) : Optional.empty();
            if (name.isPresent()) {
                parts.add(new Part(segment, name));
                customers.add(key(name.get()));
            }
        }
        return customers.size() < parts.size() ? List.of() : parts;
    }

    /** The whole name in plain form: Van Dijk is not Van Dam. */
    private String key(Span name) {
        return Characters.fold(message.writtenBetween(name.from(), name.to()));
    }

    private boolean hasAmount(Scope segment) {
        return segment.slice(amounts, Written::from).stream()
                .anyMatch(amount -> !message.means(amount.from() - 1, Sense.OLD));
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
        boolean joint =
                (token.type() == Token.Type.MARK && ",;.+&!".contains(token.text())) || Conjunctions.isAnd(token.key());
        return joint && !isInName(at) && holdsAmount(from, at);
    }

    private boolean holdsAmount(int from, int to) {
        int first = Scope.first(amounts, Written::from, from);
        return first < amounts.size() && amounts.get(first).to() <= to;
    }

    /** "Kramer & Zn", "Bloom and Partners": capitals on both sides. */
    private boolean isInName(int at) {
        return at > 0
                && at + 1 < message.size()
                && message.token(at - 1).isCapitalised()
                && message.token(at + 1).isCapitalised();
    }
}
