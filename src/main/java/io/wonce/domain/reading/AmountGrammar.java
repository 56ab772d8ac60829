package io.wonce.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Finds the amounts of money in a message: a numeral or a number in words, with its scale, currency, span and VAT. */
final class AmountGrammar {
    private static final int MOST_TIMES_DIGITS = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberWords words;
    private final MoneyWords money;
    private final BareNumbers bare = new BareNumbers();

    AmountGrammar(Lexicon lexicon) {
        this.words = new NumberWords(lexicon);
        this.money = new MoneyWords(lexicon, words);
    }

    /** In their order, negative where they are written so; the sign of one is never that of the next: "70 $, 1 day". */
    List<Written> find(Parsed message) {
        List<Written> found = new ArrayList<>();
        int at = 0;
        while (at < message.size()) {
            int free = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
            Optional<Written> written =
                    at(message, at).filter(one -> one.from() >= free).map(one -> times(message, one, free));
            written.ifPresent(found::add);
            at = written.map(Written::to).orElse(at + 1);
        }
        found.removeIf(one -> NumberedName.is(message, one));
        found.replaceAll(one -> Minus.isBefore(message, one) ? one.negated() : one);
        return found;
    }

    /** "2 x 15k": the whole of several equal ones; their count is no part of the amount before, which ends at {@code free}. */
    static Written times(Parsed message, Written one, int free) {
        int sign = one.from() - 1;
        boolean multiplied = sign > free
                && (message.token(sign).is("x")
                        || message.token(sign).is("×")
                        || message.token(sign).is("*"))
                && message.token(sign - 1).isNumber()
                && message.token(sign - 1).line() == message.token(sign).line();
        if (!multiplied || message.token(sign - 1).text().length() > MOST_TIMES_DIGITS) {
            return one;
        }
        Optional<Numeral> count = Numeral.parse(message.token(sign - 1).text());
        if (count.isEmpty()
                || count.get().value().scale() > 0
                || count.get().value().signum() == 0) {
            return one;
        }
        Amount each = one.amount();
        Amount all =
                new Amount(tidy(each.value().multiply(count.get().value())), each.currency(), each.rate(), each.vat());
        return new Written(all, sign - 1, one.to(), one.certainty());
    }

    private Optional<Written> at(Parsed message, int at) {
        Token token = message.token(at);
        if (token.isNumber()) {
            return numeral(message, at);
        }
        boolean named = token.isCapitalised() && message.means(at, Sense.FIRSTNAME);
        if (!token.isWord() || !message.means(at, Sense.NUMBER) || named) {
            return Optional.empty();
        }
        for (int language : message.languages()) {
            Optional<Written> spoken =
                    words.parse(message.tokens(), at, language).flatMap(s -> spoken(message, at, s));
            if (spoken.isPresent()) {
                return spoken;
            }
        }
        return Optional.empty();
    }

    private Optional<Written> spoken(Parsed message, int at, NumberWords.Spoken spoken) {
        Scaled scaled = money.scale(message, spoken.end(), spoken.value(), false);
        Coined coined = money.currency(message, at, scaled.end());
        boolean large =
                spoken.largest().max(scaled.factor()).max(spoken.value()).compareTo(THOUSAND) >= 0;
        boolean article = coined.from() < at
                && message.token(at - 1).isWord()
                && scaled.value().compareTo(BigDecimal.ONE) == 0;
        if ((coined.currency().isEmpty() && !large) || spoken.value().signum() == 0 || article) {
            return Optional.empty();
        }
        boolean counted = coined.currency().isEmpty() && message.means(scaled.end(), Sense.UNIT);
        return counted ? Optional.empty() : Optional.of(written(message, scaled.value(), coined, large ? 0.8 : 1));
    }

    private Optional<Written> numeral(Parsed message, int at) {
        if (!bare.mayBegin(message, at) || message.token(at).text().endsWith("%")) {
            return Optional.empty();
        }
        int end = bare.groupEnd(message, at);
        Optional<Numeral> numeral = Numeral.parse(message.writtenBetween(at, end));
        if (numeral.isEmpty()) {
            return Optional.empty();
        }
        Scaled scaled = money.scale(message, end, numeral.get().value(), true);
        Coined first = money.currency(message, at, scaled.end());
        Scaled late = lateScale(message, scaled, first);
        Coined coined = late.end() > first.to()
                ? new Coined(first.currency(), BigDecimal.ZERO, first.from(), late.end())
                : first;
        if (coined.currency().isEmpty() && scaled.factor().compareTo(BigDecimal.ONE) == 0) {
            double certainty = bare.certainty(message, at, end, numeral.get());
            return certainty <= 0
                    ? Optional.empty()
                    : Optional.of(written(message, numeral.get().value(), coined, certainty));
        }
        if (coined.currency().isEmpty() && message.means(scaled.end(), Sense.UNIT)) {
            return Optional.empty();
        }
        boolean cut = bare.isPartOfCode(message, end) && scaled.end() == end && coined.to() == end;
        return cut
                ? Optional.empty()
                : Optional.of(
                        written(message, late.value(), coined, coined.currency().isPresent() ? 1 : 0.8));
    }

    /** "75 USD million": the scale after the currency. */
    private Scaled lateScale(Parsed message, Scaled scaled, Coined coined) {
        boolean bare = coined.currency().isPresent() && scaled.factor().compareTo(BigDecimal.ONE) == 0;
        return bare
                ? money.scale(message, coined.to(), scaled.value(), false)
                : new Scaled(scaled.value(), scaled.factor(), coined.to());
    }

    private Written written(Parsed message, BigDecimal value, Coined coined, double certainty) {
        BigDecimal whole = value.add(coined.cents());
        Amount amount = new Amount(
                tidy(whole), coined.currency(), MoneyWords.rate(message, coined), MoneyWords.vat(message, coined));
        return new Written(amount, coined.from(), coined.to(), certainty);
    }

    private static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A value with its scale word taken in. */
    record Scaled(BigDecimal value, BigDecimal factor, int end) {}

    /** The span of an amount with the currency found before or after it. */
    record Coined(Optional<Currency> currency, BigDecimal cents, int from, int to) {}
}
