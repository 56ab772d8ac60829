package io.wonce.form;

import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Money;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Reader;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;

/** The form that changes what is known of a deal. */
public final class EditForm {
    private static final int EVEN_ODDS = 50;

    private EditForm() {}

    /** The form with what is known of {@code deal}. */
    public static Form blank(DealSummary deal, Words words, Instant now) {
        Description known = deal.deal().description();
        Optional<Expectation> expected = known.expectation();
        Draft draft = new Draft(words)
                .note(words.label(deal, now) + "\n" + words.say(FormText.KEPT))
                .text(Field.CUSTOMER, known.customer())
                .text(Field.AMOUNT, worth(deal, words, now), FormText.AMOUNT_HINT)
                .date(Field.CLOSE_DATE, expected.flatMap(Expectation::closeDate))
                .text(Field.PROBABILITY, expected.map(e -> String.valueOf(e.probability())))
                .choice(Field.CATEGORY, ForecastCategory.values(), words::category, expected.map(Expectation::category))
                .person(Field.OWNER, known.owner());
        String about = AboutDeal.about(deal.deal().id(), Showed.of(draft.shown()));
        return draft.form(FormName.EDIT_DEAL, FormText.EDIT_TITLE, FormText.EDIT_SEND, about);
    }

    /**
     * What was filled in, for {@link io.wonce.app.ReviseDeal}.
     *
     * @param currency of the deal, or else of the organisation: taken where none is written
     */
    public static Submission<Description> read(Typed typed, Currency currency, Words words, Reader reader) {
        Entries entries = new Entries(typed, words);
        Optional<Money> value = entries.amount(reader)
                .map(amount -> new Money(amount.value(), amount.currency().orElse(currency)));
        Optional<Expectation> expectation = expectation(entries);
        return entries.submission(
                () -> new Description(entries.text(Field.CUSTOMER), value, entries.person(Field.OWNER), expectation));
    }

    private static Optional<Expectation> expectation(Entries entries) {
        Optional<LocalDate> date = entries.date(Field.CLOSE_DATE);
        Optional<Integer> percent = entries.percent();
        Optional<ForecastCategory> category = entries.chosen(Field.CATEGORY, ForecastCategory.class);
        return Stream.of(date, percent, category).anyMatch(Optional::isPresent)
                ? Optional.of(
                        new Expectation(date, percent.orElse(EVEN_ODDS), category.orElse(ForecastCategory.PIPELINE)))
                : Optional.empty();
    }

    /** Blank for who may not see it. */
    private static Optional<String> worth(DealSummary deal, Words words, Instant now) {
        return deal.deal()
                .description()
                .value()
                .filter(value -> words.tellsWorth(deal.deal().id()))
                .map(value -> words.amount(amount(value), now));
    }

    private static Amount amount(Money value) {
        return new Amount(value.amount(), Optional.of(value.currency()), Amount.Rate.ONCE, Amount.Vat.UNSTATED);
    }
}
