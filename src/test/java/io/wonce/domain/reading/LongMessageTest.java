package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the reader to time in proportion to the length of the message; time that grows with its square is beyond patience here. */
class LongMessageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LENGTH = 200_000;
    private static final Reader READER = TestReader.shared();

    @Test
    void a_message_of_amounts_without_end_is_read_in_good_time() {
        String text = "Acme heeft getekend! " + "5k ".repeat(LENGTH / 3);

        Reading reading =
                assertTimeout(PATIENCE, () -> READER.judgement(text, "").reading());

        assertThat(reading.statements()).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"won %s 5k\n", "won %s 5k, ", "won %s PO-4500%s 5k\n", "> won %s 5k?\n", "%s 5k "})
    void a_message_of_orders_without_end_is_read_in_good_time(String order) {
        String text = orders(order, LENGTH);

        Reading reading =
                assertTimeout(PATIENCE, () -> READER.judgement(text, "").reading());

        assertThat(reading.statements()).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-", "ab", "é", "aA"})
    void a_word_without_end_is_read_in_good_time(String part) {
        String text = "Kramer heeft getekend " + part.repeat(LENGTH / part.length());

        Reading reading =
                assertTimeout(PATIENCE, () -> READER.judgement(text, "").reading());

        assertThat(reading.statements()).hasSizeLessThan(2);
    }

    @Test
    void what_stands_after_ten_thousand_characters_is_not_read_and_no_number_is_cut() {
        assertThat(READER.read("lorem ipsum ".repeat(900) + "\nAcme signed! 12k")
                        .statements())
                .isEmpty();
        String amount = "Acme signed! €12,500";
        assertThat(READER.read(" ".repeat(10_000 - amount.length() + 3) + amount)
                        .statements())
                .allSatisfy(statement -> assertThat(statement.amount()).isEmpty());
    }

    @Test
    void a_message_of_sixty_orders_states_each() {
        String text =
                IntStream.range(0, 60).mapToObj(i -> "won " + name(i) + " 5k\n").collect(Collectors.joining());

        assertThat(READER.read(text).statements()).hasSize(60);
    }

    private static String orders(String order, int length) {
        StringBuilder text = new StringBuilder(length + order.length());
        for (int i = 0; text.length() < length; i++) {
            text.append(order.replace("%s", name(i)));
        }
        return text.toString();
    }

    private static String name(int number) {
        return "Acme" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }
}
