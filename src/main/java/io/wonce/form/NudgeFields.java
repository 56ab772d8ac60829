package io.wonce.form;

import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.WeekDays;
import io.wonce.domain.organisation.WorkingHours;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.util.Optional;

/** The fields about when people are nudged. */
final class NudgeFields {
    private NudgeFields() {}

    static Draft add(Draft draft, Nudges nudges, Words words) {
        return draft.text(Field.NUDGE_VERBAL, shown(nudges.verbal()), FormText.NUDGE_HINT)
                .text(Field.NUDGE_SIGNED, shown(nudges.signed()), FormText.NUDGE_HINT)
                .text(Field.NUDGE_DATE, shown(nudges.date()), FormText.NUDGE_HINT)
                .text(Field.NUDGE_UNRESOLVED, shown(nudges.unresolved()), FormText.NUDGE_HINT)
                .text(
                        Field.WORKING_DAYS,
                        Optional.of(WeekDays.shown(nudges.workingDays(), words.language())),
                        FormText.WORKING_DAYS_HINT)
                .text(Field.WORKING_HOURS, Optional.of(nudges.workingHours().shown()), FormText.WORKING_HOURS_HINT);
    }

    /** What was filled in; what the form did not ask for is as in {@code known}. */
    static Nudges read(Entries entries, Nudges known) {
        return new Nudges(
                days(entries, Field.NUDGE_VERBAL, known.verbal()),
                days(entries, Field.NUDGE_SIGNED, known.signed()),
                days(entries, Field.NUDGE_DATE, known.date()),
                days(entries, Field.NUDGE_UNRESOLVED, known.unresolved()),
                entries.text(Field.WORKING_DAYS, WeekDays::read, FormText.WRONG_WORKING_DAYS)
                        .orElse(known.workingDays()),
                entries.text(Field.WORKING_HOURS, WorkingHours::read, FormText.WRONG_WORKING_HOURS)
                        .or(known::hours));
    }

    private static Optional<String> shown(Optional<Integer> days) {
        return days.map(String::valueOf);
    }

    /** Never, where the field was emptied. */
    private static Optional<Integer> days(Entries entries, Field field, Optional<Integer> known) {
        return entries.has(field) ? entries.text(field, NudgeFields::read, FormText.WRONG_DAYS) : known;
    }

    private static Optional<Integer> read(String typed) {
        return typed.matches("[1-9]\\d{0,2}")
                ? Optional.of(Integer.valueOf(typed)).filter(days -> days <= Nudges.MOST_DAYS)
                : Optional.empty();
    }
}
