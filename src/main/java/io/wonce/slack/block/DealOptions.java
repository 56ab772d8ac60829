package io.wonce.slack.block;

import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.words.Words;
import java.time.Instant;
import java.util.List;

/** What a search for a deal finds, as the options of its drop-down. */
public final class DealOptions {
    private static final int MOST = 100;

    private DealOptions() {}

    /**
     * The best hundred; choosing one is a click that links {@code announcement}.
     *
     * @return with an empty list where nothing was found, for which Slack has its own words
     */
    public static BlockSuggestionResponse of(
            AnnouncementId announcement, Answer.DealsFound found, Words words, Instant now) {
        List<Option> options = found.deals().stream()
                .limit(MOST)
                .map(deal -> option(announcement, deal, words.label(deal, now)))
                .toList();
        return BlockSuggestionResponse.builder().options(options).build();
    }

    private static Option option(AnnouncementId announcement, DealSummary deal, String label) {
        Click link = new Click.Link(announcement, deal.deal().id());
        return new Option(Plain.label(label), link.encode());
    }
}
