package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import io.wonce.domain.reading.TestReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TakenAsWinTest {
    private static final Reads READER = Reads.with(TestReader.shared());

    private final Reads taken = new TakenAsWin(READER);

    @Test
    void customer_and_amount_of_a_message_that_claims_nothing_are_understood() {
        String text = "Meeting with Acme went fine, quote of 12k on the table";
        assertThat(READER.read(text).kind()).isNotEqualTo(Kind.WIN);

        Statement win = taken.read(text).statements().get(0);

        assertThat(win.kind()).isEqualTo(Kind.WIN);
        assertThat(win.customer()).contains("Acme");
        assertThat(win.amount())
                .hasValueSatisfying(amount -> assertThat(amount.value()).isEqualByComparingTo(new BigDecimal("12000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🎉", "who wants coffee?", "Acme bestellt erst nächstes Jahr", "we lost Acme, 12k"})
    void every_message_is_a_win(String text) {
        Reading reading = taken.read(text);

        assertThat(reading.kind()).isEqualTo(Kind.WIN);
        assertThat(reading.statements()).allMatch(statement -> statement.kind() == Kind.WIN);
    }

    @Test
    void a_message_without_a_name_names_nobody() {
        assertThat(taken.read("").statements().get(0).customer()).isEmpty();
        assertThat(taken.read("🎉").statements().get(0).customer()).isEmpty();
    }

    @Test
    void a_win_is_read_as_it_stands() {
        String text = "Acme signed for 12k!";

        assertThat(taken.read(text).statements()).isEqualTo(READER.read(text).statements());
    }
}
