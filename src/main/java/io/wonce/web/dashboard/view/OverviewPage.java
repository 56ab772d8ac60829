package io.wonce.web.dashboard.view;

import io.wonce.app.Board;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.deal.Money;
import io.wonce.words.Card;
import io.wonce.words.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * All numbers on one page.
 *
 * @param shell what stands around it
 * @param board the numbers
 * @param week the running week in words, as {@code /deal count} tells it
 * @param say how numbers are written
 */
public record OverviewPage(Shell shell, Board board, Card week, Phrases say) {
    /** The trend for a wide window. */
    public Chart wide() {
        return Chart.of(board.trend(), 1040, 250);
    }

    /** The trend for a phone. */
    public Chart narrow() {
        return Chart.of(board.trend(), 340, 210);
    }

    /** What {@code column} comes to in all rows, one sum for each currency. */
    public List<Money> sum(Function<ExpectedOrders, List<Money>> column) {
        return ExpectedOrders.sum(board.expected(), column);
    }

    /** When orders are expected, in words. */
    public String when(Due due) {
        if (due instanceof Due.InMonth in) {
            return say.month(in.month());
        }
        return shell.text().get(due instanceof Due.Overdue ? "board.due.overdue" : "board.due.undated");
    }

    /** The same, as it stands in an address. */
    public String key(Due due) {
        return due instanceof Due.InMonth in
                ? in.month().toString()
                : due.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
