package io.wonce.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.slack.api.util.json.GsonFactory;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.words.SampleCards;
import io.wonce.words.Words;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class DealOptionsTest {
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final AnnouncementId ANNOUNCEMENT = new AnnouncementId(17);
    private static final Words WORDS = Words.in(Locale.ENGLISH, ZoneOffset.UTC);

    @Test
    void choosing_a_deal_links_the_announcement_to_it() {
        String options = options(SampleCards.deals());

        assertThat(options).contains("D-142 · Acme · €12,500 · signed").contains("\"value\":\"link:17:142\"");
        assertThat(Click.decode("link:17:142")).isPresent();
    }

    @Test
    void nothing_found_is_an_empty_list() {
        assertThat(options(List.of())).isEqualTo("{\"options\":[]}");
    }

    @Test
    void no_more_are_offered_than_slack_takes() {
        List<DealSummary> many = Collections.nCopies(150, SampleCards.deals().get(0));

        assertThat(DealOptions.of(ANNOUNCEMENT, new Answer.DealsFound("acme", many), WORDS, SampleCards.NOW)
                        .getOptions())
                .hasSize(100);
    }

    private static String options(List<DealSummary> deals) {
        return GSON.toJson(DealOptions.of(ANNOUNCEMENT, new Answer.DealsFound("acme", deals), WORDS, SampleCards.NOW));
    }
}
