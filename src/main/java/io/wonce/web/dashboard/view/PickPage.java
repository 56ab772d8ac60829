package io.wonce.web.dashboard.view;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.words.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * Which deal does somebody mean?
 *
 * @param shell what stands around it
 * @param kind what is asked, as {@code board.pick} is keyed
 * @param about the deal or announcement that it is asked for
 * @param words what was searched for; blank where nothing was yet
 * @param found the deals found, the best first
 * @param action where the choice is sent
 * @param back where it leads for who leaves it
 * @param seen in which state the deal that it is asked for is shown; blank where it is none
 * @param split where one click makes it an order of its own; empty where that cannot be
 * @param say how numbers are written
 */
public record PickPage(
        Shell shell,
        String kind,
        String about,
        String words,
        List<DealSummary> found,
        String action,
        String back,
        String seen,
        Optional<String> split,
        Phrases say) {
    public PickPage {
        found = List.copyOf(found);
    }

    /** Whether an announcement is moved that is the only one of its deal. */
    public boolean isAlone() {
        return kind.equals("move") && split.isEmpty();
    }

    /** Under which name the choice is sent. */
    public String name() {
        return kind.equals("merge") ? "into" : "deal";
    }

    /** What stands on the button of one choice. */
    public String go(DealId deal) {
        return shell.text().get("board.pick." + kind + ".go", deal);
    }
}
