package io.wonce.domain.reading;

import io.wonce.domain.reading.AmountGrammar.Coined;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** The cents that stand after a currency: "5 euro 50", "13 dollars and forty-five cents". */
final class Cents {
    private static final Set<String> JOINTS = Set.of("and", "en", "und", "et", "y", "con");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final NumberWords words;

    Cents(NumberWords words) {
        this.words = words;
    }

    /** The amount with the cents that follow it, if any do. */
    Coined with(Parsed message, Coined coined) {
        int at = coined.to();
        boolean joined =
                at < message.size() && JOINTS.contains(message.token(at).key());
        Optional<Part> part = part(message, joined ? at + 1 : at);
        if (part.isEmpty() || message.token(at).line() != message.token(at - 1).line()) {
            return coined;
        }
        int end = part.get().end();
        boolean named = message.means(end, Sense.CENT);
        boolean word = message.token(at - 1).isWord();
        boolean plain = word && !joined && message.token(at).isNumber() && !message.means(end, Sense.UNIT);
        boolean closed = (word || joined) && closes(message, end);
        if (!named && !(part.get().isPair() && (plain || closed))) {
            return coined;
        }
        return new Coined(coined.currency(), part.get().value().movePointLeft(2), coined.from(), named ? end + 1 : end);
    }

    private Optional<Part> part(Parsed message, int at) {
        if (at >= message.size()) {
            return Optional.empty();
        }
        Token token = message.token(at);
        Optional<Part> found = Optional.empty();
        if (token.isNumber()
                && token.text().length() <= 2
                && Character.isDigit(token.text().charAt(token.text().length() - 1))) {
            found = Numeral.parse(token.text()).map(n -> new Part(n.value(), at + 1));
        } else if (token.isWord() && message.means(at, Sense.NUMBER)) {
            for (int language : message.languages()) {
                if (found.isEmpty()) {
                    found = words.parse(message.tokens(), at, language)
                            .map(spoken -> new Part(spoken.value(), spoken.end()));
                }
            }
        }
        return found.filter(
                part -> part.value().compareTo(WHOLE) < 0 && part.value().scale() <= 0);
    }

    /** Whether nothing is counted by the number: the sentence or the clause ends here. */
    private static boolean closes(Parsed message, int at) {
        return at >= message.size()
                || (!message.token(at).isWord()
                        && !message.token(at).isNumber()
                        && !message.token(at).glued())
                || message.token(at).is(".")
                || message.token(at).is(",")
                || message.token(at).is("!")
                || message.token(at).is("?")
                || message.token(at).is(")");
    }

    private record Part(BigDecimal value, int end) {
        /** Two digits, as cents are written. */
        boolean isPair() {
            return value.compareTo(BigDecimal.TEN) >= 0;
        }
    }
}
