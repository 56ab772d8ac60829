package io.wonce.domain.reading;

import io.wonce.domain.reading.AmountGrammar.Coined;
import java.math.BigDecimal;
import java.util.Optional;

/** The cents that stand after a currency: "5 euro 50", "13 dollars and forty-five cents", "three kuai five mao two". */
final class Cents {
    private static final String CLOSERS = ",;!?()\"";
    private static final int SMALL = 3;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final NumberWords words;

    Cents(NumberWords words) {
        this.words = words;
    }

    /** The amount with the cents that follow it, if any do. */
    Coined with(Parsed message, Coined coined) {
        int at = coined.to();
        boolean joined = at < message.size() && isJoint(message.token(at).key());
        Optional<Part> part = part(message, joined ? at + 1 : at);
        if (part.isEmpty() || message.token(at).line() != message.token(at - 1).line()) {
            return coined;
        }
        int end = part.get().end();
        if (message.means(end, Sense.TENTH)) {
            return inTenths(message, coined, part.get());
        }
        boolean named = message.means(end, Sense.CENT);
        boolean said = joined || message.token(at - 1).isWord();
        boolean unnamed = said && part.get().isPair() && closes(message, coined, end);
        return named || unnamed
                ? new Coined(
                        coined.currency(), part.get().value().movePointLeft(2), coined.from(), named ? end + 1 : end)
                : coined;
    }

    /** Those that are said to be cents, after an amount with its currency before it: "$20 and 43 cents", but not "$20 and 43 chairs". */
    Coined named(Parsed message, Coined coined) {
        Coined with = with(message, coined);
        boolean named = with.to() > coined.to()
                && (message.means(with.to() - 1, Sense.CENT) || message.means(with.to() - 1, Sense.TENTH));
        return named ? with : coined;
    }

    private Coined inTenths(Parsed message, Coined coined, Part tenths) {
        int end = tenths.end() + 1;
        Optional<Part> rest = part(message, end).filter(part -> part.value().compareTo(BigDecimal.TEN) < 0);
        BigDecimal cents = rest.map(Part::value).orElse(BigDecimal.ZERO);
        BigDecimal value = tenths.value().movePointLeft(1).add(cents.movePointLeft(2));
        return new Coined(
                coined.currency(), value, coined.from(), rest.map(Part::end).orElse(end));
    }

    private static boolean isJoint(String word) {
        return Conjunctions.isAnd(word) || word.equals("con");
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

    /** Whether nothing is counted or dated by the number: the line, the sentence or the clause ends here. */
    private static boolean closes(Parsed message, Coined coined, int at) {
        if (endsLine(message, at)) {
            return true;
        }
        Token token = message.token(at);
        return switch (token.type()) {
            case MARK ->
                token.is(".") ? endsLine(message, at + 1) || isSmall(message, coined, at) : isCloser(message, at);
            case EMOJI, PERSON, CHANNEL, LINK -> !token.glued();
            case WORD, NUMBER -> false;
            case BREAK -> true;
        };
    }

    private static boolean endsLine(Parsed message, int at) {
        return at >= message.size() || message.token(at).type() == Token.Type.BREAK;
    }

    /** "5 euro 50.", of which the dot ends a sentence; that of "5000 Euro 12. Mai" does not. */
    private static boolean isSmall(Parsed message, Coined coined, int dot) {
        return !message.token(dot - 1).isNumber()
                || (coined.to() == coined.from() + 2
                        && message.token(coined.from()).text().length() <= SMALL);
    }

    private static boolean isCloser(Parsed message, int at) {
        boolean counts = at + 1 < message.size() && message.token(at + 1).isNumber();
        return CLOSERS.contains(message.token(at).text()) && !counts;
    }

    private record Part(BigDecimal value, int end) {
        /** Two digits, as cents are written. */
        boolean isPair() {
            return value.compareTo(BigDecimal.TEN) >= 0;
        }
    }
}
