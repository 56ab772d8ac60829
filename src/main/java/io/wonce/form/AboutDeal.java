package io.wonce.form;

import io.wonce.domain.deal.DealId;
import java.util.Optional;

/** What a form about one deal takes along: which it is, and what stood in its fields. */
public final class AboutDeal {
    private AboutDeal() {}

    /** The deal that a form is about; empty for what no form of ours holds. */
    public static Optional<DealId> deal(String about) {
        return DealId.parse(about.split(" ", 2)[0]);
    }

    static String about(DealId deal, Showed showed) {
        return deal.number() + " " + showed;
    }

    /** What the form showed. */
    static Showed showed(String about) {
        return Showed.parse(about.substring(about.indexOf(' ') + 1));
    }
}
