package io.wonce.app;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Pipeline;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.outgoing.Outgoing;
import java.util.List;

/**
 * One person's sight of the books.
 *
 * @param week the real count of the running week
 * @param pipeline the orders still expected, soonest first
 * @param questions prompts about this person's announcements, the oldest first
 * @param waiting further announcements of this person that nobody has linked and that no prompt stands for
 * @param deals those that this person sells, last spoken of first
 * @param manages whether this person may change the conventions
 */
public record Overview(
        OrderCount week,
        Pipeline pipeline,
        List<Outgoing.Prompt> questions,
        List<Announcement> waiting,
        List<DealSummary> deals,
        boolean manages) {
    public Overview {
        questions = List.copyOf(questions);
        waiting = List.copyOf(waiting);
        deals = List.copyOf(deals);
    }
}
