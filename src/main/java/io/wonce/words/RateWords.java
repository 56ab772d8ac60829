package io.wonce.words;

import io.wonce.app.command.Vocabulary;
import io.wonce.domain.deal.Rate;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Verb;
import java.util.ArrayList;
import java.util.List;

/** What currencies are worth. */
final class RateWords {
    private final Voice voice;

    RateWords(Voice voice) {
        this.voice = voice;
    }

    Card card(Answer.RatesShown shown) {
        List<String> lines = new ArrayList<>();
        shown.entered().ifPresent(rate -> lines.add(voice.say("rate.entered", "rate", line(rate))));
        shown.rates().stream()
                .filter(rate -> shown.entered().filter(rate::equals).isEmpty())
                .forEach(rate -> lines.add(line(rate)));
        String headline = voice.say(
                shown.rates().isEmpty() ? "rate.none" : "rate.list",
                "base",
                shown.base().getCurrencyCode());
        String example =
                voice.typed(Vocabulary.load().example(Verb.RATE, voice.texts().locale()));
        return new Card(Card.Mood.REPORT, headline, lines, List.of(), voice.say("rate.how", "example", example));
    }

    /** {@code 1 USD = 0,92 EUR · 25 nov · ECB}. */
    private String line(Rate rate) {
        return voice.say(
                "rate.line",
                "currency",
                rate.currency().getCurrencyCode(),
                "value",
                voice.figures().rate(rate),
                "base",
                rate.base().getCurrencyCode(),
                "day",
                voice.moments().date(rate.day()),
                "source",
                voice.say("rate.source." + rate.source()));
    }
}
