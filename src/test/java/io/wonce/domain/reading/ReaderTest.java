package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.Milestone;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
    private static final Reader READER = TestReader.shared();

    @Test
    void a_signed_order_is_a_win_with_its_customer_amount_and_milestone() {
        Reading reading = READER.read("🎉 Brouwershof heeft getekend! € 12,5k ex btw");

        assertThat(reading.kind()).isEqualTo(Kind.WIN);
        Statement statement = reading.statements().get(0);
        assertThat(statement.customer()).contains("Brouwershof");
        assertThat(statement.amount().map(Amount::value))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("12500"));
        assertThat(statement.amount().flatMap(Amount::currency)).hasToString("Optional[EUR]");
        assertThat(statement.milestone()).contains(Milestone.SIGNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heeft Brouwershof al getekend?",
                "Gefeliciteerd Jan!! 👏",
                "Did Acme sign yet?",
                "We hebben getekend voor het nieuwe kantoorpand",
                "Ajax heeft gewonnen, 3-1",
                "Morgen demo bij Vlot om 10 uur",
                "Vandelay heeft niet getekend",
                "Vandelay has not signed",
                "Vandelay hat nicht unterschrieben",
                "Vandelay n'a pas signé",
                "Vandelay no ha firmado",
                "",
                " ",
                "\n\n",
                "```\n```"
            })
    void what_announces_no_order_is_no_win(String text) {
        assertThat(READER.read(text).kind()).isEqualTo(Kind.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contoso signed 10k, great work @Daan Bakker | Contoso | 10000",
                "Lexcorp signed 10k, super work @Daan Bakker | Lexcorp | 10000",
                "Contoso signed, great work Daan | Contoso | ",
                "Contoso signed €10,000, great job Daan | Contoso | 10000",
                "🎉 Contoso signed 10k, great work @Daan Bakker 🎉 | Contoso | 10000",
                "Globex getekend voor 40k, super werk Daan! 👏 | Globex | 40000",
                "Globex hat unterschrieben, 40k, super Arbeit Daan! | Globex | 40000",
                "Globex a signé 40k, bravo Daan ! | Globex | 40000",
                "Globex ha firmado 40k, buen trabajo Daan | Globex | 40000",
                "3M heeft getekend, 10k | 3M | 10000",
                "3M signed 10k | 3M | 10000",
                "7 Eleven signed 12k | 7 Eleven | 12000",
                "4PS heeft getekend voor 30k | 4PS | 30000",
                "5 Star has signed, 8k | 5 Star | 8000",
                "Umbrella heeft getekend, -5k | Umbrella | ",
                "Umbrella signed, €-5,000 | Umbrella | ",
                "Umbrella signed - 5k | Umbrella | 5000"
            })
    void a_stated_fact_is_a_win_whatever_praise_digits_and_signs_stand_around_it(
            String text, String customer, BigDecimal amount) {
        Reading reading = READER.read(text);

        assertThat(reading.kind()).isEqualTo(Kind.WIN);
        Statement statement = reading.statements().get(0);
        assertThat(statement.customer()).contains(customer);
        assertThat(statement.amount().map(Amount::value)).isEqualTo(Optional.ofNullable(amount));
    }

    @Test
    void a_message_that_names_several_orders_states_each() {
        Reading reading = READER.read("3 binnen vandaag: Acme 5k, Bloom 7k, De Wit 2k");

        assertThat(reading.statements())
                .extracting(s -> s.customer().orElse("") + " "
                        + s.amount().map(Amount::value).orElse(BigDecimal.ZERO))
                .containsExactly("Acme 5000", "Bloom 7000", "De Wit 2000");
    }

    @Test
    void a_reading_tells_the_words_that_decided() {
        assertThat(READER.read("Globex signed today, $40k").clues())
                .extracting(Clue::words)
                .anyMatch(words -> words.contains("signed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5k | 12500 | ",
                "€ 12.500,- | 12500 | EUR",
                "1.2M | 1200000 | ",
                "anderhalve ton | 150000 | ",
                "een halve ton | 50000 | ",
                "drie kwart miljoen | 750000 | ",
                "3.500 p/m | 3500 | ",
                "199 p/m | 199 | ",
                "12.500 ex btw | 12500 | ",
                "1.000.00 euro | 1000 | EUR",
                "1.234.567 euro | 1234567 | EUR",
                "INR 42,00,000 | 4200000 | INR",
                "$3,500/mo | 3500 | USD",
                "17k5 | 17500 | ",
                "64 T€ | 64000 | EUR",
                "212 Tsd. € | 212000 | EUR",
                "45 k€ | 45000 | EUR",
                "14 500 € HT | 14500 | EUR",
                "CHF 18'500.- | 18500 | CHF",
                "INR 25 lakh | 2500000 | INR",
                "RM13,800 | 13800 | MYR",
                "R850 000 | 850000 | ZAR",
                "A$42k | 42000 | AUD",
                "47 500 $ CAD | 47500 | CAD",
                "2 x 15k | 30000 | ",
                "30 MUSD | 30000000 | USD",
                "75 USD million | 75000000 | USD",
                "hundred-dollar | 100 | USD",
                "two and a half thousand pounds | 2500 | GBP",
                "mil doscientos millones | 1200000000 | ",
                "86 millones de pesos colombianos | 86000000 | COP",
                "5 euro 50 | 5.5 | EUR",
                "thirteen dollars and forty-five cents | 13.45 | USD"
            })
    void an_amount_is_read_in_every_notation(String text, String value, String currency) {
        assertThat(READER.amounts(text, "")).singleElement().satisfies(amount -> {
            assertThat(amount.value()).isEqualByComparingTo(value);
            assertThat(amount.currency().map(Object::toString)).isEqualTo(Optional.ofNullable(currency));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5k | ONCE | UNSTATED",
                "2 x 15k | ONCE | UNSTATED",
                "3.500 p/m | MONTHLY | UNSTATED",
                "199 p/m | MONTHLY | UNSTATED",
                "$3,500/mo | MONTHLY | UNSTATED",
                "€ 12k per jaar | YEARLY | UNSTATED",
                "12.500 ex btw | ONCE | EXCLUDED",
                "€ 12.500 incl btw | ONCE | INCLUDED",
                "€ 199 p/m ex btw | MONTHLY | EXCLUDED"
            })
    void an_amount_says_what_it_is_for_and_whether_vat_is_in_it(String text, Amount.Rate rate, Amount.Vat vat) {
        assertThat(READER.amounts(text, "")).singleElement().satisfies(amount -> {
            assertThat(amount.rate()).isEqualTo(rate);
            assertThat(amount.vat()).isEqualTo(vat);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme 100 users $12,000 signed | Acme",
                "Globex signed for 100 seats, 12k | Globex",
                "Signed: 24 Hours Europe, €30k | 24 Hours Europe",
                "24 Hour Fitness signed the contract | 24 Hour Fitness",
                "7 Days Hotels signed! | 7 Days Hotels",
                "Getekend: 12 Maanden Media voor 30k euro | 12 Maanden Media",
                "Studio 100 signed, 12k | Studio 100"
            })
    void a_number_of_things_is_no_part_of_a_customers_name(String text, String customer) {
        assertThat(READER.read(text).statements().get(0).customer()).contains(customer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Factuur van €5.747,50 incl. btw is verstuurd",
                "Première facture de 12 000 € hors TVA envoyée",
                "Deposit of $5,000 received, ex VAT"
            })
    void a_sum_of_money_and_its_tax_are_no_customer(String text) {
        assertThat(READER.read(text).statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.customer()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3M signed 10k | 3M | 10000",
                "3M heeft getekend, 10k | 3M | 10000",
                "4PS heeft getekend, 10k | 4PS | 10000",
                "7-Eleven signed, 10k | 7-Eleven | 10000",
                "Lexcorp signed 3M | Lexcorp | 3000000"
            })
    void a_customer_whose_name_begins_with_a_digit_is_no_amount(String text, String customer, String value) {
        Statement statement = READER.read(text).statements().get(0);

        assertThat(statement.customer()).contains(customer);
        assertThat(statement.amount().map(Amount::value))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    }

    @Test
    void an_amount_below_nothing_is_not_read_without_its_sign() {
        assertThat(READER.amounts("Umbrella signed, -5k", ""))
                .singleElement()
                .satisfies(amount -> assertThat(amount.value()).isEqualByComparingTo("-5000"));
        assertThat(READER.read("Umbrella heeft getekend, -5k").statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.amount()).isEmpty());
        assertThat(READER.amounts("Umbrella signed - 5k", "")).hasSize(1);
        assertThat(READER.amounts("- Umbrella\n-5k", "")).hasSize(1);
    }

    @Test
    void of_two_amounts_the_one_without_vat_is_the_orders_own_in_the_currency_of_the_other() {
        Statement statement = READER.read("Betaald door Hof van Twente: € 19.360 incl. (16.000 ex)")
                .statements()
                .get(0);

        assertThat(statement.amount()).hasValueSatisfying(amount -> {
            assertThat(amount.value()).isEqualByComparingTo("16000");
            assertThat(amount.currency()).hasToString("Optional[EUR]");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD800",
                "\u202E tekende Acme \u202C",
                "\u0000\u0007",
                "القرار 12k",
                "👩‍👩‍👧 🎉 \u200B",
                "><&amp;&lt;<@U1>",
                "<@",
                "****",
                ":::::"
            })
    void any_text_gets_an_answer(String text) {
        assertThat(READER.read(text)).isNotNull();
        assertThat(READER.read(text.repeat(3000))).isNotNull();
    }

    @Test
    void numbers_without_end_get_an_answer() {
        assertThat(READER.read("123 ".repeat(10_000)).kind()).isEqualTo(Kind.NONE);
    }
}
