package io.wonce.form;

import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Statement;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The form "Expect a deal". */
public final class ExpectForm {
    private static final int EVEN_ODDS = 50;

    private ExpectForm() {}

    /**
     * An order to come as it was filled in.
     *
     * @param statement for {@link io.wonce.app.DeclareAnnouncement}
     * @param expectation to put on the deal by {@link io.wonce.app.ReviseDeal}, as soon as there is one
     * @param text the same as somebody would type it
     */
    public record Coming(Statement statement, Expectation expectation, String text) {}

    /** The form, empty but for what is known already. */
    public static Form blank(Optional<Statement> known, Words words, Instant now) {
        return new Draft(words)
                .required(Field.CUSTOMER, known.flatMap(Statement::customer))
                .text(
                        Field.AMOUNT,
                        known.flatMap(Statement::amount).map(amount -> words.amount(amount, now)),
                        FormText.AMOUNT_HINT)
                .date(Field.CLOSE_DATE, Optional.empty())
                .text(Field.PROBABILITY, Optional.of(String.valueOf(EVEN_ODDS)))
                .choice(
                        Field.CATEGORY,
                        ForecastCategory.values(),
                        words::category,
                        Optional.of(ForecastCategory.PIPELINE))
                .form(FormName.EXPECT_DEAL, FormText.EXPECT_TITLE, FormText.EXPECT_SEND, "");
    }

    /** What was filled in. */
    public static Submission<Coming> read(Typed typed, Words words, Reader reader) {
        Entries entries = new Entries(typed, words);
        Optional<String> customer = entries.text(Field.CUSTOMER);
        Optional<Amount> amount = entries.amount(reader);
        Optional<LocalDate> date = entries.date(Field.CLOSE_DATE);
        Optional<Integer> percent = entries.percent();
        Optional<ForecastCategory> category = entries.chosen(Field.CATEGORY, ForecastCategory.class);
        if (customer.isEmpty()) {
            entries.wrong(Field.CUSTOMER, FormText.WRONG_CUSTOMER);
        }
        Expectation expectation =
                new Expectation(date, percent.orElse(EVEN_ODDS), category.orElse(ForecastCategory.PIPELINE));
        Statement statement = new Statement(
                Kind.EXPECTED, customer, amount, List.of(), Optional.empty(), List.of(), OrderHint.UNSTATED);
        String text = Entered.line(List.of(
                customer,
                entries.text(Field.AMOUNT),
                date.map(LocalDate::toString),
                percent.map(odds -> odds + "%"),
                category.map(words::category)));
        return entries.submission(() -> new Coming(statement, expectation, text));
    }
}
