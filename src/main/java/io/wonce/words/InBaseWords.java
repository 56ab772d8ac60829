package io.wonce.words;

import io.wonce.domain.counting.Conversion;
import io.wonce.domain.counting.Pipeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What amounts come to in the base currency, and by which rates. */
final class InBaseWords {
    private final Voice voice;

    InBaseWords(Voice voice) {
        this.voice = voice;
    }

    /** {@code ≈ € 412.000 tegen koersen van 25 nov · zonder koers: SEK 10.000}. */
    String line(Conversion conversion) {
        String said = voice.say(
                "base.total",
                "total",
                voice.figures().money(conversion.total()),
                "days",
                days(conversion.first(), conversion.last()));
        return with(said, conversion);
    }

    /** {@code ≈ € 412.000, gewogen € 300.000, tegen koersen van 25 nov}; empty where there is nothing to convert. */
    Optional<String> line(Pipeline pipeline) {
        if (pipeline.inBase().isEmpty() || pipeline.weightedInBase().isEmpty()) {
            return Optional.empty();
        }
        Conversion total = pipeline.inBase().get();
        String said = voice.say(
                "base.weighted",
                "total",
                voice.figures().money(total.total()),
                "weighted",
                voice.figures().money(pipeline.weightedInBase().get().total()),
                "days",
                days(total.first(), total.last()));
        return Optional.of(with(said, total));
    }

    /** {@code ≈ € 412.000 + SEK 10.000}: with what has no rate. */
    String brief(Conversion conversion) {
        return "≈ "
                + Stream.concat(Stream.of(conversion.total()), conversion.without().stream())
                        .map(voice.figures()::money)
                        .collect(Collectors.joining(" + "));
    }

    /** {@code 20 nov t/m 25 nov}: of which days the rates are; empty where nothing is converted. */
    Optional<String> days(List<Conversion> conversions) {
        return conversions.stream()
                .map(Conversion::first)
                .min(Comparator.naturalOrder())
                .map(first -> days(
                        first,
                        conversions.stream()
                                .map(Conversion::last)
                                .max(Comparator.naturalOrder())
                                .orElse(first)));
    }

    private String days(LocalDate first, LocalDate last) {
        String from = voice.moments().date(first);
        return first.equals(last)
                ? from
                : voice.say("base.days", "first", from, "last", voice.moments().date(last));
    }

    private String with(String said, Conversion conversion) {
        List<String> without =
                conversion.without().stream().map(voice.figures()::money).toList();
        return Voice.facts(Stream.of(
                        Optional.of(said),
                        Optional.of(String.join(" + ", without))
                                .filter(sums -> !sums.isEmpty())
                                .map(sums -> voice.say("base.without", "sums", sums)))
                .toList());
    }
}
