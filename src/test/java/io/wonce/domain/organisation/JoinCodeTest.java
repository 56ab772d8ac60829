package io.wonce.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JoinCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "WONCE-7K01-9XTD",
                " wonce-7k01-9xtd ",
                "WONCE7K019XTD",
                "7K01-9XTD",
                "7k01 9xtd",
                "WONCE-7KOI-9XTD",
                "wonce-7kol-9xtd.",
                "“WONCE–7K01–9XTD”"
            })
    void it_is_read_as_people_copy_and_retype_it(String typed) {
        assertThat(JoinCode.parse(typed)).map(JoinCode::shown).contains("WONCE-7K01-9XTD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "WONCE", "WONCE-7K01", "WONCE-7K01-9XTDD", "WONCE-7K01-9XTU", "7K01-9XT", "<@U1>", "💥"})
    void what_is_none_is_none(String typed) {
        assertThat(JoinCode.parse(typed)).isEmpty();
        assertThat(JoinCode.parse(typed + " ".repeat(40))).isEmpty();
    }

    @Test
    void each_is_drawn_anew_and_read_back() {
        Random random = new Random(1);

        var drawn = Stream.generate(() -> JoinCode.draw(random)).limit(1_000).collect(Collectors.toSet());

        assertThat(drawn)
                .hasSize(1_000)
                .allMatch(code ->
                        JoinCode.parse(code.shown()).filter(code::equals).isPresent());
        assertThat(drawn.stream()
                        .flatMap(code -> code.letters().chars().boxed())
                        .collect(Collectors.toSet()))
                .hasSize(32);
    }

    @Test
    void it_never_prints_itself() {
        assertThat(new JoinCode("7K019XTD")).hasToString("***");
        assertThatThrownBy(() -> new JoinCode("7K0")).hasMessageNotContaining("7K0");
    }
}
