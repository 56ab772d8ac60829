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

    private final Lexicon lexicon;

    MoneyWords(Lexicon lexicon) {
        this.lexicon = lexicon;
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
                && message.token(at + 1).glued();
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

    private Optional<BigDecimal> factor(Parsed message, int at, Token token, boolean digits) {
        String key = token.key();
        if (key.length() == 1) {
            boolean near = token.glued() || isSign(message, at + 1) || key.equals("k");
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

    private static boolean isSign(Parsed message, int at) {
        return at < message.size() && SIGNS.contains(message.token(at).text());
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
        while (at >= 0
                && at >= from - 2
                && (message.token(at).is("-")
                        || message.token(at).is("+")
                        || message.token(at).is("~")
                        || message.token(at).is(":"))) {
            at--;
        }
        if (at < 0 || message.token(at).line() != message.token(from).line()) {
            return Optional.empty();
        }
        int start = message.token(at).is("$")
                        && at > 0
                        && message.token(at).glued()
                        && coin(message, at - 1, "$").isPresent()
                ? at - 1
                : at;
        Optional<Currency> coin = start < at ? coin(message, start, "$") : coin(message, at, "");
        boolean word = message.token(at).isWord()
                && !Currencies.isCode(message.token(at).text())
                && !message.token(at).is("rs")
                && !message.token(at).is("rm");
        return word ? Optional.empty() : coin.map(c -> new Coined(Optional.of(c), BigDecimal.ZERO, start, to));
    }

    private Optional<Coined> after(Parsed message, int from, int to) {
        int at = to;
        if (at < message.size()
                && (message.token(at).is("de") || message.token(at).is("d'"))) {
            at++;
        }
        if (at >= message.size()
                || message.token(at).line() != message.token(from).line()) {
            return Optional.empty();
        }
        if (at + 1 < message.size()
                && message.token(at + 1).is("$")
                && message.token(at + 1).glued()
                && message.token(at).isWord()) {
            int end = at + 2;
            Optional<Currency> coin = coin(message, at, "$");
            return coin.map(c -> new Coined(Optional.of(c), BigDecimal.ZERO, from, end));
        }
        boolean leading = isSign(message, at)
                && !message.token(at).glued()
                && at + 1 < message.size()
                && message.token(at + 1).isNumber()
                && message.token(at + 1).glued();
        int place = at;
        return leading ? Optional.empty() : coin(message, at, "").map(c -> withCents(message, from, place, c));
    }

    private Coined withCents(Parsed message, int from, int at, Currency coin) {
        int next = at + 1;
        if (next < message.size()
                && message.token(next).isNumber()
                && message.token(at).isWord()) {
            String digits = message.token(next).text();
            boolean cents =
                    digits.length() == 2 && Character.isDigit(digits.charAt(1)) && !message.means(next + 1, Sense.UNIT);
            if (cents && message.token(next).start() == message.token(at).end() + 1) {
                return new Coined(Optional.of(coin), new BigDecimal(digits).movePointLeft(2), from, next + 1);
            }
        }
        return new Coined(Optional.of(coin), BigDecimal.ZERO, from, next);
    }

    private Optional<Currency> coin(Parsed message, int at, String suffix) {
        Token token = message.token(at);
        String key = token.key() + suffix;
        for (int language : message.languages()) {
            Optional<String> code = lexicon.currency(key, language);
            if (code.isPresent()) {
                return Optional.of(Currencies.of(code.get()));
            }
        }
        return Currencies.isCode(token.text()) ? Optional.of(Currencies.of(token.text())) : Optional.empty();
    }

    /** Whether the amount is said to be for a month or a year. */
    Amount.Rate rate(Parsed message, Coined coined) {
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
    Amount.Vat vat(Parsed message, Coined coined) {
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
                || token.line() != message.token(coined.from()).line()
                || token.is("!")
                || token.is("?")
                || token.is("=");
    }
}
