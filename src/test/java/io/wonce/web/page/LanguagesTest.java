package io.wonce.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

final class LanguagesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void the_first_language_that_the_pages_speak_is_taken() {
        assertThat(Languages.accepted("it, nl-BE;q=0.8, en;q=0.5")).isEqualTo(DUTCH);
        assertThat(Languages.accepted("en-GB,nl;q=0.5")).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void no_wish_and_nonsense_get_english() {
        assertThat(Languages.accepted("")).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.accepted(";;q=x")).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.accepted("nl;q=0")).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void every_text_is_there_in_every_language() {
        var english = ResourceBundle.getBundle("io.wonce.web.page", Locale.ROOT).keySet();

        for (Locale language : Languages.ALL) {
            assertThat(ResourceBundle.getBundle("io.wonce.web.page", language).keySet())
                    .isEqualTo(english);
            for (String key : english) {
                assertThat(PageText.in(language).get(key, 2, "x", "y")).as(key).isNotBlank();
            }
        }
    }

    @Test
    void plurals_follow_the_number() {
        assertThat(PageText.in(DUTCH).get("count.orders", 1)).isEqualTo("opdracht");
        assertThat(PageText.in(DUTCH).get("count.announcements", 3)).isEqualTo("3 aankondigingen");
        assertThat(PageText.in(Locale.ENGLISH).get("count.orders", 0)).isEqualTo("orders");
    }
}
