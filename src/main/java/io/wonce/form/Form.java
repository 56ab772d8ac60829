package io.wonce.form;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A form to be filled in, top to bottom, in the reader's language.
 *
 * @param name by what it comes back
 * @param title at most 24 characters
 * @param send what stands on the button that sends it in
 * @param close what stands on the button that does not
 * @param about what comes back with it as it is; blank where there is nothing
 * @param inputs what is shown and asked
 */
public record Form(FormName name, String title, String send, String close, String about, List<Input> inputs) {
    public Form {
        inputs = List.copyOf(inputs);
    }

    /** The same form, about something else. */
    public Form about(String other) {
        return new Form(name, title, send, close, other, inputs);
    }

    /** What stands in its fields. */
    List<Shown> shown() {
        return inputs.stream().flatMap(input -> input.shown().stream()).toList();
    }

    /**
     * What stands in a field.
     *
     * @param value as it comes back where it is left alone; blank where nothing stands in it
     * @param read how people read it; blank where they would not know it
     */
    record Shown(Field field, String value, String read) {}

    /** One element. What is not required can be left empty. */
    public sealed interface Input {
        /** What stands in it; empty for what is no field. */
        Optional<Shown> shown();

        /** Something to know. */
        record Note(String text) implements Input {
            @Override
            public Optional<Shown> shown() {
                return Optional.empty();
            }
        }

        /** One line to type. */
        record Line(Field field, String label, Optional<String> hint, Optional<String> typed, boolean required)
                implements Input {
            @Override
            public Optional<Shown> shown() {
                return Optional.of(new Shown(field, typed.orElse(""), typed.orElse("")));
            }
        }

        /** One line to type that is never shown again; may be left empty. */
        record Secret(Field field, String label, String hint) implements Input {
            @Override
            public Optional<Shown> shown() {
                return Optional.of(new Shown(field, "", ""));
            }
        }

        /** A list of which each entry is typed on a line of its own; may be left empty. */
        record Lines(Field field, String label, String hint, List<String> typed) implements Input {
            public Lines {
                typed = List.copyOf(typed);
            }

            @Override
            public Optional<Shown> shown() {
                return Optional.of(new Shown(field, String.join("\n", typed), String.join(" ", typed)));
            }
        }

        /** A day to pick. */
        record Day(Field field, String label, Optional<LocalDate> picked) implements Input {
            @Override
            public Optional<Shown> shown() {
                String day = picked.map(LocalDate::toString).orElse("");
                return Optional.of(new Shown(field, day, day));
            }
        }

        /** One of {@code options}; required where one is chosen from the start. */
        record Choice(Field field, String label, List<Option> options, Optional<String> chosen) implements Input {
            public Choice {
                options = List.copyOf(options);
            }

            @Override
            public Optional<Shown> shown() {
                String label = options.stream()
                        .filter(option -> chosen.filter(option.value()::equals).isPresent())
                        .findFirst()
                        .map(Option::label)
                        .orElse("");
                return Optional.of(new Shown(field, chosen.orElse(""), label));
            }
        }

        /** A channel of the platform; where {@code here} and none is chosen, the one in which the form was opened. */
        record Channel(Field field, String label, Optional<String> hint, Optional<ChannelRef> chosen, boolean here)
                implements Input {
            @Override
            public Optional<Shown> shown() {
                return Optional.of(
                        new Shown(field, chosen.map(ChannelRef::channelId).orElse(""), ""));
            }
        }

        /** A person of the platform. */
        record Somebody(Field field, String label, Optional<PersonRef> chosen) implements Input {
            @Override
            public Optional<Shown> shown() {
                return Optional.of(
                        new Shown(field, chosen.map(PersonRef::personId).orElse(""), ""));
            }
        }
    }

    /** One of a choice. */
    public record Option(String label, String value) {}
}
