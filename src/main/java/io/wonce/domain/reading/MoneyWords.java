package io.wonce.domain.reading;

import io.wonce.domain.reading.AmountGrammar.Coined;
import io.wonce.domain.reading.AmountGrammar.Scaled;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** The words around a numeral that make it money: scale, currency, span and VAT. */
final class MoneyWords {
    private static final String SIGNS = "€$£¥₹₺₽₴₩₪฿₫₱₦₡₲₵₸¢";
    private static final int TAIL = 6;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Lexicon lexicon;
    private final Cents cents;

    MoneyWords(Lexicon lexicon, NumberWords words) {
        this.lexicon = lexicon;
        this.cents = new Cents(words);
    }

    /** Takes in the scale words after a number: "k", "mln", "ton", "mil millones", "T" before €. */
    Scaled scale(Parsed message, int end, BigDecimal value, boolean digits) {
        Scaled scaled = new Scaled(value, BigDecimal.ONE, end);
        for (int step = 0; step < 2 && scaled.end() < message.size(); step++) {
            Optional<Scaled> next = oneScale(message, scaled, digits && step == 0);
            if (next.isEmpty()) {
                return scaled;
            }
            scaled = next.get();
        }
        return scaled;
    }

    private Optional<Scaled> oneScale(Parsed message, Scaled so, boolean digits) {
        int at = so.end();
        Token token = message.token(at);
        boolean apart = token.is("-")
                && token.glued()
                && at + 1 < message.size()
                && message.token(at + 1).glued()
                && message.token(at + 1).text().length() > 1;
        if (apart) {
            at++;
            token = message.token(at);
        }
        if (!token.isWord() || token.line() != message.token(at - 1).line()) {
            return Optional.empty();
        }
        if (digits
                && token.glued()
                && token.key().length() == 2
                && token.key().charAt(0) == 'k'
                && Character.isDigit(token.key().charAt(1))) {
            BigDecimal hundreds =
                    BigDecimal.valueOf(100L * Character.digit(token.key().charAt(1), 10));
            return Optional.of(new Scaled(
                    so.value().multiply(BigDecimal.valueOf(1000)).add(hundreds), BigDecimal.valueOf(1000), at + 1));
        }
        Optional<BigDecimal> factor = factor(message, at, token, digits);
        int next = at + 1;
        return factor.map(f -> new Scaled(so.value().multiply(f), so.factor().multiply(f), next));
    }

    /** "MUSD", "kEUR": a scale and a code in one. */
    private static boolean isScaledCode(Token token) {
        String text = token.text();
        return text.length() == 4 && "kKmMtT".indexOf(text.charAt(0)) >= 0 && Currencies.isCode(text.substring(1));
    }

    private Optional<BigDecimal> factor(Parsed message, int at, Token token, boolean digits) {
        String key = token.key();
        if (isScaledCode(token)) {
            return Optional.of(key.charAt(0) == 'm' ? MILLION : THOUSAND);
        }
        if (key.length() == 1) {
            boolean near = token.glued()
                    || isSign(message, at + 1)
                    || key.equals("k")
                    || isCode(message, at + 1)
                    || isCode(message, at - 2);
            boolean thousandth = key.equals("t");
            if (!digits
                    || !near
                    || (thousandth && !(token.text().equals("T") && (isSign(message, at + 1) || token.glued())))) {
                return Optional.empty();
            }
        }
        for (int language : message.languages()) {
            Optional<String> value = lexicon.scale(key, language);
            if (value.isPresent()) {
                return Optional.of(new BigDecimal(value.get().split(" ", -1)[0]));
            }
        }
        return Optional.empty();
    }

    private static boolean isCode(Parsed message, int at) {
        return at >= 0
                && at < message.size()
                && Currencies.isCode(message.token(at).text());
    }

    private static boolean isSign(Parsed message, int at) {
        return at < message.size() && isSign(message.token(at));
    }

    static boolean isSign(Token token) {
        return SIGNS.contains(token.text());
    }

    /** The currency before or after a number, and the span that includes it. */
    Coined currency(Parsed message, int from, int to) {
        Optional<Coined> scaled = inScale(message, from, to);
        if (scaled.isPresent()) {
            return scaled.get();
        }
        Optional<Coined> after = after(message, from, to);
        Optional<Coined> before = before(message, from, to);
        if (before.isPresent() && after.isPresent()) {
            boolean bareDollar = message.token(from - 1).is("$") && before.get().from() == from - 1;
            return bareDollar
                    ? new Coined(
                            after.get().currency(),
                            after.get().cents(),
                            from - 1,
                            after.get().to())
                    : before.get();
        }
        return before.or(() -> after).orElse(new Coined(Optional.empty(), BigDecimal.ZERO, from, to));
    }

    private Optional<Coined> inScale(Parsed message, int from, int to) {
        String key = message.token(to - 1).key();
        if (to - 1 > from && isScaledCode(message.token(to - 1))) {
            Currency code = Currencies.of(key.substring(1));
            return Optional.of(new Coined(Optional.of(code), BigDecimal.ZERO, from, to));
        }
        for (int language : message.languages()) {
            Optional<String> value = lexicon.scale(key, language).filter(v -> v.contains(" "));
            if (value.isPresent() && to - 1 > from) {
                return Optional.of(new Coined(
                        Optional.of(Currencies.of(value.get().split(" ", -1)[1])), BigDecimal.ZERO, from, to));
            }
        }
        return Optional.empty();
    }

