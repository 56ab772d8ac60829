package io.wonce.words;

import io.wonce.domain.deal.Credits;
import io.wonce.domain.outgoing.Answer;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Who earned an order together. */
final class CreditWords {
    private static final BigDecimal WHOLE = Credits.WHOLE;

    private final Voice voice;

    CreditWords(Voice voice) {
        this.voice = voice;
    }

    /** {@code Jan 60% + Priya 40%}; blank where all is the owner's. */
    String line(Credits credits, Answer.DealShown shown) {
        return credits.parts().stream()
                .map(part -> voice.say(
                        "credit.part",
                        "who",
                        name(part, shown),
                        "percent",
                        voice.figures().percent(part.percent().divide(WHOLE).doubleValue(), 2)))
                .collect(Collectors.joining(" + "));
    }

    private static String name(Credits.Part part, Answer.DealShown shown) {
        return shown.earned()
                .map(earned -> earned.name(part.person()))
                .orElse(part.person().personId());
    }
}
