package io.wonce.web.tryout.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.outgoing.Outgoing;
import io.wonce.web.page.PageText;
import io.wonce.web.page.Pages;
import io.wonce.words.SampleCards;
import io.wonce.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the try-out chat shows a digest; {@code -Dgolden=write} writes the files anew. */
final class DigestLineTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/wonce/web/tryout/view");

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void a_digest_is_a_card_with_links_to_what_is_behind_its_numbers(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Outgoing digest = SampleCards.said().get("digest: of a week");
        CardView card = CardView.answer(
                "digest", Words.in(locale, ZoneId.of("Europe/Amsterdam")).card(digest, SampleCards.NOW));
        Visit visit = new Visit(Cast.MEMBERS.get(0), Cast.ROOMS.get(0), Optional.empty(), locale, Visit.Theme.AUTO);

        String html = Pages.precompiled().render("tryout/answer", new AnswerView(PageText.in(locale), visit, "", card));

        Path golden = FOLDER.resolve("digest_" + language + ".html");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, html);
        }
        assertThat(html)
                .isEqualTo(Files.readString(golden))
                .contains("href=\"https://wonce.example.com/dashboard/deals?period=2026-W47&amp;view=reported\"");
    }
}
