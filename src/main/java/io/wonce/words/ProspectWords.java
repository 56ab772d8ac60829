package io.wonce.words;

import io.wonce.domain.counting.Accuracy;
import io.wonce.domain.counting.Ageing;
import io.wonce.domain.counting.Forecast;
import io.wonce.domain.counting.Prospects;
import io.wonce.domain.counting.Slippage;
import io.wonce.domain.deal.DealSummary;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the expected orders can be trusted, and what they come to. */
final class ProspectWords {
    private final Voice voice;

    ProspectWords(Voice voice) {
        this.voice = voice;
    }

    List<String> lines(Prospects prospects) {
        return Stream.of(
                        Stream.of(forecast(prospects.forecast()), method(prospects.forecast())),
                        heading("prospects.ageing", prospects.ageing()),
                        prospects.ageing().stream().map(this::ageing),
                        heading("prospects.accuracy", prospects.accuracy()),
                        prospects.accuracy().stream().map(this::accuracy),
                        prospects.unresolved() == 0
                                ? Stream.<String>of()
                                : Stream.of(voice.say("report.unresolved", "n", prospects.unresolved())))
                .flatMap(lines -> lines)
                .toList();
    }

    String footnote(Prospects prospects) {
        return new PolicyWords(voice).footnote(prospects.policies(), prospects.asOf());
    }

    /** {@code Q4 2026: waarschijnlijk 21 opdrachten, tussen 17 en 25}. */
    String forecast(Forecast forecast) {
        CountWords counts = new CountWords(voice);
        return voice.say(
                "forecast",
                "period",
                voice.sentence(counts.period(forecast.period())),
                "likely",
                counts.orders(forecast.likely()),
                "low",
                forecast.low(),
                "high",
                forecast.high());
    }

    /** The method, in one sentence, and in a second one what it leaves out. */
    String method(Forecast forecast) {
        return forecast.overdue() == 0
                ? sources(forecast)
                : sources(forecast) + " " + voice.say("forecast.overdue", "n", forecast.overdue());
    }

    private String sources(Forecast forecast) {
        String key = forecast.months() == 0
                ? "forecast.method.new"
                : forecast.correction() == 1 ? "forecast.method.uncorrected" : "forecast.method";
        return voice.say(
                key,
                "counted",
                forecast.counted(),
                "due",
                forecast.due(),
                "correction",
                voice.figures().percent(forecast.correction()),
                "pace",
                voice.figures().ratio(forecast.pace()),
                "months",
                forecast.months());
    }

    /** {@code mondeling akkoord: 3 · in het midden 12 dagen, langste 40}. */
    String ageing(Ageing ageing) {
        return voice.say(
                "prospects.age",
                "milestone",
                ageing.milestone().map(voice::milestone).orElseGet(() -> voice.say("deal.expected")),
                "n",
                ageing.deals(),
                "median",
                ageing.median(),
                "longest",
                ageing.longest());
    }

    private String accuracy(Accuracy accuracy) {
        return voice.say(
                "prospects.month",
                "month",
                month(accuracy.month()),
                "expected",
                accuracy.expected(),
                "weighted",
                voice.figures().ratio(accuracy.weighted().doubleValue()),
                "won",
                accuracy.won(),
                "unexpected",
                accuracy.unexpected());
    }

    private String month(YearMonth month) {
        return voice.sentence(voice.moments().formatted(month.atDay(1), "yMMMM"));
    }

    /** What is to be said of a deal whose date moved. */
    Optional<String> slippage(DealSummary deal, Prospects prospects) {
        return prospects.slippages().stream()
                .filter(slippage ->
                        slippage.deal().deal().id().equals(deal.deal().id()))
                .findFirst()
                .map(this::slippage);
    }

    /** {@code datum 3 keer opgeschoven: deze datum is fictie}. */
    String slippage(Slippage slippage) {
        return voice.say(slippage.isFiction() ? "prospects.fiction" : "prospects.slipped", "n", slippage.times());
    }

    private Stream<String> heading(String key, List<?> below) {
        return below.isEmpty() ? Stream.of() : Stream.of(voice.say(key));
    }
}
