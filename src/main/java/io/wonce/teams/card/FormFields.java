package io.wonce.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.form.Field;
import io.wonce.form.Form.Input;
import io.wonce.teams.card.FormCard.Handed;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The elements of a form, each with its hint in small print and what is wrong with it below it. */
final class FormFields {
    /** Of people whom one can choose: those of the conversation in which the form is opened. */
    static final String PEOPLE = "graph.microsoft.com/users?scope=currentContext";

    private static final int LABEL = 200;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_SECRET = 500;
    private static final int LONGEST_LIST = 3000;
    private static final int OPTIONS = 100;

    private final Handed handed;
    private final Words words;

    FormFields(Handed handed, Words words) {
        this.handed = handed;
        this.words = words;
    }

    List<ObjectNode> of(Input input) {
        if (input instanceof Input.Line line) {
            ObjectNode field = typed(line.field(), line.label(), line.typed(), LONGEST_TEXT);
            return shown(line.field(), line.required() ? required(field) : field, line.hint());
        }
        if (input instanceof Input.Secret secret) {
            ObjectNode field = field("Input.Text", secret.field(), secret.label())
                    .put("maxLength", LONGEST_SECRET)
                    .put("style", "password");
            return shown(secret.field(), field, Optional.of(secret.hint()));
        }
        if (input instanceof Input.Lines lines) {
            Optional<String> typed =
                    Optional.of(String.join("\n", lines.typed())).filter(text -> !text.isEmpty());
            ObjectNode field = typed(lines.field(), lines.label(), typed, LONGEST_LIST);
            return shown(lines.field(), field.put("isMultiline", true), Optional.of(lines.hint()));
        }
        if (input instanceof Input.Day day) {
            ObjectNode field = field("Input.Date", day.field(), day.label());
            value(day.field(), day.picked().map(LocalDate::toString)).ifPresent(date -> field.put("value", date));
            return shown(day.field(), field, Optional.empty());
        }
        if (input instanceof Input.Choice choice) {
            ObjectNode field = choice(choice);
            boolean isRequired = choice.chosen().isPresent();
            return shown(choice.field(), isRequired ? required(field) : field, Optional.empty());
        }
        if (input instanceof Input.Channel channel) {
            return channel(channel);
        }
        if (input instanceof Input.Somebody somebody) {
            return shown(somebody.field(), somebody(somebody), Optional.empty());
        }
        return Passage.small(((Input.Note) input).text().lines().toList());
    }

    private ObjectNode typed(Field field, String label, Optional<String> typed, int most) {
        ObjectNode element = field("Input.Text", field, label).put("maxLength", most);
        value(field, typed).ifPresent(text -> element.put("value", text.substring(0, Math.min(text.length(), most))));
        return element;
    }

    private ObjectNode choice(Input.Choice choice) {
        List<ObjectNode> options = choice.options().stream()
                .limit(OPTIONS)
                .map(option -> ControlRows.choice(option.label(), option.value()))
                .toList();
        return list(choice.field(), choice.label(), options, choice.chosen());
    }

    /** Nothing where there is nothing to choose. */
    private List<ObjectNode> channel(Input.Channel channel) {
        List<ObjectNode> options = FormChoices.of(channel, handed.inChannel(), words);
        if (options.size() < 2) {
            return List.of();
        }
        Optional<String> first = Optional.of(options.get(0).path("value").asText());
        return shown(
                channel.field(), required(list(channel.field(), channel.label(), options, first)), Optional.empty());
    }

    private ObjectNode somebody(Input.Somebody somebody) {
        ObjectNode field = list(somebody.field(), somebody.label(), List.of(), Optional.empty());
        field.set("choices.data", Json.element("Data.Query").put("dataset", PEOPLE));
        return field;
    }

    private ObjectNode list(Field field, String label, List<ObjectNode> options, Optional<String> chosen) {
        ObjectNode element = field("Input.ChoiceSet", field, label).put("style", "compact");
        element.set("choices", Json.list(options));
        value(field, chosen).ifPresent(option -> element.put("value", option));
        return element;
    }

    private ObjectNode required(ObjectNode field) {
        return field.put("isRequired", true).put("errorMessage", words.say(FormText.REQUIRED));
    }

    private Optional<String> value(Field field, Optional<String> own) {
        String entered = handed.entered().get(field.id());
        return entered == null ? own : Optional.of(entered).filter(value -> !value.isBlank());
    }

    private List<ObjectNode> shown(Field field, ObjectNode element, Optional<String> hint) {
        List<ObjectNode> elements = new ArrayList<>(List.of(element));
        hint.map(List::of).map(Passage::small).ifPresent(elements::addAll);
        Optional.ofNullable(handed.errors().get(field.id())).map(Passage::wrong).ifPresent(elements::add);
        return elements;
    }

    private static ObjectNode field(String type, Field field, String label) {
        return Json.element(type).put("id", field.id()).put("label", Clean.text(label, LABEL));
    }
}
