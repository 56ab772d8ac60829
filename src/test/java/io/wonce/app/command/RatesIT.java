package io.wonce.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.counting.Changed;
import io.wonce.domain.counting.Conversion;
import io.wonce.domain.deal.Money;
import io.wonce.domain.deal.Rate;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.postgres.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of several currencies stand side by side, and beside them what they come to at rates that are shown. */
final class RatesIT {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Conversation conversation = new Conversation(Locale.ENGLISH);

    @Test
    void without_a_rate_nothing_is_converted() {
        sells();

        assertThat(counted("/deal count week").count().inBase()).isEmpty();
        assertThat(conversation.transcript()).doesNotContain("≈");
    }

    @Test
    void a_total_is_told_in_the_base_currency_with_the_day_of_the_rates_and_what_has_none_beside_it() {
        rates("USD 0.9 2026-11-20");
        sells();

        Answer.Counted counted = counted("/deal count week");

        assertThat(counted.count().inBase())
                .contains(new Conversion(money("14500", "EUR"), FRIDAY, FRIDAY, List.of(money("3000", "SEK"))));
        assertThat(counted.count().totals())
                .containsExactly(money("10000", "EUR"), money("3000", "SEK"), money("5000", "USD"));
        assertThat(conversation.transcript()).contains("≈ €14,500 at rates of 20 Nov · without a rate: SEK\u00a03,000");
    }

    @Test
    void an_order_is_converted_at_the_newest_rate_of_its_day_and_not_of_today() {
        rates("USD 0.9 2026-11-20");
        rates("USD 0.8 2026-11-23");
        conversation.types("/deal won Acme 5000 USD signed");
        conversation.passes(Duration.ofDays(2));
        rates("USD 0.5");
        rates("USD 0.7 2026-11-22");
        conversation.types("/deal won Bloom 1000 USD signed");

        Conversion known = counted("/deal count week").count().inBase().orElseThrow();

        assertThat(known.total()).isEqualTo(money("4500", "EUR"));
        assertThat(known.first()).isEqualTo("2026-11-23");
        assertThat(known.last()).isEqualTo("2026-11-25");
    }

    @Test
    void what_is_expected_is_converted_at_the_rate_of_today() {
        conversation.types("/deal expect Acme 10000 USD 15 dec 50%");
        conversation.types("/deal expect Bloom 1000 EUR 15 dec 50%");
        rates("USD 0.9 2026-11-20");
        rates("USD 0.8");

        Answer.PipelineShown shown = (Answer.PipelineShown) conversation.types("/deal pipeline");

        assertThat(shown.pipeline().inBase().orElseThrow().total()).isEqualTo(money("9000", "EUR"));
        assertThat(shown.pipeline().weightedInBase().orElseThrow().total()).isEqualTo(money("4500", "EUR"));
        assertThat(conversation.transcript()).contains("≈ €9,000, weighted €4,500, at rates of 23 Nov");
    }

    @Test
    void a_published_number_keeps_its_rates_and_its_currency_and_is_not_restated_by_others() {
        rates("USD 0.9 2026-11-20");
        sells();
        conversation.types(conversation.manager(), "/deal publish week");
        rates("USD 0.5 2026-11-23");
        rates("SEK 0.1 2026-11-20");

        Answer.Reported reported = (Answer.Reported) conversation.types("/deal count week as reported");

        assertThat(reported.published().inBase().orElseThrow().total()).isEqualTo(money("14500", "EUR"));
        assertThat(reported.published().inBase().orElseThrow().without()).containsExactly(money("3000", "SEK"));
        assertThat(reported.known().inBase().orElseThrow().total()).isEqualTo(money("12800", "EUR"));
        assertThat(reported.restatement()).isEmpty();
        assertThat(conversation.transcript())
                .contains("≈ €14,500 at rates of 20 Nov", "other exchange rates hold for them now")
                .contains("≈ €12,800 at rates of 20 Nov to 23 Nov");

        conversation.types(conversation.manager(), "/deal settings currency USD");
        Answer.Reported inDollars = (Answer.Reported) conversation.types("/deal count week as reported");
        assertThat(inDollars.published().inBase().orElseThrow().total()).isEqualTo(money("14500", "EUR"));
        assertThat(inDollars.changed()).containsExactly(Changed.BASE);
        assertThat(conversation.transcript())
                .contains("The orders are the same; the currency that amounts are converted into is another one now.");
    }

    @Test
    void that_other_rates_hold_is_not_said_where_there_were_none_and_amounts_are_converted_into_another_currency() {
        sells();
        conversation.types(conversation.manager(), "/deal publish week");
        conversation.types(conversation.manager(), "/deal settings currency USD");
        rates("EUR 1.1 2026-11-20");

        Answer.Reported reported = (Answer.Reported) conversation.types("/deal count week as reported");

        assertThat(reported.published().inBase()).isEmpty();
        assertThat(reported.known().inBase()).isPresent();
        assertThat(reported.changed()).containsExactly(Changed.BASE);
    }

