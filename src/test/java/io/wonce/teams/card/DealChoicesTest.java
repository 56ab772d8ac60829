package io.wonce.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.outgoing.Answer;
import io.wonce.words.SampleCards;
import io.wonce.words.Words;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class DealChoicesTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH, ZoneOffset.UTC);

    @Test
    void choosing_a_deal_links_the_announcement_to_it() {
        ObjectNode answer = choices(SampleCards.deals());

        assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.search.searchResponse");
        assertThat(answer.at("/value/results/0")).hasToString("""
                {"title":"D-142 · Acme · €12,500 · signed","value":"link:17:142"}""");
    }

    @Test
    void nothing_found_is_an_empty_list() {
        assertThat(choices(List.of()).at("/value/results").isArray()).isTrue();
        assertThat(choices(List.of()).at("/value/results")).isEmpty();
    }

    @Test
    void no_more_are_offered_than_teams_shows() {
        List<DealSummary> many = Collections.nCopies(150, SampleCards.deals().get(0));

        assertThat(choices(many).at("/value/results")).hasSize(15);
    }

    private static ObjectNode choices(List<DealSummary> deals) {
        return DealChoices.of(new AnnouncementId(17), new Answer.DealsFound("acme", deals), WORDS, SampleCards.NOW);
    }
}
