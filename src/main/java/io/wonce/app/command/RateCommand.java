package io.wonce.app.command;

import io.wonce.app.AskRates;
import io.wonce.app.EnterRate;
import io.wonce.domain.deal.Rate;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** {@code /deal rates}, {@code /deal rate USD 0.92}, {@code /deal rate USD 0.92 2026-11-01}, {@code /deal rate USD off 2026-11-01}; managers change. */
final class RateCommand implements Command {
    private static final int MOST_WORDS = 3;

    private final AskRates rates;
    private final EnterRate enter;
    private final Vocabulary vocabulary;
    private final Mistakes mistakes;

    RateCommand(AskRates rates, EnterRate enter, Vocabulary vocabulary, Mistakes mistakes) {
        this.rates = rates;
        this.enter = enter;
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.RATE;
    }

    @Override
    public Answer answer(Asked asked) {
        List<String> words = asked.arguments().words();
        Answer.RatesShown known = rates.ask(asked.organisation());
        if (words.isEmpty()) {
            return known;
        }
        Optional<Currency> currency = RegionValues.currency(words.get(0));
        if (currency.isEmpty()) {
            return mistakes.wrong(Problem.UNKNOWN_CURRENCY, Verb.RATE, words.get(0), asked);
        }
        if (currency.get().equals(known.base())) {
            return mistakes.wrong(Problem.BASE_CURRENCY, Verb.RATE, words.get(0), asked);
        }
        return words.size() == 1 || words.size() > MOST_WORDS
                ? mistakes.missing(Problem.NO_RATE, Verb.RATE, asked)
                : valued(currency.get(), words, known.today(), asked);
    }

    private Answer valued(Currency currency, List<String> words, LocalDate today, Asked asked) {
        Optional<BigDecimal> value = value(words.get(1));
        if (value.isEmpty() && !vocabulary.means("off", words.get(1))) {
            return mistakes.wrong(Problem.WRONG_RATE, Verb.RATE, words.get(1), asked);
        }
        Optional<LocalDate> day = words.size() == 2 ? Optional.of(today) : day(words.get(2));
        if (day.isEmpty()) {
            return mistakes.wrong(Problem.WRONG_DAY, Verb.RATE, words.get(2), asked);
        }
        return day.get().isAfter(today)
                ? mistakes.wrong(Problem.FUTURE_DAY, Verb.RATE, words.get(2), asked)
                : enter.enter(asked.organisation(), currency, value, day.get(), asked.actor());
    }

    /** With a point or a comma before its decimals; separators of thousands would be guesswork. */
    private static Optional<BigDecimal> value(String word) {
        return Optional.of(word)
                .filter(typed -> typed.matches("\\d{1,9}([.,]\\d{1,20})?"))
                .map(typed -> new BigDecimal(typed.replace(',', '.')))
                .filter(Rate::isRate);
    }

    private static Optional<LocalDate> day(String word) {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
