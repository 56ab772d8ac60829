package io.wonce.domain.reading;

import io.wonce.domain.deal.CustomerKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Recognises customers that the organisation knows, in any case and spelling. A name that the message shows by itself stays, unless the known one is
 * more of the same; a known name that is an ordinary word needs a capital, or a claim or an amount right beside it.
 */
final class Recognition {
    private final Surroundings around;
    private final Regulars regulars;

    Recognition(Surroundings around, Regulars regulars) {
        this.around = around;
        this.regulars = regulars;
    }

    /** The name to go by, where the message alone shows {@code read}. */
    Optional<Span> name(Scope scope, Optional<Span> read) {
        if (regulars.isEmpty()) {
            return read;
        }
        List<Span> known = known(scope);
        if (read.isEmpty()) {
            return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
        }
        return known.stream()
                .filter(name -> name.from() <= read.get().from()
                        && name.to() >= read.get().to())
                .findFirst()
                .or(() -> read);
    }

    /** A customer's name that the organisation knows, and that is no ordinary word in any writing. */
    Optional<Span> familiar(Scope scope) {
        return regulars.isEmpty()
                ? Optional.empty()
                : known(scope).stream()
                        .filter(name -> IntStream.range(name.from(), name.to())
                                .anyMatch(at -> !around.message().isKnown(at)))
                        .findFirst();
    }

    /** As the deals have the name, where they know it. */
    String spelling(String written) {
        return regulars.isEmpty()
                ? written
                : regulars.called(CustomerKey.words(written)).orElse(written);
    }

    private List<Span> known(Scope scope) {
        List<Span> known = new ArrayList<>();
        Parsed message = around.message();
        for (int at = scope.from(); at < scope.to(); at++) {
            int length =
                    message.token(at).isWord() && around.isFree(at) ? regulars.lengthAt(message, at, scope.to()) : 0;
            if (length > 0 && isMeant(at, at + length)) {
                known.add(new Span(at, at + length));
                at += length - 1;
            }
        }
        return known;
    }

    private boolean isMeant(int from, int to) {
        Parsed message = around.message();
        boolean ordinary = true;
        for (int at = from; at < to; at++) {
            ordinary &= message.isKnown(at) && !message.token(at).isCapitalised();
        }
        return !ordinary || around.isClaim(from - 1) || around.isClaim(to) || isMoney(from - 1) || isMoney(to);
    }

    private boolean isMoney(int at) {
        return at >= 0 && around.money().get(at);
    }
}
