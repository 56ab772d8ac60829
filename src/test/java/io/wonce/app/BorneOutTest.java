package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.SecondOpinion;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.PlainText;
import io.wonce.domain.reading.Statement;
import io.wonce.domain.reading.TestReader;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BorneOutTest {
    private static final BorneOut BORNE_OUT = new BorneOut(TestReader.shared());

    @Test
    void what_the_message_says_is_believed() {
        Optional<Statement> statement = BORNE_OUT.statement(
                new SecondOpinion.Stated(
                        Kind.WIN,
                        Optional.of("van der Berg"),
                        Optional.of(new BigDecimal("12500")),
                        Optional.of(Currency.getInstance("EUR")),
                        Optional.of(Milestone.ORDERED),
                        List.of("4500123987")),
                PlainText.of("<@U123> Van  der Berg ging om: €12,5k, PO 4500123987"));

        assertThat(statement).hasValueSatisfying(said -> {
            assertThat(said.customer()).contains("van der Berg");
            assertThat(said.amount().orElseThrow().value()).isEqualByComparingTo("12500");
            assertThat(said.amount().orElseThrow().currency()).contains(Currency.getInstance("EUR"));
            assertThat(said.milestone()).contains(Milestone.ORDERED);
            assertThat(said.references()).containsExactly(new Reference(Reference.Kind.PURCHASE_ORDER, "4500123987"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Globex", "Acme Corporation", "cme", "9000", "!", "the whole message about Acme and more"})
    void a_customer_who_is_not_in_the_message_is_not_believed(String customer) {
        assertThat(said(customer, null, "Acme belde: doen we. 9000")).isEmpty();
    }

    @Test
    void a_name_that_would_be_a_pattern_is_a_name() {
        assertThat(said("A\\E.*", null, "Acme belde: doen we")).isEmpty();
        assertThat(said("O'Neill & Zn. (NL)", null, "O'Neill &amp; Zn. (NL) belde: doen we"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9000 | doen we. 9k",
                "9000 | doen we, 9.000 voor Acme",
                "9000 | doen we, 9000 voor Acme",
                "12500 | doen we, 12.500,00 voor Acme",
                "1250000 | doen we: 1,25 mln euro voor Acme"
            })
    void an_amount_that_stands_in_the_message_is_believed(BigDecimal amount, String text) {
        assertThat(said(null, amount, text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90000 | doen we. 9k",
                "9 | doen we. 9k",
                "12 | doen we. 12.5k",
                "0 | doen we. 0",
                "-9000 | doen we. 9k",
                "9000 | doen we!",
                "900 | doen we, 9000 voor Acme",
                "9000000000000000 | doen we, 9000000000000000 voor Acme"
            })
    void an_amount_that_does_not_is_not(BigDecimal amount, String text) {
        assertThat(said(null, amount, text)).isEmpty();
    }

    @Test
    void another_currency_than_the_one_that_is_written_is_not_believed() {
        SecondOpinion.Stated dollars = new SecondOpinion.Stated(
                Kind.WIN,
                Optional.empty(),
                Optional.of(new BigDecimal("9000")),
                Optional.of(Currency.getInstance("USD")),
                Optional.empty(),
                List.of());

        assertThat(BORNE_OUT.statement(dollars, PlainText.of("doen we: €9000"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PO 4712", "D-142", "D", "5"})
    void a_number_that_is_not_in_the_message_is_not_believed(String number) {
        SecondOpinion.Stated numbered = new SecondOpinion.Stated(
                Kind.WIN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(number));

        assertThat(BORNE_OUT.statement(numbered, PlainText.of("doen we, PO 4711, 5 D")))
                .isEmpty();
    }

    @Test
    void only_a_win_reaches_a_milestone() {
        SecondOpinion.Stated lost = new SecondOpinion.Stated(
                Kind.LOST,
                Optional.of("Acme"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Milestone.SIGNED),
                List.of());

        assertThat(BORNE_OUT.statement(lost, PlainText.of("Acme gaat niet door")))
                .hasValueSatisfying(said -> assertThat(said.milestone()).isEmpty());
    }

    private static Optional<Statement> said(String customer, BigDecimal amount, String text) {
        return BORNE_OUT.statement(
                new SecondOpinion.Stated(
                        Kind.WIN,
                        Optional.ofNullable(customer),
                        Optional.ofNullable(amount),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                PlainText.of(text));
    }
}
