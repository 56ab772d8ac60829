package io.wonce.web.dashboard.view;

import io.wonce.app.ListDeals.Listed;
import io.wonce.domain.chat.Person;
import io.wonce.words.Phrases;
import java.util.Locale;
import java.util.Set;

/**
 * The deals behind a number.
 *
 * @param shell what stands around it
 * @param asked the filters, as the address has them
 * @param listed what was found
 * @param say how numbers are written
 */
public record DealsPage(Shell shell, Asked asked, Listed listed, Phrases say) {
    /** When they are expected, as people say it. */
    public String due() {
        String due = asked.of("due");
        return Set.of("overdue", "undated").contains(due) ? shell.text().get("board.due." + due) : due;
    }

    /** A person as an address names them: {@code slack:U024BE7LH}. */
    public static String key(Person owner) {
        return owner.ref().platform().name().toLowerCase(Locale.ROOT) + ":"
                + owner.ref().personId();
    }
}
