package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.Milestone;
import org.junit.jupiter.api.Test;

class ReaderTest {
    private final Reader reader = Reader.create();

    @Test
    void a_signed_order_is_a_win_with_its_customer_amount_and_milestone() {
        Reading reading = reader.read("🎉 Brouwershof heeft getekend! € 12,5k ex btw");

        assertThat(reading.kind()).isEqualTo(Kind.WIN);
        Statement statement = reading.statements().get(0);
        assertThat(statement.customer()).contains("Brouwershof");
        assertThat(statement.amount().map(Amount::value))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("12500"));
        assertThat(statement.amount().flatMap(Amount::currency)).hasToString("Optional[EUR]");
        assertThat(statement.milestone()).contains(Milestone.SIGNED);
    }

    @Test
    void a_question_is_no_win() {
        assertThat(reader.read("Heeft Brouwershof al getekend?").kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void a_reading_tells_the_words_that_decided() {
        assertThat(reader.read("Globex signed today, $40k").clues())
                .extracting(Clue::meaning)
                .contains("signed");
    }
}
