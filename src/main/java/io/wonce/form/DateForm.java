package io.wonce.form;

import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Expectation;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The form that asks when a deal is expected now. */
public final class DateForm {
    private DateForm() {}

    /** The form with the day on which {@code deal} was expected until now. */
    public static Form blank(DealSummary deal, Words words, Instant now) {
        Draft draft = new Draft(words)
                .note(words.label(deal, now))
                .date(Field.CLOSE_DATE, deal.deal().description().expectation().flatMap(Expectation::closeDate));
        String about = AboutDeal.about(deal.deal().id(), Showed.of(draft.shown()));
        return draft.form(FormName.NEW_DATE, FormText.NEW_DATE_TITLE, FormText.EDIT_SEND, about);
    }

    /** The day that was picked, which is {@code today} or later. */
    public static Submission<LocalDate> read(Typed typed, LocalDate today, Words words) {
        Entries entries = new Entries(typed, words);
        Optional<LocalDate> date = entries.date(Field.CLOSE_DATE).filter(picked -> !picked.isBefore(today));
        if (date.isEmpty()) {
            entries.wrong(Field.CLOSE_DATE, FormText.WRONG_DATE);
        }
        return entries.submission(date::orElseThrow);
    }
}
