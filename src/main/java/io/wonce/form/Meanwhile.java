package io.wonce.form;

import io.wonce.form.Form.Shown;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of the fields of a form while it was open.
 *
 * @param now what stands in them now
 * @param showed what the form showed
 * @param typed what came back with it
 */
record Meanwhile(List<Shown> now, Showed showed, Typed typed) {
    Meanwhile {
        now = List.copyOf(now);
    }

    /** Those that two changed to different things. */
    List<Shown> overtaken() {
        return now.stream().filter(this::isOvertaken).toList();
    }

    private boolean isOvertaken(Shown field) {
        String entered = typed.values().getOrDefault(field.field().id(), field.value());
        return isChanged(field)
                && isChangedByOthers(field)
                && !Showed.of(List.of(field)).holds(field.field().id(), entered);
    }

    /** Whether who filled in the form changed {@code field}. */
    boolean isChanged(Shown field) {
        return Optional.ofNullable(typed.values().get(field.field().id()))
                .filter(entered -> !isLeft(field, entered))
                .filter(entered -> !showed.holds(field.field().id(), entered))
                .isPresent();
    }

    /** A person of another platform cannot be shown: where nobody is chosen, whoever it is stays. */
    private static boolean isLeft(Shown field, String entered) {
        return field.field() == Field.OWNER && entered.isBlank();
    }

    /** Whether somebody else did. */
    boolean isChangedByOthers(Shown field) {
        return !showed.holds(field.field().id(), field.value());
    }

    /** What is to stand in the fields: what was changed in them, and else what stands there now. */
    Typed wanted() {
        Map<String, String> wanted = new HashMap<>(typed.values());
        now.stream()
                .filter(field -> !isChanged(field))
                .forEach(field -> wanted.put(field.field().id(), field.field() == Field.OWNER ? "" : field.value()));
        return new Typed(typed.platform(), wanted);
    }

    /** What others made of {@code fields}, by their ids, in the language of {@code words}. */
    static Map<String, String> news(List<Shown> fields, Words words) {
        return fields.stream().collect(Collectors.toMap(field -> field.field().id(), field -> news(field, words)));
    }

    private static String news(Shown field, Words words) {
        if (field.value().isBlank()) {
            return words.say(FormText.OVERTAKEN_EMPTY);
        }
        return field.read().isBlank() ? words.say(FormText.OVERTAKEN_UNTOLD) : words.overtaken(field.read());
    }
}