    private Optional<Coined> before(Parsed message, int from, int to) {
        int at = from - 1;
        while (at >= 0 && at >= from - 2 && isLoose(message.token(at))) {
            at--;
        }
        if (at < 0 || message.token(at).line() != message.token(from).line() || isOfNumberBefore(message, at)) {
            return Optional.empty();
        }
        int start = at;
        Optional<Coin> coin = at > 0 && message.token(at).glued() ? coin(message, at - 1, at + 1) : Optional.empty();
        if (coin.isPresent()) {
            start = at - 1;
        } else {
            coin = coin(message, at, at + 1);
        }
        int first = start;
        return coin.map(c -> cents.named(message, new Coined(Optional.of(c.currency()), BigDecimal.ZERO, first, to)));
    }

    private static boolean isLoose(Token token) {
        return token.is("-") || token.is("+") || token.is("~") || token.is(":");
    }

    /** "100 euro 50 mensen": a word between two numbers goes with the first. */
    private static boolean isOfNumberBefore(Parsed message, int at) {
        Token token = message.token(at);
        return token.isWord()
                && at > 0
                && message.token(at - 1).isNumber()
                && message.token(at - 1).line() == token.line()
                && !clingsToNext(message, at);
    }

    private Optional<Coined> after(Parsed message, int from, int to) {
        int at = to;
        if (at < message.size() && (isOf(message.token(at)) || isJoint(message, at))) {
            at++;
        }
        if (at >= message.size()
                || message.token(at).line() != message.token(from).line()
                || clingsToNext(message, at)) {
            return Optional.empty();
        }
        int place = at;
        return coin(message, at, Math.min(message.size(), at + lexicon.longestCurrency()))
                .map(c -> cents.with(
                        message, new Coined(Optional.of(c.currency()), BigDecimal.ZERO, from, place + c.length())));
    }

    private static boolean isOf(Token token) {
        return token.is("de") || token.is("d'");
    }

    /** The dot of "Tsd." or "mln." and the hyphen of "hundred-dollar" between a number and its currency. */
    private boolean isJoint(Parsed message, int at) {
        Token token = message.token(at);
        return (token.is(".") || token.is("-"))
                && token.glued()
                && message.token(at - 1).isWord()
                && at + 1 < message.size()
                && coin(message, at + 1, at + 2).isPresent();
    }

    /** "3 USD50 cards": nothing stands between it and the number after it, but something before it. */
    private static boolean clingsToNext(Parsed message, int at) {
        return !message.token(at).glued()
                && at + 1 < message.size()
                && message.token(at + 1).glued()
                && message.token(at + 1).isNumber();
    }

    /** The currency that stands at {@code at} and reaches up to {@code to} at most: "€", "CA$", "$ CAD", "pesos colombianos". */
    private Optional<Coin> coin(Parsed message, int at, int to) {
        Token token = message.token(at);
        StringBuilder joined = new StringBuilder(token.key());
        Optional<Coin> longest = named(message, token.key())
                .or(() -> Currencies.isCode(token.text()) ? Optional.of(Currencies.of(token.text())) : Optional.empty())
                .map(currency -> new Coin(currency, 1));
        for (int next = at + 1; next < to && message.token(next).line() == token.line(); next++) {
            boolean words =
                    message.token(next - 1).isWord() && message.token(next).isWord();
            joined.append(words ? " " : "").append(message.token(next).key());
            int length = next + 1 - at;
            Optional<Coin> longer = named(message, joined.toString()).map(currency -> new Coin(currency, length));
            longest = longer.isPresent() ? longer : longest;
        }
        return longest;
    }

    private Optional<Currency> named(Parsed message, String key) {
        for (int language : message.languages()) {
            Optional<String> code = lexicon.currency(key, language);
            if (code.isPresent()) {
                return Optional.of(Currencies.of(code.get()));
            }
        }
        return Optional.empty();
    }

    private record Coin(Currency currency, int length) {}

    /** Whether the amount is said to be for a month or a year. */
    static Amount.Rate rate(Parsed message, Coined coined) {
        for (int at = coined.to();
                at < Math.min(message.size(), coined.to() + 4) && !stops(message, at, coined);
                at++) {
            if (message.means(at, Sense.MONTHLY)) {
                return Amount.Rate.MONTHLY;
            }
            if (message.means(at, Sense.YEARLY)) {
                return Amount.Rate.YEARLY;
            }
        }
        return Amount.Rate.ONCE;
    }

    /** Whether the amount is said to be with or without VAT. */
    static Amount.Vat vat(Parsed message, Coined coined) {
        for (int at = coined.to();
                at < Math.min(message.size(), coined.to() + TAIL) && !stops(message, at, coined);
                at++) {
            if (message.means(at, Sense.VATOUT)) {
                return Amount.Vat.EXCLUDED;
            }
            if (message.means(at, Sense.VATIN)) {
                return Amount.Vat.INCLUDED;
            }
        }
        return Amount.Vat.UNSTATED;
    }

    private static boolean stops(Parsed message, int at, Coined coined) {
        Token token = message.token(at);
        return token.isNumber()
                || at >= message.sentenceAt(coined.from()).to()
                || token.line() != message.token(coined.from()).line()
                || token.is("!")
                || token.is("?")
                || token.is("=");
    }
}
