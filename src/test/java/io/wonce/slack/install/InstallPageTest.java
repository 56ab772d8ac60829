package io.wonce.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.organisation.JoinCode;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InstallPageTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @ValueSource(strings = {"done", "kept", "expired", "denied", "failed", "away", "uninvited"})
    void every_end_has_its_words_in_both_languages(String kind) {
        InstallPage english = new InstallPage(Locale.ENGLISH, kind, "", "/slack/install");
        InstallPage dutch = new InstallPage(DUTCH, kind, "", "/slack/install");

        assertThat(english.html()).contains("<html lang=\"en\"").doesNotContain("{0}");
        assertThat(dutch.html())
                .contains("<html lang=\"nl\"")
                .doesNotContain("{0}")
                .isNotEqualTo(english.html());
    }

    @Test
    void a_name_is_no_markup() {
        InstallPage page =
                new InstallPage(Locale.ENGLISH, "done", "<b>'Acme' & \"Co\" 100%s {0}</b>", "/slack/install");

        assertThat(page.html()).contains("&lt;b&gt;'Acme' &amp; &quot;Co&quot; 100%s {0}&lt;/b&gt;");
    }

    @Test
    void trying_again_keeps_the_invitation() {
        InstallPage page = new InstallPage(Locale.ENGLISH, "denied", "", "/slack/install");

        assertThat(page.html()).contains("<a href=\"/slack/install\">");
        assertThat(page.again(Optional.of(new JoinCode("7KQ49XTD"))).html())
                .contains("<a href=\"/slack/install?join=WONCE-7KQ4-9XTD\">");
    }
}
