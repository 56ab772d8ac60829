package io.wonce.web.dashboard.view;

import io.wonce.app.Visitor;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.PeriodName;
import io.wonce.web.page.PageText;
import io.wonce.words.Phrases;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param text the words of the pages
 * @param frame where it is looked at
 * @param theme how it is lit
 * @param visitor who looks; empty: nobody is signed in
 * @param seal what a form has to send along, so that no other site can send it
 * @param here the address of this page, without language and light
 */
public record Shell(PageText text, Frame frame, Theme theme, Optional<Visitor> visitor, String seal, String here) {
    /** The address of {@code path} in this frame, with names and values in turn; {@code path} is empty for the first page. */
    public String to(String path, String... asked) {
        return frame.root() + path + Query.of(asked);
    }

    /** The address of one deal. */
    public String deal(Object id) {
        return to("/deals/" + id);
    }

    /** How an address names {@code period}, also where the conventions were others when it was published. */
    public String name(Period period) {
        return visitor.map(Visitor::organisation)
                .map(house -> PeriodName.of(period, house.weekStart(), house.fiscalStart()))
                .orElse(period.label());
    }

    /** This page in another language. */
    public String speaking(Locale language) {
        return Query.with(here, "lang", language.toLanguageTag());
    }

    /** This page in another light. */
    public String lit(Theme other) {
        return Query.with(here, "theme", other.key());
    }

    /** What was done by a change of this kind, also where it is of no deal's story: {@code Put on a deal}. */
    public String kind(ChangeKind kind, Phrases say) {
        if (kind.isOfHouse()) {
            return text.get("board.kind." + kind);
        }
        return switch (kind) {
            case SAME_PERSON, DIFFERENT_PEOPLE, RATED, RATES_READ, ERASED -> text.get("board.kind." + kind);
            default -> say.kind(kind);
        };
    }

    /** Another page of this list. */
    public String page(int number) {
        return Query.with(here, "page", String.valueOf(number));
    }

    /** Whether links that leave the dashboard need a window of their own. */
    public boolean isFramed() {
        return frame == Frame.TEAMS;
    }
}
