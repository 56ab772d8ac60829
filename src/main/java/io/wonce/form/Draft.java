package io.wonce.form;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.form.Form.Input;
import io.wonce.form.Form.Option;
import io.wonce.form.Form.Shown;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A form being laid out, top to bottom. */
final class Draft {
    private final Words words;
    private final List<Input> inputs = new ArrayList<>();

    Draft(Words words) {
        this.words = words;
    }

    Draft note(String text) {
        return add(new Input.Note(text));
    }

    Draft required(Field field, Optional<String> typed) {
        return add(new Input.Line(field, label(field), Optional.empty(), typed, true));
    }

    Draft text(Field field, Optional<String> typed, FormText hint) {
        return add(new Input.Line(field, label(field), Optional.of(words.say(hint)), typed, false));
    }

    Draft text(Field field, Optional<String> typed) {
        return add(new Input.Line(field, label(field), Optional.empty(), typed, false));
    }

    Draft secret(Field field, FormText hint) {
        return add(new Input.Secret(field, label(field), words.say(hint)));
    }

    Draft lines(Field field, List<String> typed, FormText hint) {
        return add(new Input.Lines(field, label(field), words.say(hint), typed));
    }

    Draft date(Field field, Optional<LocalDate> picked) {
        return add(new Input.Day(field, label(field), picked));
    }

    Draft choice(Field field, List<Option> options, Optional<String> chosen) {
        return add(new Input.Choice(field, label(field), options, chosen));
    }

    /** The constants of a kind, in their order. */
    <E extends Enum<E>> Draft choice(Field field, E[] all, Function<E, String> name, Optional<E> chosen) {
        List<Option> options = Arrays.stream(all)
                .map(one -> new Option(words.sentence(name.apply(one)), one.name()))
                .toList();
        return choice(field, options, chosen.map(E::name));
    }

    Draft channel(Field field, Optional<ChannelRef> chosen, boolean here, Optional<FormText> hint) {
        return add(new Input.Channel(field, label(field), hint.map(words::say), chosen, here));
    }

    Draft person(Field field, Optional<PersonRef> chosen) {
        return add(new Input.Somebody(field, label(field), chosen));
    }

    /** What stands in its fields until now. */
    List<Shown> shown() {
        return inputs.stream().flatMap(input -> input.shown().stream()).toList();
    }

    Form form(FormName name, FormText title, FormText send, String about) {
        return new Form(name, words.say(title), words.say(send), words.say(FormText.CLOSE), about, inputs);
    }

    private String label(Field field) {
        return words.say(field.label());
    }

    private Draft add(Input input) {
        inputs.add(input);
        return this;
    }
}
