package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a message that names several orders, each with a customer and an amount of its own. */
final class Orders {
    private static final double SURE_NAME = 1.0;

    private final Parsed message;
    private final List<Written> amounts;
    private final List<Name> names;
    private final Scope whole;

    Orders(Parsed message, List<Written> amounts, List<Name> names, Scope whole) {
        this.message = message;
        this.amounts = amounts;
        this.names = names;
        this.whole = whole;
    }

    /** The parts, or the whole message where it names one order or none. */
    List<Scope> parts() {
        List<Scope> parts = new ArrayList<>();
        for (Scope segment : segments()) {
            if (amountIn(segment).isPresent() && nameIn(segment).isPresent()) {
                parts.add(segment);
            }
        }
        boolean different = parts.stream()
                        .map(part -> nameIn(part).map(this::key).orElse(""))
                        .distinct()
                        .count()
                == parts.size();
        return parts.size() < 2 || !different ? List.of(whole) : parts;
    }

    private String key(Name name) {
        return message.token(name.from()).key();
    }

    private Optional<Written> amountIn(Scope segment) {
        return amounts.stream()
                .filter(a -> segment.holds(a.from()) && !message.means(a.from() - 1, Sense.OLD))
                .findFirst();
    }

    private Optional<Name> nameIn(Scope segment) {
        return names.stream()
                .filter(n -> segment.holds(n.from()) && n.score() >= SURE_NAME)
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
        return joint && !inName(at) && amounts.stream().anyMatch(a -> a.from() >= from && a.to() <= at);
    }

    private boolean inName(int at) {
        return names.stream().anyMatch(name -> name.overlaps(at, at + 1));
    }
}
