package io.wonce.domain.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Amount.Rate;
import io.wonce.domain.reading.Amount.Vat;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountMatchTest {
    @ParameterizedTest
    @CsvSource({
        "12500, ONCE, UNSTATED, 12500, ONCE, UNSTATED, EQUAL",
        "12500, ONCE, UNSTATED, 12480, ONCE, UNSTATED, ROUNDED",
        "15125, ONCE, INCLUDED, 12500, ONCE, UNSTATED, VAT",
        "9710.25, ONCE, INCLUDED, 8000, ONCE, UNSTATED, VAT",
        "13400, ONCE, UNSTATED, 16262.40, ONCE, INCLUDED, VAT",
        "500, MONTHLY, UNSTATED, 6000, ONCE, UNSTATED, RATE",
        "7260, ONCE, INCLUDED, 500, MONTHLY, UNSTATED, RATE",
        "500, MONTHLY, UNSTATED, 7260, ONCE, INCLUDED, RATE",
        "6250, ONCE, UNSTATED, 12500, ONCE, UNSTATED, SHARE",
        "12500, ONCE, UNSTATED, 8900, ONCE, UNSTATED, OTHER"
    })
    void two_amounts_may_be_one_written_in_two_ways(
            BigDecimal one,
            Rate rate,
            Vat vat,
            BigDecimal other,
            Rate otherRate,
            Vat otherVat,
            AmountRelation relation) {
        assertThat(AmountMatch.compare(amount(one, rate, vat), amount(other, otherRate, otherVat)))
                .isEqualTo(relation);
    }

    private static Amount amount(BigDecimal value, Rate rate, Vat vat) {
        return new Amount(value, Optional.of(Currency.getInstance("EUR")), rate, vat);
    }
}
