package io.wonce.web.dashboard.view;

import io.wonce.app.Wall;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Highlight;
import io.wonce.web.page.PageText;
import io.wonce.words.Phrases;
import java.util.List;

/**
 * The numbers on a wall, to be read from afar.
 *
 * @param text the words of the page
 * @param theme how it is lit
 * @param wall the numbers
 * @param isScreen whether the browser is a screen, which can be left
 * @param build tells the page of one build of the program from that of another
 * @param say how numbers are written
 */
public record WallPage(PageText text, Theme theme, Wall wall, boolean isScreen, String build, Phrases say) {
    private static final int MOST_EXPECTED = 3;

    /** As many as there is room for. */
    public List<ExpectedOrders> expected() {
        return wall.expected().stream().limit(MOST_EXPECTED).toList();
    }

    /** How many orders are expected in all. */
    public int expectedOrders() {
        return wall.expected().stream().mapToInt(ExpectedOrders::orders).sum();
    }

    /** When orders are expected, in words. */
    public String when(Due due) {
        if (due instanceof Due.InMonth in) {
            return say.month(in.month());
        }
        return text.get(due instanceof Due.Overdue ? "board.due.overdue" : "board.due.undated");
    }

    /** How old that news is, in milliseconds: a screen cheers what is fresh. */
    public long age(Highlight highlight) {
        return wall.asOf().toEpochMilli() - highlight.newsAt().toEpochMilli();
    }

    /** Whose order it is; blank where nobody knows. */
    public String customer(Highlight highlight) {
        return highlight
                .deal()
                .deal()
                .description()
                .customer()
                .orElse(highlight.deal().deal().id().toString());
    }
}
