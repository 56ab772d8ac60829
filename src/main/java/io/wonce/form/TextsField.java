package io.wonce.form;

import io.wonce.domain.organisation.Retention;
import io.wonce.words.FormText;
import java.util.Optional;

/** How many days the texts of announcements are kept; for ever where it is empty. */
final class TextsField {
    private TextsField() {}

    static Optional<String> shown(Retention retention) {
        return retention.days().map(String::valueOf);
    }

    /** What was filled in; as in {@code known} where the form did not ask. */
    static Retention read(Entries entries, Retention known) {
        return entries.has(Field.TEXTS)
                ? new Retention(entries.text(Field.TEXTS, TextsField::read, FormText.WRONG_TEXTS))
                : known;
    }

    private static Optional<Integer> read(String typed) {
        return typed.matches("[1-9]\\d{0,3}")
                ? Optional.of(Integer.valueOf(typed)).filter(Retention::isPossible)
                : Optional.empty();
    }
}
