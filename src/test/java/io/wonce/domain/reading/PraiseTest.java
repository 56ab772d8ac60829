package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PraiseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Globex getekend voor 40k, super werk Daan! 👏 | Daan",
                "Contoso signed 10k, well done Daan! | Daan",
                "Contoso signed 10k, great work @Daan Bakker | @Daan Bakker",
                "Contoso signed 10k, kudos to <@U123> | <@U123>",
                "/deal won Oscorp 10k for Daan | Daan",
                "Globex hat unterschrieben, gute Arbeit Jörg | Jörg",
                "Globex a signé, bien joué Zoë ! | Zoë",
                "Globex ha firmado, ¡enhorabuena Íñigo! | Íñigo"
            })
    void the_name_after_praise_is_found(String text, String name) {
        assertThat(Praise.names(text)).containsExactly(name);
    }

    @Test
    void two_names_are_two() {
        assertThat(Praise.names("Acme signed, well done Sam and Lee Ward")).containsExactly("Sam", "Lee Ward");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme signed 10k", "Getekend voor Jan de Vries BV, 10k", "Daan told me: Acme signed", ""})
    void without_praise_nobody_is_named(String text) {
        assertThat(Praise.names(text)).isEmpty();
    }
}
