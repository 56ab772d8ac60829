package io.wonce.web.dashboard.view;

import io.wonce.app.AskPipeline;
import io.wonce.domain.counting.Ageing;
import io.wonce.domain.counting.Confidence;
import io.wonce.domain.counting.Due;
import io.wonce.web.page.PageText;
import io.wonce.words.Phrases;
import java.util.Locale;

/**
 * The orders still expected, and how far that can be trusted.
 *
 * @param shell what stands around it
 * @param expected the numbers
 * @param say how numbers are written
 */
public record ExpectedPage(Shell shell, AskPipeline.Expected expected, Phrases say) {
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

    /** How sure they are, in words. */
    public static String sure(Confidence confidence, PageText text, Phrases say) {
        return confidence.category().map(say::category).orElseGet(() -> text.get("board.sure.unsaid"));
    }

    /** The same, as it stands in an address. */
    public static String key(Confidence confidence) {
        return confidence
                .category()
                .map(category -> category.name().toLowerCase(Locale.ROOT))
                .orElse("none");
    }

    /** How far orders have come that wait. */
    public String stage(Ageing ageing) {
        return ageing.milestone()
                .map(milestone -> shell.text().get("milestone." + milestone))
                .orElseGet(() -> shell.text().get("board.state.EXPECTED"));
    }
}
