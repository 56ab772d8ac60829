package io.wonce.words;

import io.wonce.domain.deal.DealSummary;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything that Wonce says, as cards, for the tests of the platforms that render them; by what happened. */
public final class SampleCards {
    /** When the cards are read. */
    public static final Instant NOW = SampleDeals.NOW;

    private SampleCards() {}

    /** Deals to speak of: won, expected, without a name and with a long one. */
    public static List<DealSummary> deals() {
        return List.of(SampleDeals.signed(), SampleDeals.expected(), SampleDeals.unnamed(), SampleDeals.longNamed());
    }

    /** What is said in a conversation. */
    public static Map<String, Card> outgoing(Locale language) {
        Map<String, Card> cards = new LinkedHashMap<>();
        SampleOutgoing.all()
                .forEach((title, what) -> cards.put(title, words(language).card(what, NOW)));
        return cards;
    }

    /** How clicks end. */
    public static Map<String, Card> resolutions(Locale language) {
        Map<String, Card> cards = new LinkedHashMap<>();
        SampleResolutions.all()
                .forEach((title, what) -> cards.put(title, words(language).card(what, NOW)));
        return cards;
    }

    /** What is answered. */
    public static Map<String, Card> answers(Locale language) {
        Map<String, Card> cards = new LinkedHashMap<>();
        SampleAnswers.all()
                .forEach((title, what) -> cards.put(title, words(language).card(what, NOW)));
        return cards;
    }

    /** All of them. */
    public static Map<String, Card> all(Locale language) {
        Map<String, Card> cards = outgoing(language);
        cards.putAll(resolutions(language));
        cards.putAll(answers(language));
        return cards;
    }

    private static Words words(Locale language) {
        return Words.in(language, SampleDeals.AMSTERDAM);
    }
}
