package io.wonce.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ArgumentsTest {
    /** Each word is looked up in every language, some of them again and again. */
    @Test
    void as_much_is_looked_at_as_of_a_message() {
        Arguments arguments = Arguments.of("target " + "#0 ".repeat(20_000) + "D-1");

        assertThat(arguments.words())
                .startsWith("target", "#0")
                .doesNotContain("D-1")
                .hasSizeLessThan(4_000);
    }

    @Test
    void what_people_type_stays_whole() {
        assertThat(Arguments.of("  won  Acme \n 12k ").words()).containsExactly("won", "Acme", "12k");
    }
}
