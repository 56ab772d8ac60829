package io.wonce.app;

import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Tally;
import io.wonce.domain.counting.Waiting;
import io.wonce.domain.counting.WeekCount;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.outgoing.Answer;
import java.util.List;

/**
 * The numbers of an organisation on one page.
 *
 * @param week the running week, as {@code /deal count} tells it
 * @param trend the last weeks, the running one last
 * @param basis what they rest on
 * @param restatements what was published of any time in those weeks, and is different now; the latest first
 * @param expected the orders still expected
 * @param action what somebody should do something about
 */
public record Board(
        Answer.Counted week,
        List<WeekCount> trend,
        Basis basis,
        List<Restatement> restatements,
        List<ExpectedOrders> expected,
        Action action) {
    public Board {
        trend = List.copyOf(trend);
        restatements = List.copyOf(restatements);
        expected = List.copyOf(expected);
    }

    /**
     * What somebody should do something about.
     *
     * @param uninvoiced signed or ordered, and not invoiced for longer than {@code nudges} say
     * @param unsigned a verbal yes that is not signed for longer than {@code nudges} say
     * @param overdue expected on a day that has passed
     * @param unresolved announcements of any week that nobody has linked
     * @param unanswered deals whose owner did not answer when nudged, or cannot be nudged
     * @param nudges after how many days what is late
     */
    public record Action(
            Tally uninvoiced, Tally unsigned, Tally overdue, int unresolved, Tally unanswered, Nudges nudges) {
        Waiting waiting() {
            return new Waiting(unanswered.deals(), unresolved, nudges.untilSigned(), nudges.untilInvoiced());
        }
    }
}
