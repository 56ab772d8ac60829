package io.wonce.words;

import io.wonce.app.Overview;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Picture;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that Wonce says, as cards, for the tests of the platforms that render them; by what happened. */
public final class SampleCards {
    /** When the cards are read. */
    public static final Instant NOW = SampleDeals.NOW;

    private SampleCards() {}

    /** Deals to speak of: won, expected, without a name and with a long one. */
    public static List<DealSummary> deals() {
        return List.of(SampleDeals.signed(), SampleDeals.expected(), SampleDeals.unnamed(), SampleDeals.longNamed());
    }

    /** What is said in a conversation, before it is put in words. */
    public static Map<String, Outgoing> said() {
        return SampleOutgoing.all();
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
        return answers(words(language));
    }

    /** The same in another voice. */
    public static Map<String, Card> answers(Words words) {
        Map<String, Card> cards = new LinkedHashMap<>();
        SampleAnswers.all().forEach((title, what) -> cards.put(title, words.card(what, NOW)));
        return cards;
    }

    /** All of them. */
    public static Map<String, Card> all(Locale language) {
        Map<String, Card> cards = outgoing(language);
        cards.putAll(resolutions(language));
        cards.putAll(answers(language));
        return cards;
    }

    /** What somebody sees of the books who has much to do, and manages. */
    public static Overview overview() {
        List<Outgoing.Prompt> prompts = SampleOutgoing.all().values().stream()
                .filter(Outgoing.Prompt.class::isInstance)
                .map(Outgoing.Prompt.class::cast)
                .limit(1)
                .toList();
        Answer.Counted counted = (Answer.Counted) SampleAnswers.all().get("count");
        Answer.Waiting waiting = (Answer.Waiting) SampleAnswers.all().get("unresolved");
        return new Overview(counted.count(), counted.pipeline(), prompts, waiting.all(), deals(), true);
    }

    /** What somebody sees who is new. */
    public static Overview emptyOverview() {
        Answer.Counted counted = (Answer.Counted) SampleAnswers.all().get("count: nothing yet");
        return new Overview(counted.count(), counted.pipeline(), List.of(), List.of(), List.of(), false);
    }

    /** What a message says of a win. */
    public static Statement statement() {
        return SampleOutgoing.statement();
    }

    /** Statements with amounts of every kind. */
    public static List<Statement> amounts() {
        Statement win = SampleOutgoing.statement();
        return Stream.of("12500", "12500.5", "1250000")
                .map(BigDecimal::new)
                .flatMap(value -> Stream.of(Amount.Rate.values())
                        .map(rate -> new Amount(value, Optional.of(SampleDeals.EURO), rate, Amount.Vat.UNSTATED)))
                .map(amount -> new Statement(
                        win.kind(),
                        win.customer(),
                        Optional.of(amount),
                        win.otherAmounts(),
                        win.milestone(),
                        win.references(),
                        win.hint()))
                .toList();
    }

    /** A celebration with {@code picture}. */
    public static Outgoing.Celebration celebration(Picture picture) {
        return new Outgoing.Celebration(
                SampleDeals.signed(),
                Milestone.SIGNED,
                List.of("Jan", "Fatima"),
                SampleDeals.week(7, 18, 1),
                Optional.empty(),
                Optional.of(10),
                Optional.of(picture));
    }

    /** The conventions. */
    public static Answer.SettingsShown settings() {
        return (Answer.SettingsShown) SampleAnswers.all().get("settings");
    }

    private static Words words(Locale language) {
        return Words.in(language, SampleDeals.AMSTERDAM);
    }
}
