package io.wonce.domain.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmojiTest {
    @ParameterizedTest
    @ValueSource(strings = {"🏆", ":trophy:", "trophy", " Trophy ", "🏆\ufe0f"})
    void sign_and_name_are_one_emoji(String written) {
        assertThat(new Emoji(written)).isEqualTo(new Emoji("trophy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"💪🏽", "muscle::skin-tone-4", ":muscle::skin-tone-2:"})
    void the_skin_makes_no_difference(String written) {
        assertThat(new Emoji(written)).isEqualTo(new Emoji("muscle"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🦄", ":party_parrot:", "🏆", "❤️", "👩‍🚀"})
    void is_shown_as_it_was_given(String written) {
        assertThat(new Emoji(written).shown()).isEqualTo(written);
    }

    @Test
    void a_text_of_emoji_is_taken_apart() {
        assertThat(Emoji.all("🎉🥂 🚀:party_parrot:👩‍🚀❤️🇳🇱1️⃣"))
                .extracting(Emoji::shown)
                .containsExactly("🎉", "🥂", "🚀", ":party_parrot:", "👩‍🚀", "❤️", "🇳🇱", "1️⃣");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fun", "🎉 fun", "€", "1", "::", ":", "🎉,🎉"})
    void other_text_is_no_emoji(String text) {
        assertThat(Emoji.all(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "::"})
    void is_never_blank(String name) {
        assertThatThrownBy(() -> new Emoji(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_nothing_but_colons_and_skin_is_no_emoji() {
        assertThat(Emoji.parse(":trophy:")).hasValue(new Emoji("trophy"));
        assertThat(Emoji.parse("")).isEmpty();
        assertThat(Emoji.parse(" ::: ")).isEmpty();
        assertThat(Emoji.parse("::skin-tone-2")).isEmpty();
        assertThat(Emoji.parse(": ::: :")).isEmpty();
    }
}
