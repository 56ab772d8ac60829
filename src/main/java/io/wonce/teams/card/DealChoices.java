package io.wonce.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.words.Words;
import java.time.Instant;
import java.util.List;

/** What a search for a deal finds, as the answer to {@code application/search}. */
public final class DealChoices {
    /** More are not shown. */
    private static final int MOST = 15;

    private DealChoices() {}

    /** The best fifteen; choosing one is a click that links {@code announcement}. The body of an answer with status 200. */
    public static ObjectNode of(AnnouncementId announcement, Answer.DealsFound found, Words words, Instant now) {
        List<ObjectNode> results = found.deals().stream()
                .limit(MOST)
                .map(deal -> choice(announcement, deal, words.label(deal, now)))
                .toList();
        ObjectNode answer =
                Json.element("application/vnd.microsoft.search.searchResponse").put("statusCode", 200);
        answer.set("value", Json.object().set("results", Json.list(results)));
        return answer;
    }

    private static ObjectNode choice(AnnouncementId announcement, DealSummary deal, String label) {
        Click link = new Click.Link(announcement, deal.deal().id());
        return ControlRows.choice(label, link.encode());
    }
}
