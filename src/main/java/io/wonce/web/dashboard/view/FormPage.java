package io.wonce.web.dashboard.view;

import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.form.Field;
import io.wonce.form.Form;
import io.wonce.form.Form.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A form to fill in, on a page of its own.
 *
 * @param shell what stands around it
 * @param title what it is about
 * @param form what is asked
 * @param typed what somebody entered before, by the id of the field; takes the place of what the form holds
 * @param errors what is wrong with that, by the id of the field
 * @param action where it is sent
 * @param back where it leads for who leaves it
 * @param seen in which state the deal is shown; blank where it is about none
 * @param people whom to choose from
 * @param notice what became of it
 */
public record FormPage(
        Shell shell,
        String title,
        Form form,
        Map<String, String> typed,
        Map<String, String> errors,
        String action,
        String back,
        String seen,
        List<Person> people,
        Optional<Notice> notice) {
    public FormPage {
        typed = Map.copyOf(typed);
        errors = Map.copyOf(errors);
        people = List.copyOf(people);
    }

    /** A person as a choice names them: {@code slack:U024BE7LH}. */
    public static String key(PersonRef person) {
        return person.platform().name().toLowerCase(Locale.ROOT) + ":" + person.personId();
    }

    /** What the form holds by itself, by the id of the field; sent along, so that what somebody changed can be told from what they left. */
    public Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        for (Input input : form.inputs()) {
            if (input instanceof Input.Line line) {
                known.put(line.field().id(), line.typed().orElse(""));
            } else if (input instanceof Input.Day day) {
                known.put(day.field().id(), day.picked().map(Object::toString).orElse(""));
            } else if (input instanceof Input.Choice choice) {
                known.put(choice.field().id(), choice.chosen().orElse(""));
            } else if (input instanceof Input.Somebody somebody) {
                known.put(
                        somebody.field().id(),
                        somebody.chosen().map(FormPage::key).orElse(""));
            }
        }
        return known;
    }

    /** What stands in a field: what was entered, else {@code known}. */
    public String value(Field field, String known) {
        return typed.getOrDefault(field.id(), known);
    }

    /** What is wrong with a field; blank where nothing is. */
    public String error(Field field) {
        return errors.getOrDefault(field.id(), "");
    }

    /** The ids of what describes a field to who does not see the page. */
    public String described(Field field, boolean hasHint) {
        String hint = hasHint ? field.id() + "-hint" : "";
        String error = error(field).isEmpty() ? "" : field.id() + "-error";
        return (hint + " " + error).strip();
    }
}