    @Test
    void a_rate_is_taken_back_and_what_was_there_before_is_there_again() {
        rates("USD 0.9 2026-11-20");
        rates("USD 0.5 2026-11-20");

        conversation.types(conversation.manager(), "/deal undo");
        assertThat(shown().rates()).containsExactly(rate("0.9", FRIDAY));

        rates("USD off 2026-11-20");
        assertThat(shown().rates()).isEmpty();
        conversation.types(conversation.manager(), "/deal undo");
        assertThat(shown().rates()).containsExactly(rate("0.9", FRIDAY));
    }

    @Test
    void the_rate_of_the_bank_comes_again_where_an_entered_one_was_taken_back_and_not_where_it_was_removed() {
        rates("USD 0.5 2026-11-20");
        conversation.types(conversation.manager(), "/deal undo");
        assertThat(added()).isEqualTo(1);

        rates("USD off 2026-11-20");
        conversation.types(conversation.manager(), "/deal undo");
        assertThat(shown().rates()).containsExactly(rate("0.9", FRIDAY, Rate.Source.ECB));
        rates("USD off 2026-11-20");
        rates("USD 0.5 2026-11-20");
        conversation.types(conversation.manager(), "/deal undo");

        assertThat(added()).isZero();
        assertThat(shown().rates()).isEmpty();
    }

    @Test
    void a_removal_that_nobody_took_back_keeps_the_bank_out_whatever_came_after_it_and_was_taken_back() {
        rates("USD 0.5 2026-11-20");
        rates("USD off 2026-11-20");
        rates("USD 0.6 2026-11-20");
        rates("USD off 2026-11-20");
        conversation.types(conversation.manager(), "/deal undo");
        assertThat(shown().rates()).containsExactly(rate("0.6", FRIDAY));

        conversation.types(conversation.manager(), "/deal undo");

        assertThat(added()).isZero();
        assertThat(shown().rates()).isEmpty();
    }

    private int added() {
        return TestDatabase.shared()
                .ledger()
                .write(
                        conversation.organisation(),
                        books -> books.rates().add(List.of(rate("0.9", FRIDAY, Rate.Source.ECB))));
    }

    @Test
    void a_rate_that_somebody_changed_since_is_not_taken_back() {
        rates("USD 0.9 2026-11-20");
        conversation.types(conversation.anotherManager(), "/deal rate USD 0.5 2026-11-20");

        Answer.Resolved undone = (Answer.Resolved) conversation.types(conversation.manager(), "/deal undo");

        assertThat(undone.resolution()).isEqualTo(new Resolution.Refused(Refusal.CHANGED_SINCE));
    }

    @Test
    void managers_alone_enter_rates_and_everybody_sees_them() {
        Answer.Resolved refused = (Answer.Resolved) conversation.types("/deal rate USD 0.9");

        assertThat(refused.resolution()).isEqualTo(new Resolution.Refused(Refusal.MANAGERS_ONLY));
        rates("USD 0,92");
        assertThat(((Answer.RatesShown) conversation.types("/deal koersen")).rates())
                .containsExactly(rate("0.92", LocalDate.of(2026, 11, 23)));
        assertThat(conversation.transcript()).contains("1 USD = 0.92 EUR · 23 Nov · entered");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USB 0.92 | UNKNOWN_CURRENCY | USB",
                "EUR 1 | BASE_CURRENCY | EUR",
                "USD | NO_RATE | ''",
                "USD 0.92 2026-11-20 again | NO_RATE | ''",
                "USD 0 | WRONG_RATE | 0",
                "USD 0.00 | WRONG_RATE | 0.00",
                "USD -0.92 | WRONG_RATE | -0.92",
                "USD 1.000,92 | WRONG_RATE | 1.000,92",
                "USD 1e9 | WRONG_RATE | 1e9",
                "USD much | WRONG_RATE | much",
                "USD 0.92 2026-11-24 | FUTURE_DAY | 2026-11-24",
                "USD 0.92 2026-02-30 | WRONG_DAY | 2026-02-30",
                "USD 0.92 soon | WRONG_DAY | soon"
            })
    void a_rate_that_cannot_be_is_told_and_not_kept(String typed, Problem problem, String word) {
        Answer.Mistake mistake = (Answer.Mistake) conversation.types(conversation.manager(), "/deal rate " + typed);

        assertThat(mistake.problem()).isEqualTo(problem);
        assertThat(mistake.typed()).isEqualTo(word);
        assertThat(shown().rates()).isEmpty();
    }

    private void sells() {
        conversation.types("/deal won Acme 10000 EUR signed");
        conversation.types("/deal won Bloom 5000 USD signed");
        conversation.types("/deal won Crane 3000 SEK signed");
    }

    private void rates(String rate) {
        assertThat(conversation.types(conversation.manager(), "/deal rate " + rate))
                .isInstanceOf(Answer.RatesShown.class);
    }

    private Answer.RatesShown shown() {
        return (Answer.RatesShown) conversation.types("/deal rates");
    }

    private Answer.Counted counted(String command) {
        return (Answer.Counted) conversation.types(command);
    }

    private static Rate rate(String value, LocalDate day) {
        return rate(value, day, Rate.Source.ENTERED);
    }

    private static Rate rate(String value, LocalDate day, Rate.Source source) {
        return new Rate(Currency.getInstance("USD"), Currency.getInstance("EUR"), new BigDecimal(value), day, source);
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
