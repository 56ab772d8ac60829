package io.wonce.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.postgres.TestDatabase;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one number that is typed beside a customer is what the order is worth. */
final class BareAmountIT {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "won Acme 12345 signed | Acme | 12345",
                "won Acme 12345 | Acme | 12345",
                "won Acme 750 euro | Acme | 750",
                "won 12345 Acme | Acme | 12345",
                "won Vlot 4321 signed | Vlot | 4321",
                "won vlot 4321 | vlot | 4321",
                "won De Wit 12.345 verbal | De Wit | 12345",
                "won Royal Oak 12,345.50 | Royal Oak | 12345.50",
                "won Initech 77777 verbal yes | Initech | 77777",
                "won Globex 4321 PO 90017 | Globex | 4321",
                "expect Globex 67891 15 dec 50% | Globex | 67891",
                "expect Drift 700 SEK 20 dec 50% | Drift | 700",
                "won 3M 5000 USD | 3M | 5000",
                "won Drift 700 SEK | Drift | 700",
                "won Acme 7500 kr | Acme | 7500",
                "won Acme 7500 kr signed | Acme | 7500",
                "won Acme 100 users $12,000 | Acme | 12000",
                "won Acme 100 users $12,000 signed | Acme | 12000",
                "won Acme 3 licenties 4500 | Acme | 4500",
                "won Acme 20 seats 9k | Acme | 9000",
                "won Acme 20 laptops 9k | Acme | 9000",
                "won Acme 20 werkplekken 9k | Acme | 9000",
                "won Studio 100 12k signed | Studio 100 | 12000",
                "won Studio 100 for 12k | Studio 100 | 12000",
                "won Studio 100 renewal 12k | Studio 100 | 12000",
                "won Studio 100 heeft getekend 12k | Studio 100 | 12000",
                "won Studio 100 has signed 12k | Studio 100 | 12000",
                "won Studio 100 finally signed 12k | Studio 100 | 12000",
                "won Studio 100 contract 12k | Studio 100 | 12000",
                "expect Studio 100 website 12k | Studio 100 | 12000",
                "won Agency 42 rahmenvertrag 12k | Agency 42 | 12000",
                "expect Globex 67891 | Globex | 67891",
                "verwacht Globex 67891 15 dec 50% | Globex | 67891"
            })
    void a_lone_number_is_the_amount(String command, String customer, BigDecimal amount) {
        Deal deal = after(command);

        assertThat(deal.description().customer()).contains(customer);
        assertThat(deal.description().value().map(Money::amount).map(BigDecimal::stripTrailingZeros))
                .contains(amount.stripTrailingZeros());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"won Globex PO 90017", "won Globex signed 2026", "won Studio 100 signed", "won Globex 4321 5678"})
    void a_number_that_may_be_something_else_is_none(String command) {
        assertThat(after(command).description().value()).isEqualTo(Optional.empty());
    }

    @Test
    void the_currency_beside_the_amount_is_its_own() {
        assertThat(after("won Club 21 USD 12345").description().value())
                .contains(new Money(new BigDecimal("12345"), Currency.getInstance("USD")));
    }

    @Test
    void a_number_that_is_no_order_s_makes_no_purchase_order() {
        assertThat(after("won Globex quote Q-1234 7500 USD").furthest()).contains(Milestone.SIGNED);
    }

    private static Deal after(String command) {
        Conversation conversation = new Conversation(Locale.ENGLISH);
        conversation.types("/deal " + command);
        return TestDatabase.shared()
                .ledger()
                .write(conversation.organisation(), books -> books.deals().find(new DealId(1)))
                .orElseThrow();
    }
}
