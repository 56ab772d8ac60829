package io.wonce.domain.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final Pattern DIFFERS = Pattern.compile(
            "customer\\.(unrelated|lookalike|other-kind).*|amount\\.other.*|reference\\.other-(purchase-order|quote|deal)");
    private static final Path GUESSED = Path.of("src/test/resources/linking/guessed.weights");

    @Test
    void a_line_is_a_name_and_a_number() throws IOException {
        Weights weights = read("# comment\n\ncustomer.same 3.5\namount.other -2\n");

        double sum = weights.sum(List.of(Signal.of("customer.same"), new Signal("amount.other", 0.5)));

        assertThat(sum).isEqualTo(2.5);
    }

    @Test
    void a_signal_without_a_weight_says_what_to_do() throws IOException {
        Weights weights = read("customer.same 3.5\n");

        assertThatThrownBy(() -> weights.sum(List.of(Signal.of("customer.other"))))
                .hasMessageContaining("customer.other")
                .hasMessageContaining("-Ptrain");
    }

    @Test
    void every_signal_was_guessed_before_it_was_learned() throws IOException {
        assertThat(Weights.bundled().all().keySet())
                .isEqualTo(TrainLinker.guessed(GUESSED).all().keySet());
    }

    @Test
    void what_differs_speaks_against() {
        assertThat(Weights.bundled().all().entrySet())
                .filteredOn(entry -> DIFFERS.matcher(entry.getKey()).matches())
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).isNegative());
    }

    private static Weights read(String lines) throws IOException {
        return Weights.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
