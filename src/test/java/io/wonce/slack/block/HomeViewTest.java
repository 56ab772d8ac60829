package io.wonce.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import io.wonce.app.Overview;
import io.wonce.words.SampleCards;
import io.wonce.words.Words;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HomeViewTest {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de"})
    void shows_what_the_golden_files_show(String language) throws IOException {
        Golden.holds("home_" + language, home(SampleCards.overview(), language));
        Golden.holds("home_empty_" + language, home(SampleCards.emptyOverview(), language));
    }

    @Test
    void only_a_manager_finds_the_settings() {
        assertThat(GSON.toJson(home(SampleCards.overview(), "en"))).contains("open_settings");
        assertThat(GSON.toJson(home(SampleCards.emptyOverview(), "en"))).doesNotContain("open_settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void the_fullest_home_stays_within_what_slack_takes(String language) {
        Overview full = SampleCards.overview();
        Overview fullest = new Overview(
                full.week(),
                full.pipeline(),
                full.questions(),
                full.waiting(),
                Collections.nCopies(200, full.deals().get(3)),
                true);

        SlackLimits.allow(home(full, language));
        SlackLimits.allow(home(fullest, language));
    }

    private static View home(Overview overview, String language) {
        Words words = Words.in(Locale.forLanguageTag(language), ZoneId.of("Europe/Amsterdam"));
        return HomeView.of(overview, words, SampleCards.NOW);
    }
}
